import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { BOUNDARIES_PROVENANCE } from '../../src/lib/geo/provenance';
import { itemsOf } from './support/structure';
import { expectNone } from './support/report';
import { BUILDS, readSite } from './support/site';

/** What must go with every map, matrix and list drawn from them: whose boundaries, of which day, and what they do not say. */
const WORDS = [
	BOUNDARIES_PROVENANCE.source,
	BOUNDARIES_PROVENANCE.viewpoint,
	`as of ${BOUNDARIES_PROVENANCE.date}`,
	'do not imply endorsement'
];

const lacks = (text: string, words: string[]) => words.filter((word) => !text.includes(word));

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);

describe('what must go with every output', () => {
	const files = [...site.files];
	const problems = (names: string[], words: string[]) =>
		names.flatMap((name) => {
			const missing = lacks(site.text(name), words);
			return missing.length > 0 ? [{ page: name, what: `lacks “${missing.join('”, “')}”` }] : [];
		});

	it('says on every page whose boundaries it draws, of which date, and that they express no view', () => {
		const pages = [...site.pages.keys()].map((path) => `${path.slice(1)}index.html`);
		expect(pages.length).toBeGreaterThan(100);
		expectNone(problems(pages, WORDS));
	});

	it('says so in every download with geometry', () => {
		const maps = files.filter((name) => /^data\/.*\.(geojson|topo\.json)$/.test(name));
		expect(maps).toEqual(expect.arrayContaining(['data/boundaries.topo.json', 'data/disputes.geojson']));
		const drawn = maps.filter((name) => name !== 'data/rivers.topo.json');
		expectNone(
			problems(drawn, [
				BOUNDARIES_PROVENANCE.source,
				BOUNDARIES_PROVENANCE.viewpoint,
				BOUNDARIES_PROVENANCE.date,
				'do not imply endorsement'
			])
		);
	});

	it('says so where the downloads are described', () => {
		expectNone(
			problems(['data/datapackage.json'], [BOUNDARIES_PROVENANCE.viewpoint, 'do not imply endorsement'])
		);
	});

	it('gives each party’s position the same form', () => {
		expectNone(
			atlas.disputes.flatMap(({ id, parties }) => {
				const page = `dispute/${id}/index.html`;
				const items = itemsOf(site.text(page), 'positions-title');
				const forms = new Set(items.map((tags) => tags.join(' ')));
				if (items.length !== parties.length) return [{ page, what: `${items.length} positions` }];
				return forms.size > 1 ? [{ page, what: `positions differ: ${[...forms].join(' | ')}` }] : [];
			})
		);
	});
});
