/** Pictures of two years, a seeded sample of pairs in every look and proportion: both years, all signs, what must go with a map. */
import { expect, it } from 'vitest';
import { LOOKS, mislaid, PAPERS, read, scene } from './support/pictures';
import { fileWords } from '$lib/components/picture/file-words';
import { blankNames } from '$lib/components/picture/names';
import { layOut, sceneSvg } from '$lib/components/picture/scene';
import { areaOf } from '$lib/components/picture/sheet/paper';
import { pagesOf } from '$lib/components/picture/sheet/pages';
import { atlas } from '$lib/data';
import { differenceOf, yearsOf } from '$lib/domain';
import { Random } from '$lib/domain/ask';
import { BOUNDARIES } from '$lib/geo/provenance';
import * as m from '$lib/paraglide/messages';
import { comparisonSentence, differenceName } from '$lib/view/compare-words';

const years = yearsOf(atlas);
const sizes = Object.values(PAPERS);
const random = new Random('pictures');
const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!;
/** Every year with another one, earlier or later. */
const pairs = years.map((year) => ({
	year,
	compare: pick(years.filter((other) => other !== year)),
	size: pick(sizes),
	look: pick(LOOKS)
}));
const wordsOf = (texts: { text: string }[]) => texts.map(({ text }) => text).join(' ');

function expectAllThatGoesWithIt(words: string, year: number, compare: number): void {
	const [before, after] = [Math.min(year, compare), Math.max(year, compare)];
	for (const sentence of [
		m.compare_arrow({ before: String(before), after: String(after) }),
		m.map_boundaries({ source: BOUNDARIES.source, date: BOUNDARIES.date }),
		m.disclaimer(),
		`record ${atlas.version}`,
		'https://atlas.example/'
	]) {
		expect(words, `${year} ${compare}`).toContain(sentence);
	}
}

it('has every sign of what differs, alone or in a number, and its words in the legend', () => {
	for (const { year, compare, size, look } of pairs) {
		const drawn = scene(year, look, size, {}, { compare });
		const svg = sceneSvg(drawn);
		expect(svg, 'values').not.toMatch(/NaN|undefined|Infinity/);
		const { texts, ids, differs } = read(svg);
		const words = wordsOf(texts);
		expectAllThatGoesWithIt(words, year, compare);
		expect(new Set(ids).size, 'names of definitions').toBe(ids.length);
		expect(mislaid(texts, size), `${year} ${compare} ${look} ${size.join()}`).toEqual([]);
		const { states, disputes } = differenceOf(atlas, year, compare);
		if (look === 'blank') {
			expect(differs).toEqual([]);
			continue;
		}
		const all = ` ${differs.join(' ')} `;
		for (const { iso3, kind } of states) {
			expect(all, `${year} ${compare}`).toContain(` state ${iso3} `);
			expect(words).toContain(differenceName(kind));
		}
		for (const { id } of disputes) expect(all, `${year} ${compare}`).toContain(` dispute ${id} `);
		expect(all.match(/ (state|dispute) /g) ?? []).toHaveLength(states.length + disputes.length);
	}
});

it('has two maps, each with its year, one legend and one foot, where years stand beside each other', () => {
	for (const [index, { year, compare, size, look }] of pairs.entries()) {
		if (index % 2) continue;
		const show = index % 4 ? 'side' : 'swipe';
		const svg = sceneSvg(scene(year, look, size, {}, { compare, show }));
		const { texts, ids, legend } = read(svg);
		expectAllThatGoesWithIt(wordsOf(texts), year, compare);
		expect(svg.match(/data-part="shapes"/g)).toHaveLength(2);
		for (const each of [year, compare]) expect(texts.map(({ text }) => text)).toContain(String(each));
		expect(new Set(ids).size, 'names of definitions').toBe(ids.length);
		expect(new Set(legend).size, 'lines of the legend').toBe(legend.length);
		expect(mislaid(texts, size), `${year} ${compare} ${look} ${size.join()}`).toEqual([]);
	}
});

it('says both years in the words of its file', () => {
	const { title, description } = fileWords(scene(2011, 'colour', PAPERS.wide, {}, { compare: 1996 }));
	expect(title).toContain('1996 → 2011');
	expect(description).toContain(comparisonSentence(differenceOf(atlas, 1996, 2011), atlas));
});

it('has every number and letter of the blank map on its key, with or without the name', () => {
	for (const { year, compare } of pairs.filter((_, index) => index % 6 === 0)) {
		for (const turn of ['portrait', 'landscape'] as const) {
			for (const shown of [{}, { compare }]) {
				const choice = { paper: 'a4', turn, look: 'blank', key: true } as const;
				const page = scene(year, 'blank', [areaOf(choice).width, areaOf(choice).height], {}, shown);
				const { names, solved, scene: blank } = pagesOf(page, choice);
				expect(names).toEqual(blankNames(layOut(blank).plans[0]!));
				const onKey = solved ? read(sceneSvg(solved)).texts.filter(({ map }) => map) : [];
				const texts = onKey.map(({ text }) => text);
				for (const { sign, name } of names) {
					expect(
						texts.some((text) => text === sign || text === `${sign} ${name}`),
						`${sign} ${name}, ${year}`
					).toBe(true);
				}
			}
		}
	}
});
