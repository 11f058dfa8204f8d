import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { factsOf, trustOf } from '../../src/lib/domain';
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

	it('marks in its tables what of chairs, seats and terms is from memory, and nothing else', () => {
		const wanted = factsOf(atlas)
			.filter(({ kind }) => kind === 'chair' || kind === 'seat' || kind === 'term')
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
