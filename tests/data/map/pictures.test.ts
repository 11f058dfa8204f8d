/**
 * Pictures of every year, and of a seeded sample of pairs of years, in every look and proportion: what is in them, and
 * that nothing lies over anything else.
 */
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { TOPOLOGIES } from '../support/downloads';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { fileWords } from '$lib/draw/words/file-words';
import { fillOf, hatchOf, inked } from '$lib/draw/fills/fills';
import { WATER } from '$lib/scene/symbols/fills';
import { inkOf } from '$lib/draw/base/ink';
import { rectsOverlap, type Rect } from '$lib/draw/base/labels';
import { blankNames } from '$lib/draw/marks/names';
import { layOut, sceneSvg, type PictureLook, type Scene } from '$lib/draw/scene';
import { sheetPages } from '$lib/features/handout/sheet/pages';
import { areaOf } from '$lib/features/handout/sheet/paper';
import { textWidth } from '$lib/scene/names/text-width';
import { atlas } from '$record';
import { differenceOf, FIRST_YEAR, lastYear, snapshotOfYear, STATUSES, yearsOf } from '$lib/domain';
import { Random } from '$lib/domain/ask';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import * as m from '$lib/paraglide/messages';
import { defaultView, type View } from '$lib/view/codec';
import { comparisonSentence, differenceName } from '$lib/text/compare-words';
import { statusCount, statusName, textOf } from '$lib/text/words';

const outlines = plainMapOutlines(JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology, atlas);
const PAPERS = {
	wide: [1600, 900],
	slide: [1200, 900],
	square: [1080, 1080],
	a4: [703, 1031],
	letter: [725, 965]
} as const;
const LOOKS: PictureLook[] = ['colour', 'patterns', 'blank'];

/** A scene of a year, and what of the view is to be another. */
function scene(
	year: number,
	look: PictureLook,
	[width, height]: readonly [number, number],
	more: Partial<Scene> = {},
	shown: Partial<View> = {}
): Scene {
	const view = { ...defaultView({ first: FIRST_YEAR, last: lastYear(atlas) }), year, ...shown };
	return { atlas, view, outlines, width, height, look, framed: true, url: 'https://atlas.example/', ...more };
}

interface Written {
	text: string;
	box: Rect;
	/** A name on the map. */
	map: boolean;
}

/** As strict as a reader of XML: every element is closed in its turn, every sign that is none of XML's is escaped. */
function expectWellFormed(svg: string): void {
	const open: string[] = [];
	const rest = svg.replace(
		/<(\/?)([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
		(_, end, name: string, given: string, empty) => {
			const names = [...given.matchAll(/ ([\w:-]+)=/g)].map(([, attribute]) => attribute);
			if (new Set(names).size < names.length) throw new Error(`<${name}> has an attribute twice`);
			if (end && open.pop() !== name) throw new Error(`</${name}> closes another element`);
			if (!end && !empty) open.push(name);
			return '';
		}
	);
	expect(open, 'open elements at the end').toEqual([]);
	expect(
		/[<>]|&(?!(amp|lt|gt|quot|#39);)/.exec(rest)?.[0],
		'what is no markup and not escaped'
	).toBeUndefined();
}

/** The texts of a picture with the boxes that they cover */
function read(svg: string): {
	texts: Written[];
	legend: string[];
	ids: string[];
	/** What has a sign of the difference, alone or in a number. */
	differs: string[];
} {
	expectWellFormed(svg);
	const texts: Written[] = [];
	const legend: string[] = [];
	const ids: string[] = [];
	const differs: string[] = [];
	/** For each open element, whether it has a scale of its own, as signs have: their numbers cover what the sign does. */
	const scaled: boolean[] = [];
	let now: (Record<string, string> & { text: string }) | null = null;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (attributes['id']) ids.push(attributes['id']);
				if (attributes['data-legend']) legend.push(attributes['data-legend']);
				if (attributes['data-difference']) differs.push(attributes['data-difference']);
				scaled.push(attributes['transform'] !== undefined);
				// A halo is a copy below its text.
				const isHalo = attributes['aria-hidden'] !== undefined;
				if (name === 'text' && !isHalo && !scaled.includes(true)) now = { ...attributes, text: '' };
			},
			ontext(text) {
				if (now) now.text += text;
			},
			onclosetag(name) {
				scaled.pop();
				if (name !== 'text' || !now) return;
				const size = Number(now['font-size']);
				const width = textWidth(now.text, size, now['font-weight'] === '600' ? 600 : 400);
				const start = { middle: 0.5, end: 1 }[now['text-anchor'] ?? ''] ?? 0;
				const box = {
					x: Number(now['x']) - start * width,
					y: Number(now['y']) - size * 0.74,
					width,
					height: size * 0.95
				};
				texts.push({ text: now.text, box, map: now['data-name'] !== undefined });
				now = null;
			}
		},
		{ xmlMode: true }
	);
	parser.write(svg);
	parser.end();
	return { texts, legend, ids, differs };
}

/** What lies outside the picture or over something else; the number in the circle of a place is none of these. */
function mislaid(texts: Written[], [width, height]: readonly [number, number]): string[] {
	return texts.flatMap(({ text, box, map }, index) => {
		const isOn = box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 0.5 && box.y + box.height <= height;
		const over = texts
			.slice(index + 1)
			.filter((other) => rectsOverlap(box, other.box) && (map || other.map || !/^\d+$/.test(text)));
		return [
			...(isOn ? [] : [`“${text}” is not on the page`]),
			...over.map((other) => `“${text}” lies over “${other.text}”`)
		];
	});
}

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
				has(m.map_boundaries({ source: BOUNDARIES_PROVENANCE.source, date: BOUNDARIES_PROVENANCE.date }));
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

it('leads the name of a state without room to it by a line, on no land of others', () => {
	const svg = sceneSvg(scene(2026, 'colour', PAPERS.wide));
	const led = [...svg.matchAll(/data-led="(\w+)"/g)].map(([, id]) => id);
	expect(led).toEqual(expect.arrayContaining(['ARE', 'ARM', 'TJK']));
});

it('draws black and white in greys, each status in a form of its own', () => {
	const svg = sceneSvg(scene(2017, 'patterns', PAPERS.a4));
	const colours = new Set(svg.match(/#[0-9a-f]{6}|rgb\([^)]*\)/g));
	expect([...colours].filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
	const ink = inkOf('patterns');
	const fills = STATUSES.flatMap((status) => [false, true].map((idle) => fillOf(status, idle, ink).hatches));
	const others = [hatchOf('active', ink).hatches, inked(WATER, ink).hatches];
	const forms = [...fills, ...others].map((hatches) => JSON.stringify(hatches));
	expect(new Set(forms).size).toBe(2 * STATUSES.length + others.length);
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
		m.compare_years({ before: String(before), after: String(after) }),
		m.map_boundaries({ source: BOUNDARIES_PROVENANCE.source, date: BOUNDARIES_PROVENANCE.date }),
		m.disclaimer(),
		`record ${atlas.version}`,
		'https://atlas.example/'
	]) {
		expect(words, `${year} ${compare}`).toContain(sentence);
	}
}

describe('a picture of two years', () => {
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
});

it('has every number and letter of the blank map on its key, with or without the name', () => {
	for (const { year, compare } of pairs.filter((_, index) => index % 6 === 0)) {
		for (const turn of ['portrait', 'landscape'] as const) {
			for (const shown of [{}, { compare }]) {
				const choice = { paper: 'a4', turn, look: 'blank', key: true } as const;
				const page = scene(year, 'blank', [areaOf(choice).width, areaOf(choice).height], {}, shown);
				const { names, solved, scene: blank } = sheetPages(page, choice);
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
