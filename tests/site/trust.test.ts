import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { factsOf } from '../../src/lib/domain';
import { pagesOf } from './support/record';
import { expectNone } from './support/report';
import { BUILDS, pageAt, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);
const facts = factsOf(atlas);

/** Every mark that the record asks for, with the pages that it must stand on. */
const wanted = facts.flatMap((found) => {
	const { key, fact } = found;
	const marks = [
		...(fact.confidence === 'memory' ? [key] : []),
		...(fact.unverified ?? []).map((field) => `${key} ${field}`)
	];
	return marks.map((mark) => ({ mark, pages: pagesOf(found, atlas) }));
});

describe('what nobody has checked', () => {
	it('is marked as such on its page: facts from memory, and single fields', () => {
		expect(wanted.length).toBeGreaterThan(0);
		expectNone(
			wanted.flatMap(({ mark, pages }) =>
				pages.flatMap((page) =>
					pageAt(site, page)?.marks.has(mark) ? [] : [{ page, what: `not marked: ${mark}` }]
				)
			)
		);
	});

	it('is marked in words', () => {
		expectNone(
			[...site.pages.values()].flatMap(({ path, marks }) =>
				[...marks].flatMap(([mark, texts]) =>
					texts.every((text) => text.includes('not yet verified'))
						? []
						: [{ page: path, what: `${mark} is marked without a word` }]
				)
			)
		);
	});

	it('alone is marked: what was seen is not', () => {
		const marks = new Set(wanted.map(({ mark }) => mark));
		expectNone(
			[...site.pages.values()].flatMap((page) =>
				[...page.marks.keys()].flatMap((mark) =>
					mark === '' || marks.has(mark) ? [] : [{ page: page.path, what: `marked for no reason: ${mark}` }]
				)
			)
		);
	});
});

describe('every fact', () => {
	it('has a source, or says that it is from memory', () => {
		expectNone(
			facts.flatMap(({ key, fact }) =>
				fact.sources.length > 0 || fact.confidence === 'memory' ? [] : [{ page: key, what: 'no source' }]
			)
		);
	});

	it('leads to the pages of its sources from its page', () => {
		const linksOf = new Map<string, Set<string>>();
		for (const [path, { references }] of site.pages) {
			linksOf.set(
				path,
				new Set(references.filter(({ tag }) => tag === 'a').map(({ value }) => value.replace(/#.*$/, '')))
			);
		}
		expectNone(
			facts.flatMap((found) =>
				pagesOf(found, atlas).flatMap((page) => {
					const links = linksOf.get(`${site.base}${page}`);
					if (!links) return [{ page, what: 'there is no such page' }];
					return found.fact.sources.flatMap((source) =>
						links.has(`${site.base}/source/${source}/`)
							? []
							: [{ page, what: `${found.key} does not lead to its source ${source}` }]
					);
				})
			)
		);
	});

	it('is led to from the pages of its sources', () => {
		const linksOf = (id: string) =>
			new Set(
				pageAt(site, `/source/${id}/`)?.references.map(({ value }) => value.replace(/#(?!c\d+$).*$/, '')) ??
					[]
			);
		const bySource = new Map(atlas.sources.map(({ id }) => [id, linksOf(id)]));
		expectNone(
			facts.flatMap((found) => {
				const { thing, fact } = found;
				const pages = thing.kind === 'claim' ? [`/paper/#${thing.id}`] : pagesOf(found, atlas);
				return fact.sources.flatMap((source) =>
					pages.some((page) => bySource.get(source)?.has(`${site.base}${page}`))
						? []
						: [{ page: `/source/${source}/`, what: `does not lead to ${found.key}` }]
				);
			})
		);
	});
});
