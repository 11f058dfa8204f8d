import { describe, expect, it } from 'vitest';
import { PAPER_SECTIONS, VERDICTS } from '$lib/domain';
import { claimCounts, NO_FILTER, parsePaperQuery, passes, serializePaperQuery, toggled } from './paper-query';

const claims = [
	{ verdict: 'consistent', section: '1' },
	{ verdict: 'inconsistent', section: '1' },
	{ verdict: 'inconsistent', section: 'table-1' }
] as const;

describe('the query of the paper', () => {
	it('reads what it writes', () => {
		const filters = [
			NO_FILTER,
			{ verdicts: [...VERDICTS], sections: [...PAPER_SECTIONS] },
			...VERDICTS.flatMap((verdict) =>
				PAPER_SECTIONS.map((section) => ({ verdicts: [verdict], sections: [section] }))
			)
		];
		for (const filter of filters) {
			expect(parsePaperQuery(serializePaperQuery(filter))).toEqual({ filter, notes: [] });
		}
	});

	it('leaves defaults out and is fit to be read', () => {
		expect(serializePaperQuery(NO_FILTER)).toBe('');
		expect(serializePaperQuery({ verdicts: ['inconsistent'], sections: ['3', '4'] })).toBe(
			'?verdict=inconsistent&section=3,4'
		);
	});

	it('names what it does not know and keeps the rest', () => {
		expect(parsePaperQuery('?verdict=wrong,imprecise&section=9&year=2017')).toEqual({
			filter: { verdicts: ['imprecise'], sections: [] },
			notes: [
				{ parameter: 'verdict', value: 'wrong', shown: 'imprecise' },
				{ parameter: 'section', value: '9', shown: 'all' }
			]
		});
	});
});

describe('the filter', () => {
	it('lets pass what is chosen in both groups, and all of a group where nothing is', () => {
		const passing = (query: string) =>
			claims.filter((claim) => passes(parsePaperQuery(query).filter, claim)).length;
		expect(passing('')).toBe(3);
		expect(passing('?verdict=inconsistent')).toBe(2);
		expect(passing('?verdict=inconsistent&section=1')).toBe(1);
		expect(passing('?verdict=unverified')).toBe(0);
	});

	it('counts each choice beside the other group', () => {
		const { verdicts, sections } = claimCounts([...claims], { verdicts: ['consistent'], sections: ['1'] });
		expect(verdicts.map(({ count }) => count)).toEqual([1, 0, 1, 0]);
		expect(sections.find(({ section }) => section === 'table-1')?.count).toBe(0);
	});

	it('adds and takes out in a fixed order', () => {
		expect(toggled(['imprecise'], 'consistent', VERDICTS)).toEqual(['consistent', 'imprecise']);
		expect(toggled(['consistent', 'imprecise'], 'consistent', VERDICTS)).toEqual(['imprecise']);
	});
});
