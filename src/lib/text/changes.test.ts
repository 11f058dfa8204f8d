import { expect, it } from 'vitest';
import { changesOfYear } from './changes';
import { thingHead } from './thing-head';
import { atlas } from '$record';
import { snapshotOfYear, yearsOf } from '$lib/domain';

it('writes a status small within a sentence, but not its names and abbreviations', () => {
	const phrases = yearsOf(atlas).flatMap((year) =>
		changesOfYear(snapshotOfYear(atlas, year), atlas).map(({ phrase }) => phrase)
	);
	expect(phrases).toContain('became members (until then Shanghai Five)');
	expect(phrases).toContain('became a member (until then observer)');
	expect(phrases.filter((phrase) => /\b(sco|shanghai)\b/.test(phrase))).toEqual([]);
});

it('ends each sentence about a thing once', () => {
	const descriptions = [
		...atlas.states.map(({ iso3 }) => thingHead(atlas, { kind: 'state', id: iso3 })),
		...atlas.documents.map(({ id }) => thingHead(atlas, { kind: 'document', id }))
	].map(({ description }) => description);
	expect(descriptions.filter((text) => /\.\s*\./.test(text))).toEqual([]);
});
