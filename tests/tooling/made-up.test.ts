import { expect, it } from 'vitest';
import { madeUp } from '../../scripts/growth/made-up';
import { loadAtlas } from '../../src/record/load';

const atlas = loadAtlas('src/record/facts');

it('makes a record of copies that refer to each other, not to the real things', () => {
	const grown = madeUp(atlas, 3, 2);
	expect(grown.documents).toHaveLength(3 * atlas.documents.length);
	expect(grown.states).toHaveLength(2 * atlas.states.length);
	expect(new Set(grown.documents.map(({ id }) => id)).size).toBe(grown.documents.length);
	const places = new Set(grown.places.map(({ id }) => id));
	const codes = new Set(grown.states.map(({ iso3 }) => iso3));
	expect(grown.documents.every(({ acts }) => !acts.signed?.place || places.has(acts.signed.place))).toBe(
		true
	);
	const copies = grown.disputes.slice(atlas.disputes.length, 2 * atlas.disputes.length);
	expect(copies.flatMap(({ parties }) => parties).every((code) => codes.has(code) && /\d/.test(code))).toBe(
		true
	);
});
