/** Pictures of every year, in every look and proportion: what is in them, and that nothing lies over anything else. */
import { describe, expect, it } from 'vitest';
import { LOOKS, mislaid, PAPERS, read, scene } from './support/pictures';
import { fillOf, hatchOf } from '$lib/components/picture/fills';
import { inkOf } from '$lib/components/picture/ink';
import { sceneSvg } from '$lib/components/picture/scene';
import { atlas } from '$lib/data';
import { snapshotOfYear, STATUSES, yearsOf } from '$lib/domain';
import { BOUNDARIES } from '$lib/geo/provenance';
import * as m from '$lib/paraglide/messages';
import { statusCount, statusName, textOf } from '$lib/view/words';

describe.each(LOOKS)('a picture in %s', (look) => {
	it.each(Object.entries(PAPERS))(
		'of every year, %s, says what must go with a map and keeps its parts apart',
		(_, size) => {
			for (const year of yearsOf(atlas)) {
				const svg = sceneSvg(scene(year, look, size));
				expect(svg, 'values').not.toMatch(/NaN|undefined|Infinity/);
				const { texts, legend, ids } = read(svg);
				const words = texts.map(({ text }) => text).join(' ');
				const has = (sentence: string) => expect(words, String(year)).toContain(sentence);
				has(String(year));
				has(m.map_boundaries({ source: BOUNDARIES.source, date: BOUNDARIES.date }));
				has(m.disclaimer());
				has(`record ${atlas.version}`);
				has('https://atlas.example/');
				expect(new Set(ids).size, 'names of definitions').toBe(ids.length);

				const { totals } = snapshotOfYear(atlas, year);
				const occur = STATUSES.filter((status) => totals[status]);
				expect(legend.filter((key) => STATUSES.some((status) => status === key))).toEqual(occur);
				for (const status of occur) {
					has(look === 'blank' ? statusName(status) : statusCount(status, totals[status] ?? 0));
				}

				expect(mislaid(texts, size), String(year)).toEqual([]);
			}
		}
	);
});

it('keeps every name of a state and status off a blank map', () => {
	for (const year of yearsOf(atlas)) {
		const { texts } = read(sceneSvg(scene(year, 'blank', PAPERS.wide)));
		const onMap = texts.filter(({ map }) => map).map(({ text }) => text);
		expect(onMap.length).toBe(
			snapshotOfYear(atlas, year).states.length +
				snapshotOfYear(atlas, year).places.filter(({ total, contextTotal }) => total > contextTotal).length
		);
		expect(onMap.filter((text) => !/^(\d+|[a-z]{1,2})$/.test(text))).toEqual([]);
	}
});

it('names the states with a status on the other looks', () => {
	const { texts } = read(sceneSvg(scene(2017, 'colour', PAPERS.wide)));
	const onMap = texts.filter(({ map }) => map).map(({ text }) => text);
	for (const iso3 of ['CHN', 'RUS', 'IND', 'KAZ', 'IRN', 'MNG']) {
		const state = atlas.states.find((candidate) => candidate.iso3 === iso3);
		expect(onMap).toContain(state ? textOf(state.name) : iso3);
	}
});

it('draws black and white in greys, each status in a form of its own', () => {
	const svg = sceneSvg(scene(2017, 'patterns', PAPERS.a4));
	const colours = new Set(svg.match(/#[0-9a-f]{6}|rgb\([^)]*\)/g));
	expect([...colours].filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
	const ink = inkOf('patterns');
	const fills = STATUSES.flatMap((status) => [false, true].map((idle) => fillOf(status, idle, ink).hatches));
	const forms = [...fills, hatchOf('active', ink).hatches].map((hatches) => JSON.stringify(hatches));
	expect(new Set(forms).size).toBe(2 * STATUSES.length + 1);
	expect(forms.every((form) => form.length > 2)).toBe(true);
});

it('fills with lines and dots, since a printer turns a pattern into pixels', () => {
	for (const look of LOOKS) {
		const svg = sceneSvg(scene(2025, look, PAPERS.wide));
		expect(svg).not.toMatch(/<pattern|<mask|<filter|<image/);
		expect(svg.length).toBeLessThan(700_000);
	}
});

it('writes what anybody put into a text as text', () => {
	const title = `<script>alert("1")</script> & 'co' ]]> \u0000\ud800`;
	const svg = sceneSvg(scene(2017, 'colour', PAPERS.wide, { title, caption: title, sources: [title] }));
	expect(svg).not.toContain('<script');
	const { texts } = read(svg);
	expect(texts[0]).toBeDefined();
	expect(texts.some(({ text }) => text.startsWith(`<script>alert("1")</script> & 'co' ]]>`))).toBe(true);
});
