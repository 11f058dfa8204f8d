import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { dyadId, dyadsOfYear, dyadsWithLife, lastYear, snapshotOfYear } from '../../src/lib/domain';
import { attribute, tagged, textOf, treeOf } from './support/dom';
import { BUILDS, pageAt, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');

describe('the pairs of states', () => {
	const site = readSite(main);

	it('each have their page, and there is none besides', () => {
		const found = [...site.pages.keys()].flatMap(
			(path) => new RegExp(`^${site.base}/dyad/([^/]+)/$`).exec(path)?.[1] ?? []
		);
		expect(found.sort()).toEqual(dyadsWithLife(atlas).map(dyadId).sort());
	});

	it('of members stand in the matrix of the latest year, each leading to its page', () => {
		const links = new Set(
			pageAt(site, '/dyads/')?.rows.flatMap((row) => row.links.filter((link) => link.includes('/dyad/')))
		);
		const pairs = dyadsOfYear(snapshotOfYear(atlas, lastYear(atlas)), 'members');
		expect(pairs.length).toBe(45);
		expect(links.size).toBe(45);
		for (const { dyad } of pairs) expect(links).toContain(`${site.base}/dyad/${dyadId(dyad)}/`);
	});

	it('lead to the map of what they quarrel over, or of both', () => {
		const without = dyadsWithLife(atlas)
			.map(dyadId)
			.filter((pair) => {
				const links = tagged(treeOf(site.text(`dyad/${pair}/index.html`)), 'a');
				return !links.some((link) => /[?&]at=(-?[\d.]+,?){4}/.test(attribute(link, 'href') ?? ''));
			});
		expect(without).toEqual([]);
	});

	it('say on their page what became of them, in words', () => {
		const page = treeOf(site.text('dyad/IND-PAK/index.html'));
		expect(tagged(page, 'h1').map(textOf)).toEqual(['India – Pakistan']);
		expect(textOf(page)).toContain('In 2 of the 4 times that the record calls armed both were members.');
	});
});
