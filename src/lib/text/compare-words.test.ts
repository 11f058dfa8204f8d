import { describe, expect, it } from 'vitest';
import { COMPARISON_LISTS, comparisonLists, comparisonSentence, endName } from './compare-words';
import { atlas } from '$record';
import { differenceOf, snapshotOfYear, yearsOf } from '$lib/domain';

const sentence = (a: number, b: number) => comparisonSentence(differenceOf(atlas, a, b), atlas);
const lists = (a: number, b: number) => comparisonLists(differenceOf(atlas, a, b), atlas);

describe('a comparison in words', () => {
	it('is one sentence', () => {
		expect(sentence(2017, 2016)).toMatch(
			/^Between the end of 2016 and the end of 2017: 2 states became members \(India and Pakistan\), .*document.* signed or adopted\.$/
		);
		expect(sentence(2005, 2005)).toBe(
			'Between the end of 2005 and the end of 2005: no change is in the record.'
		);
		expect(endName(snapshotOfYear(atlas, 2026), atlas)).toMatch(/^\d+ \w+ 2026$/);
	});

	it('says how each came to differ, in the words of the list of changes', () => {
		const india = lists(2004, 2017).joined.find(({ name }) => name === 'India');
		expect(india?.steps.map(({ phrase }) => phrase)).toEqual([
			'became an observer',
			'became a member (until then observer)'
		]);
	});

	it('lists everything that differs once, with words, for years up to thirty apart', () => {
		const years = yearsOf(atlas);
		const snapshots = new Map(years.map((year) => [year, snapshotOfYear(atlas, year)]));
		for (const a of years) {
			for (const b of years.filter((year) => year >= a && (year - a) % 6 === 0)) {
				const difference = differenceOf(atlas, a, b, (year) => snapshots.get(year)!);
				const shown = comparisonLists(difference, atlas);
				expect(shown.joined.length + shown.left.length + shown.changed.length).toBe(difference.states.length);
				expect(shown.disputes).toHaveLength(difference.disputes.length);
				expect(shown.documents).toHaveLength(difference.documents.length);
				expect(shown.summits).toHaveLength(difference.summits.length);
				for (const id of COMPARISON_LISTS)
					for (const { key, name, steps } of shown[id]) {
						expect(name, key).not.toBe('');
						expect(steps.length, key).toBeGreaterThan(0);
					}
			}
		}
	});

	it('keeps the mark of what is from memory', () => {
		// The mark is tried on one that is set back.
		const documents = atlas.documents.map((document) =>
			document.id === '2011-decl' ? { ...document, confidence: 'memory' as const } : document
		);
		const doubted = { ...atlas, documents };
		const marks = (of: typeof atlas) =>
			comparisonLists(differenceOf(of, 1996, 2026), of)
				.documents.filter(({ steps }) => steps.some(({ unverified }) => unverified))
				.map(({ thing }) => thing.id);
		expect(marks(doubted)).toEqual([...marks(atlas), '2011-decl'].sort());
		expect(marks(atlas)).not.toContain('2011-decl');
	});
});
