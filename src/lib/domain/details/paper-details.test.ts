import { describe, expect, it } from 'vitest';
import { claimsAbout, thingsOf } from './paper-details';
import type { Atlas, PaperClaim } from '../index';

const claim = (id: string, about: PaperClaim['about'], sources: string[] = []): PaperClaim => ({
	id,
	section: '3',
	claim: id,
	verdict: 'consistent',
	correction: null,
	about,
	sources,
	confidence: 'seen'
});
const source = { id: 's', title: 'S', publisher: 'P', url: null };
const atlas = {
	claims: [
		claim('c01', [{ kind: 'state', id: 'XAA' }], ['s', 'gone']),
		claim('c02', [{ kind: 'document', id: 'XAA' }]),
		claim('c03', [
			{ kind: 'year', id: '2009' },
			{ kind: 'state', id: 'XAA' }
		]),
		claim('c04', [])
	],
	paper: {
		table: {
			title: 'T',
			rows: [
				{
					row: 1,
					date: 'March 2009',
					place: 'A',
					printedPlace: 'a',
					entries: [{ printed: 'Agreement', documents: ['statement', 'plan'], claim: 'c04' }]
				}
			]
		}
	},
	sources: [source]
} as unknown as Atlas;
const idsAbout = (...thing: Parameters<typeof claimsAbout>) => claimsAbout(...thing).map(({ id }) => id);

describe('claimsAbout', () => {
	it('finds claims by kind and id, in the order of the paper', () => {
		expect(idsAbout(atlas, { kind: 'state', id: 'XAA' })).toEqual(['c01', 'c03']);
		expect(idsAbout(atlas, { kind: 'document', id: 'XAA' })).toEqual(['c02']);
		expect(idsAbout(atlas, { kind: 'state', id: 'XBB' })).toEqual([]);
	});

	it('finds the claim of the row of the table where a document stands', () => {
		expect(idsAbout(atlas, { kind: 'document', id: 'plan' })).toEqual(['c04']);
		expect(idsAbout(atlas, { kind: 'state', id: 'plan' })).toEqual([]);
	});

	it('gives sources in full', () => {
		expect(claimsAbout(atlas, { kind: 'state', id: 'XAA' })[0]?.sources).toEqual([source]);
	});
});

describe('thingsOf', () => {
	it('names what the claim names and the documents of its rows, each once', () => {
		const about: PaperClaim['about'] = [{ kind: 'document', id: 'plan' }];
		expect(thingsOf(claim('c04', about), atlas.paper)).toEqual([
			{ kind: 'document', id: 'plan' },
			{ kind: 'document', id: 'statement' }
		]);
		expect(thingsOf(claim('c01', []), atlas.paper)).toEqual([]);
	});
});
