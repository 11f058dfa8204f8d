import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { AFFAIR_KINDS, factsOf, trustOf } from '../../src/lib/domain';
import {
	all,
	attribute,
	hasClass,
	linksOf,
	only,
	tagged,
	textOf,
	treeOf,
	within,
	withId
} from './support/dom';
import { BUILDS, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);

describe('the page of the organization', () => {
	const page = treeOf(site.text('organization/index.html'));
	const chart = only(page, (element) => element.name === 'ul' && hasClass(element, 'chart'));
	const linkTo = (id: string) =>
		tagged(chart, 'a').filter((a) => a.attribs['href'] === `/institution/${id}/`);

	it.each(atlas.institutions)('names $id once in its chart, under what it is part of', ({ id, partOf }) => {
		const links = linkTo(id);
		expect(links).toHaveLength(1);
		if (partOf === null) return;
		// A list in the item of what it is part of.
		const item = within(linkTo(partOf)[0]!, ({ name }) => name === 'li')!;
		expect(tagged(item, 'ul').flatMap(linksOf)).toContain(`/institution/${id}/`);
	});

	it.each(atlas.chairs)('has the chair of $year in its table', ({ year, iso3 }) => {
		expect(linksOf(withId(page, `chair-${year}`))).toContain(`/state/${iso3}/`);
	});

	it.each(AFFAIR_KINDS)('has every %s in a table, with its sources', (kind) => {
		const affairs = atlas[`${kind}s`];
		expect(affairs.length).toBeGreaterThan(0);
		for (const { id, what, sources } of affairs) {
			const row = withId(page, `${kind}-${id}`);
			expect(textOf(row), id).toContain(what.en);
			expect(linksOf(row), id).toEqual(expect.arrayContaining(sources.map((source) => `/source/${source}/`)));
		}
	});

	it('marks in its tables what is from memory, and nothing else', () => {
		const inTables: string[] = ['chair', 'seat', 'term', ...AFFAIR_KINDS];
		const wanted = factsOf(atlas)
			.filter(({ kind }) => inTables.includes(kind))
			.flatMap(({ key, fact }) => [
				...(fact.confidence === 'memory' ? [key] : []),
				...(fact.unverified ?? []).map((field) => `${key} ${field}`)
			]);
		const shown = tagged(page, 'table').flatMap((table) =>
			all(table, ({ attribs }) => 'data-unverified' in attribs).map((mark) =>
				attribute(mark, 'data-unverified')
			)
		);
		expect(shown.sort()).toEqual(wanted.sort());
	});
});

describe('what a member did not sign or endorse', () => {
	const at = (path: string) => treeOf(site.text(`${path.slice(1)}index.html`));
	const rows = (path: string) =>
		linksOf(at(path)).filter((href) => href.startsWith('/organization/#abstention-'));

	it('stands on the pages of its pairs of members, and on no other', () => {
		expect(rows('/dyad/CHN-IND/')).toHaveLength(atlas.abstentions.length);
		// Iran became a member in 2023, on the day of a declaration that India did not endorse in all parts.
		expect(rows('/dyad/IND-IRN/')).toHaveLength(
			atlas.abstentions.filter(({ date }) => date >= '2023-07-04').length
		);
		expect(rows('/dyad/CHN-KAZ/')).toEqual([]);
	});

	it('stands on the page of the state and of the document', () => {
		const [qingdao] = atlas.abstentions;
		for (const path of ['/state/IND/', `/document/${qingdao!.document}/`]) {
			const panel = withId(at(path), 'panel');
			expect(textOf(panel)).toContain(qingdao!.what.en);
			expect(linksOf(panel)).toContain(`/source/${qingdao!.sources[0]}/`);
		}
	});
});

describe('the page of sources', () => {
	const page = treeOf(site.text('sources/index.html'));

	it.each(['sourced', 'disputed', 'unverified'] as const)('counts the facts that are %s', (level) => {
		const count = factsOf(atlas).filter(({ fact }) => trustOf(fact) === level).length;
		expect(textOf(only(page, ({ attribs }) => attribs['data-trust'] === level))).toBe(String(count));
	});

	it('lists every source once', () => {
		const sources = linksOf(page).filter((href) => href.startsWith('/source/'));
		expect(sources.sort()).toEqual(atlas.sources.map(({ id }) => `/source/${id}/`).sort());
	});
});
