import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { VERDICTS } from '../../src/lib/domain';
import { all, attribute, linksOf, only, tagged, textOf, treeOf, withId } from './support/dom';
import { BUILDS, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const page = treeOf(readSite(main).text('paper/index.html'));
const { claims, paper } = atlas;

describe('the page of the paper', () => {
	it('has every claim of the record, with its anchor, verdict and section', () => {
		const articles = tagged(page, 'article').filter(({ attribs }) => 'data-verdict' in attribs);
		const there = articles.map(({ attribs }) => ({
			id: attribs['id'],
			verdict: attribs['data-verdict'],
			section: attribs['data-section']
		}));
		const wanted = claims.map(({ id, verdict, section }) => ({ id, verdict, section }));
		const byId = (a: { id?: string | undefined }, b: { id?: string | undefined }) =>
			String(a.id).localeCompare(String(b.id));
		expect(there.sort(byId)).toEqual(wanted.sort(byId));
	});

	it.each(VERDICTS)('counts the claims that are %s as the record does', (verdict) => {
		const count = claims.filter((claim) => claim.verdict === verdict).length;
		const key = only(page, ({ attribs }) => attribs['aria-label'] === 'Verdicts');
		const row = tagged(key, 'li').filter(({ attribs }) => attribs['data-verdict'] === verdict);
		expect(row.map(textOf)).toEqual([expect.stringContaining(`${count} claims`)]);
	});

	it.each(claims)('marks on $id what of it is from memory, with the field', (claim) => {
		const marks = all(withId(page, claim.id), ({ attribs }) =>
			(attribs['data-unverified'] ?? '').startsWith('claim/')
		);
		expect(marks.map((mark) => attribute(mark, 'data-unverified')).sort()).toEqual(
			[
				...(claim.confidence === 'memory' ? [`claim/${claim.id}`] : []),
				...(claim.unverified ?? []).map((field) => `claim/${claim.id} ${field}`)
			].sort()
		);
	});

	it('links a claim about a concern to the map on which the concern is drawn', () => {
		const concerned = claims.filter(({ concern }) => concern);
		expect(concerned.length).toBeGreaterThan(0);
		for (const { id } of concerned) {
			const onMap = tagged(withId(page, id), 'a').filter((link) => /on the map of \d{4}/.test(textOf(link)));
			expect(onMap.length, id).toBeGreaterThan(0);
			for (const { attribs } of onMap) {
				expect(attribs['href']).toMatch(/^\/(year\/\d{4}\/)?\?layers=status,disputes,documents,concerns$/);
			}
		}
	});
});

describe('the table of the paper', () => {
	const table = only(
		page,
		(element) =>
			element.name === 'table' &&
			tagged(element, 'caption').some((caption) => textOf(caption).startsWith(paper.table.title))
	);
	const groups = tagged(table, 'tbody');
	const groupOf = (row: number) => {
		const found = groups.filter((group) =>
			tagged(group, 'th').some(
				(head) => attribute(head, 'scope') === 'rowgroup' && textOf(head).endsWith(` ${row}`)
			)
		);
		expect(found, `row ${row}`).toHaveLength(1);
		return found[0]!;
	};

	it.each(paper.table.rows)('has row $row as printed, beside the record', ({ row, date, place, entries }) => {
		const group = groupOf(row);
		for (const { printed, documents } of entries) {
			const line = tagged(group, 'tr').filter((tr) => tagged(tr, 'td').some((td) => textOf(td) === printed));
			expect(line, printed).toHaveLength(1);
			const cells = tagged(line[0]!, 'td').map(textOf);
			expect(cells.slice(0, 3)).toEqual([date, place, printed]);
			for (const id of documents) {
				expect(
					linksOf(group).filter((href) => href.endsWith(`/document/${id}/`)),
					id
				).toHaveLength(1);
			}
		}
	});

	it('marks the words that differ from the record', () => {
		const marked = (row: number, head: string) => {
			const line = tagged(groupOf(row), 'tr').find((tr) =>
				tagged(tr, 'th').some((th) => textOf(th) === head)
			);
			return line ? tagged(line, 'mark').map(textOf) : [];
		};
		expect(marked(8, 'As printed')).toEqual(['August', 'Toshkent,', 'Toshkent']);
		expect(marked(7, 'In the record')[0]).toBe('Moscow, Russia');
	});

	it('is a table to those who listen to it, whatever it is laid out as', () => {
		for (const [tag, role] of [
			['tbody', 'rowgroup'],
			['tr', 'row'],
			['td', 'cell']
		] as const) {
			for (const element of tagged(table, tag)) expect(attribute(element, 'role')).toBe(role);
		}
	});
});
