/**
 * Every drawing takes its looks from one place: a symbol that is changed there is changed in the plain map, in
 * MapLibre, in pictures and share pictures, in legends and in what style sheets draw; and all draw in one order.
 */
import { render } from 'svelte/server';
import { afterEach, describe, expect, it } from 'vitest';
import { TOPOLOGIES } from '../support/downloads';
import { setAtlas, type AtlasContext } from '$lib/parts/context/atlas-context';
import { SecondPick } from '$lib/parts/context/second-pick.svelte';
import PhaseSample from '$lib/parts/map/PhaseSample.svelte';
import { registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import SignKey from '$lib/features/compare/SignKey.svelte';
import Sign from '$lib/parts/map/Sign.svelte';
import SvgMap from '$lib/features/map/SvgMap.svelte';
import { HOME } from '$lib/scene/viewport/viewport';
import { legendSamples } from '$lib/draw/legend-samples';
import { sceneSvg, type Scene } from '$lib/draw/scene';
import { atlas } from '$record';
import { differenceOf, snapshotOfYear } from '$lib/domain';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { subjectMarks } from '$lib/head/picture/marks';
import { yearMapSvg } from '$lib/head/picture/year-map';
import { imagesOf } from '$lib/maplibre/images/images';
import { mapStateOf } from '$lib/scene/state/map-state';
import { sourcesOf } from '$lib/maplibre/source/sources';
import { layersOf, styleOf } from '$lib/maplibre/style/style';
import { INPUTS, tokensOf } from '$lib/maplibre/test-fixture';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import { MAP_LAYERS, type MapState } from '$lib/scene/state/types';
import { SLOTS } from '$lib/scene/order';
import { PHASE_BARS } from '$lib/scene/symbols/bars';
import { barsCss, symbolsCss } from '$lib/scene/symbols/css';
import { SIGNS, type SignPart } from '$lib/scene/symbols/glyphs';
import { DASHES, FAINT_LINE } from '$lib/scene/symbols/lines';
import { DISC } from '$lib/scene/symbols/marks';
import { PHASE_SYMBOLS } from '$lib/scene/symbols/phase';
import { STATUS_SYMBOLS } from '$lib/scene/symbols/status';
import { defaultView } from '$lib/view/codec';

const outlines = plainMapOutlines(JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology, atlas);
registerOutlines(outlines);
const view = { ...defaultView({ first: 1996, last: 2026 }), year: 2017 };
const scene: Scene = { atlas, view, outlines, width: 1600, height: 900, look: 'colour', framed: true };
const tokens = tokensOf('light');

type Body = Parameters<typeof render>[0];

/** A component as its page has it. */
function bodyOf(component: unknown, props: object, year = 2017): string {
	const context = {
		atlas,
		view: { current: { ...view, year } },
		hrefOf: () => '/',
		second: new SecondPick()
	};
	const WithContext = (renderer: never, given: never) => {
		setAtlas(context as unknown as AtlasContext);
		(component as (renderer: never, props: never) => void)(renderer, given);
	};
	return render(WithContext as unknown as Body, { props, context: new Map() } as never).body;
}

const stateOf = (year: number) => mapStateOf(snapshotOfYear(atlas, year), new Set(MAP_LAYERS));
const propsOf = (mapState: MapState) => ({
	mapState,
	viewport: HOME,
	hovered: null,
	onhover: () => undefined,
	fine: null
});

/** The plain map of a year. */
const pageOf = (year = 2017) => bodyOf(SvgMap, propsOf(stateOf(year)), year);

/** What is compared: 2012 and 2017. */
const compared: Scene = { ...scene, view: { ...view, compare: 2012 } };
const difference = () => differenceOf(atlas, 2017, 2012, (of) => snapshotOfYear(atlas, of));
const signKey = () => bodyOf(SignKey, { comparison: { difference: difference() } });

const imageOf = (id: string) =>
	imagesOf(tokens, 2, () => ({ width: 1, height: 1, data: new Uint8ClampedArray(4) })).get(id);
const styleText = () => JSON.stringify(styleOf(tokens, sourcesOf(INPUTS)).layers);
const diamonds = (markup: string) =>
	[...markup.matchAll(/<path[^>]* data-phase="active"[^>]*>/g)].map(String).sort().join();

/** Every drawing of something, as text. */
const DRAWINGS = {
	observer: {
		'plain map': pageOf,
		MapLibre: () => String(imageOf('pattern-observer')?.data),
		picture: () => sceneSvg({ ...scene, framed: false }),
		'share picture': () => yearMapSvg(2017),
		'legend of pictures': () => legendSamples(scene).find(({ key }) => key === 'observer')?.svg,
		'style sheets': symbolsCss
	},
	diamond: {
		picture: () => diamonds(sceneSvg({ ...scene, framed: false })),
		'share picture': () =>
			diamonds(subjectMarks({ kind: 'year', id: '2017', year: 2017 } as never).points.join()),
		'plain map': symbolsCss,
		'MapLibre and the legend of the page': () => render(Sign, { props: { id: 'dispute-active' } }).body
	},
	disc: {
		picture: () =>
			[...sceneSvg({ ...scene, framed: false }).matchAll(/<circle[^>]*data-place[^>]*>/g)].join(),
		MapLibre: styleText,
		'plain map and the legend of the page': symbolsCss
	},
	line: {
		'plain map': pageOf,
		MapLibre: styleText,
		picture: () => sceneSvg({ ...scene, framed: false }),
		'share picture': () => yearMapSvg(2017),
		'legends of page and lesson': () => render(PhaseSample, { props: { phase: 'active' } }).body
	},
	'unchanged line': {
		'plain map': () =>
			bodyOf(SvgMap, propsOf(mapOfDifference(stateOf(2017), difference(), new Set(MAP_LAYERS)))),
		picture: () => sceneSvg({ ...compared, framed: false }),
		MapLibre: styleText,
		'key of pictures': () => legendSamples(compared).find(({ key }) => key === 'faint')?.svg,
		'key of the page': signKey
	},
	'phase on a line of years': {
		'strips, bars and their key': barsCss
	},
	answer: {
		questions: () => render(Sign, { props: { id: 'answer-hit' } }).body
	}
} satisfies Record<string, Record<string, () => string | undefined>>;

/** What changes the one place of each, and puts it back. */
const CHANGES: Record<keyof typeof DRAWINGS, () => () => void> = {
	observer: () => {
		const mark = STATUS_SYMBOLS.observer.pattern[0]!;
		const { width } = mark;
		mark.width = width * 1.5;
		return () => void (mark.width = width);
	},
	diamond: () => {
		const { diamond } = PHASE_SYMBOLS.active;
		const { half } = diamond;
		diamond.half = half * 1.5;
		return () => void (diamond.half = half);
	},
	disc: () => {
		const disc = DISC as { several: number };
		const { several } = disc;
		disc.several = several * 1.5;
		return () => void (disc.several = several);
	},
	line: () => {
		const [symbol, dash] = [PHASE_SYMBOLS.active, DASHES.international];
		const { width } = symbol;
		symbol.width = width * 1.5;
		DASHES.international = [9, 9];
		return () => {
			symbol.width = width;
			DASHES.international = dash;
		};
	},
	'unchanged line': () => {
		const line = FAINT_LINE as { width: number };
		const { width } = line;
		line.width = width * 1.5;
		return () => void (line.width = width);
	},
	'phase on a line of years': () => {
		const { active } = PHASE_BARS;
		PHASE_BARS.active = { ...active, share: active.share / 2 };
		return () => void (PHASE_BARS.active = active);
	},
	answer: () => {
		const part: SignPart = SIGNS['answer-hit'].parts[1]!;
		const { width } = part;
		part.width = 5;
		return () => void (part.width = width);
	}
};

let putBack = () => {};
afterEach(() => putBack());

describe.each(Object.keys(DRAWINGS) as (keyof typeof DRAWINGS)[])('the symbol of %s', (name) => {
	it.each(Object.entries(DRAWINGS[name]))('is that of %s', (_, drawing) => {
		const before = drawing();
		expect(before).toBeTruthy();
		putBack = CHANGES[name]();
		expect(drawing()).not.toBe(before);
		putBack();
		putBack = () => {};
		expect(drawing()).toBe(before);
	});
});

it('stand in no style sheet of a component a second time', () => {
	const sheets = import.meta.glob<string>('/src/**/*.{svelte,css}', {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const own = Object.entries(sheets).flatMap(([file, text]) =>
		[...text.matchAll(/gradient\(([^;]*);/g)]
			.filter(([, layers = '']) => /--(?:status|dispute|contested)/.test(layers))
			.map(([layers]) => `${file}: ${layers}`)
	);
	expect(own).toEqual([]);
	expect(Object.keys(sheets).length).toBeGreaterThan(200);
});

describe('the order', () => {
	/** Slots in the order in which a drawing has them, each once, by what stands for them in it. */
	const orderOf = (markup: string, signs: Partial<Record<(typeof SLOTS)[number], RegExp>>) =>
		Object.entries(signs)
			.map(([slot, sign]) => [markup.search(sign), slot] as const)
			.sort(([a], [b]) => a - b);
	const expectOrder = (found: (readonly [number, string])[]) => {
		expect(found.filter(([at]) => at < 0)).toEqual([]);
		const slots = found.map(([, slot]) => slot);
		expect(slots).toEqual(SLOTS.filter((slot) => slots.includes(slot)));
	};

	it('is that of the plain map', () => {
		expectOrder(
			orderOf(pageOf(2009), {
				land: /data-kind="land"/,
				status: /data-kind="state"/,
				contested: /data-kind="area"/,
				border: /data-kind="borders"/,
				line: /data-kind="line"/,
				arc: /data-kind="arc"/,
				misplaced: /class="misplaced/
			})
		);
	});

	it('is that of MapLibre, whose layers stand by their slots', () => {
		const ids = layersOf(tokens, new Set(MAP_LAYERS)).map(({ id }) => id);
		expectOrder(
			orderOf(ids.join(), {
				sea: /^sea/,
				land: /\bland/,
				status: /status-fill/,
				contested: /contested-ground/,
				river: /river/,
				border: /coast/,
				selection: /selected-area/,
				line: /contested-line/,
				claim: /claim-line/,
				arc: /selected-arc/,
				misplaced: /misplaced-line/,
				'small-state': /small-land/,
				'dispute-point': /dispute-point/,
				name: /label-/,
				place: /selected-place/,
				link: /exercise-line/,
				sign: /selected-exercise,/
			})
		);
	});

	it('is that of pictures', () => {
		const svg = sceneSvg({ ...scene, view: { ...view, year: 2025 } });
		expectOrder(
			orderOf(svg, {
				status: /id="fill-member"|fill="#0f6673"/,
				contested: /id="hatch-/,
				border: /fill="none" stroke="#ffffff"/,
				'small-state': /id="small-/,
				'dispute-point': /data-dispute-point/,
				name: /data-name/,
				place: /data-place/
			})
		);
	});
});
