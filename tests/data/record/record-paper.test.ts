import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';

describe('the paper beside the record', () => {
	const rows = atlas.paper.table.rows;
	const inTable = new Set(rows.flatMap(({ entries }) => entries.flatMap(({ documents }) => documents)));
	const inClaims = new Set(
		atlas.claims.flatMap(({ about }) => about.filter(({ kind }) => kind === 'document').map(({ id }) => id))
	);
	const quoted = atlas.documents.filter(({ paperClaim }) => paperClaim);

	it('holds the table and all claims', () => {
		expect(rows).toHaveLength(11);
		expect(rows.flatMap(({ entries }) => entries)).toHaveLength(13);
		expect(atlas.claims).toHaveLength(73);
		expect(atlas.claims.filter(({ section }) => section === 'table-1')).toHaveLength(12);
	});

	it('each document that it names is reached from the table or a claim, and no other is', () => {
		const ids = quoted.map(({ id }) => id);
		expect([...new Set([...inTable, ...inClaims])].sort()).toEqual(ids);
		expect(ids).toHaveLength(19);
	});

	it('each of the 11 rows and every document named has the wording of the paper and that of the record', () => {
		for (const { row, date, place, entries } of rows) {
			for (const { printed, documents, claim } of entries) {
				expect(documents.length, `row ${row}`).toBeGreaterThan(0);
				for (const id of documents) {
					const document = quoted.find((candidate) => candidate.id === id);
					expect(document?.paperClaim, id).toMatchObject({ date, place });
					// The paper prints an en dash between years, the record's older entry a hyphen.
					expect(document?.paperClaim?.title.replaceAll('-', '–'), id).toBe(printed.replaceAll('-', '–'));
				}
				const judged = atlas.claims.find(({ id }) => id === claim);
				expect(judged?.where?.en, claim).toBe(`row ${row}`);
				if (judged?.verdict !== 'consistent') expect(judged?.correction, claim).not.toBeNull();
			}
		}
		for (const { id, title, acts, sources } of quoted) {
			expect(title.en, id).not.toBe('');
			expect((acts.signed ?? acts.adopted)?.date, id).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(sources, id).not.toEqual([]);
		}
	});

	it('a claim that the record contradicts is corrected', () => {
		const open = atlas.claims.filter(({ verdict, correction }) => verdict !== 'consistent' && !correction);
		expect(open).toEqual([]);
	});

	it('of what is neither of the record nor dated, only general statements have no thing', () => {
		expect(atlas.claims.filter(({ about }) => about.length === 0).map(({ id }) => id)).toEqual([
			'c31',
			'c68'
		]);
	});

	it('a concern is of section 2, and names whose view it is', () => {
		const concerned = atlas.claims.filter(({ concern }) => concern);
		expect(concerned.map(({ id }) => id)).toEqual([
			'c18',
			'c19',
			'c20',
			'c21',
			'c22',
			'c23',
			'c24',
			'c25',
			'c26',
			'c27',
			'c28',
			'c29'
		]);
		for (const { id, section, concern } of concerned) {
			expect(section, id).toBe('2');
			expect(concern?.title.en, id).toMatch(/^(The paper|Chinese government|Global Times)\b.*: /);
		}
	});

	it('misplaces two documents of March 2009, signed in Moscow', () => {
		expect(atlas.misplaced).toEqual([
			{ document: '2009-afg-stmt', printed: 'tashkent', place: 'moscow' },
			{ document: '2009-afg-plan', printed: 'tashkent', place: 'moscow' }
		]);
	});
});
