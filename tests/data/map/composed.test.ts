/**
 * The map of every dispute's page and of every step of every lesson, as plain map, MapLibre and picture compose it: every
 * party with visible land and every large state is named, what is selected or told lies in the free part, no two names
 * overlap, none is cut or lies under what stands on the map.
 */
import { describe, expect, it } from 'vitest';
import { composedMap, type ComposedMap, NEIGHBOURS, type Room, STATES } from '../support/composed';
import { composedPicture } from '../support/composed-picture';
import { GROUND } from '../support/ground';
import { read, viewOf } from '../support/lesson-facts';
import { lastYear } from '$lib/domain';
import { extentOfDispute } from '$lib/geo/extent/extent';
import { askedView, isOnMap } from '$lib/lesson/asked';
import { toldIn } from '$lib/lesson/told';
import { paragraphsOf } from '$lib/lesson/text';
import { textOf } from '$lib/text/words';
import { defaultView, type Thing, type View } from '$lib/view/codec';
import { atlas } from '$record';
import { lessons } from '$record/lessons';

/** Share of the free part from which on every state is named, one that the words name, and a party of the dispute. */
const [LARGE, TOLD, PARTY] = [0.06, 0.03, 0.01];
/** On a phone a name is a third as wide as the map. */
const LARGE_ON_PHONE = 0.1;

const nameOf = new Map(atlas.states.map(({ iso3, name }) => [iso3, textOf(name)]));
type Drawn = Pick<ComposedMap, 'named' | 'share' | 'isSeen' | 'wrong' | 'isNear'>;

interface Told {
	/** Of the dispute. */
	parties?: string[];
	/** What the words beside the map say and link to. */
	words?: string;
	links?: Thing[];
	/** Share from which on every state is named. */
	large?: number;
}

/** What a reader misses on a map. */
function missing(
	{ named, share, isSeen, wrong, isNear }: Drawn,
	{ thing }: Pick<View, 'thing'>,
	{ parties = [], words = '', links = [], large = LARGE }: Told
): string[] {
	const most = (iso3: string) => {
		if (parties.includes(iso3)) return PARTY;
		return words.includes(nameOf.get(iso3) ?? iso3) ? TOLD : large;
	};
	const unnamed = [...STATES, ...(isNear ? NEIGHBOURS : [])].filter(
		(iso3) => !named.has(iso3) && share(iso3) > most(iso3)
	);
	return [
		...wrong,
		...unnamed.map((iso3) => `${nameOf.get(iso3) ?? iso3} fills ${share(iso3).toFixed(3)} and has no name`),
		...(thing && ['dispute', 'state', 'place', 'exercise'].includes(thing.kind) && !isSeen(thing)
			? [`${thing.kind} ${thing.id} is selected and not in the free part`]
			: []),
		...links.filter((link) => !isSeen(link)).map(({ kind, id }) => `${kind} ${id} is told and not in sight`)
	];
}

const PHONE_PAGE = '390 × 844';
/** Rooms as the style sheets give them; the browser's test measures them. */
const DISPUTE_PAGES: Record<string, Room> = {
	'1920 × 1080': {
		size: [1920, 1080],
		padding: { top: 110, right: 570, bottom: 340, left: 20 },
		tools: { x: 1300, y: 115, width: 50, height: 310 },
		larger: 1.25
	},
	'1280 × 800': {
		size: [1280, 800],
		padding: { top: 88, right: 454.4, bottom: 272, left: 16 },
		tools: { x: 785.6, y: 92, width: 40, height: 248 },
		larger: 1
	},
	[PHONE_PAGE]: {
		size: [390, 439],
		padding: { top: 8, right: 8, bottom: 8, left: 8 },
		tools: { x: 12, y: 387, width: 248, height: 40 },
		larger: 1
	}
};
/** A step on a phone; two years compared have their key on the map there. */
const PHONE = (compares: boolean): Room => ({
	size: [390, 354],
	padding: { top: 8, right: 8, bottom: compares ? 100 : 8, left: 8 },
	tools: { x: 12, y: 302, width: 120, height: 40 },
	larger: 1
});
/** At 1920 × 1080; where a question is asked, its answers want more; the key of two years may have two lines. */
const LESSON = (asks: boolean, compares: boolean): Room => {
	const [width, height] = [1920 - (asks ? 825.6 : 652.8), 1080 - (compares ? 148 : 95)];
	return {
		size: [width, height],
		padding: { top: 85, right: 80, bottom: 15, left: 15 },
		tools: { x: width - 65, y: height - 165, width: 50, height: 150 },
		larger: 2
	};
};
const DRAWINGS = ['svg', 'gl'] as const;
const year = lastYear(atlas);

describe.each(atlas.disputes.map((dispute) => [dispute.id, dispute] as const))(
	'the page of the dispute %s',
	(id, dispute) => {
		const view: View = { ...defaultView({ first: 1996, last: year }), thing: { kind: 'dispute', id } };
		const extent = extentOfDispute(GROUND, dispute);
		const { parties } = dispute;

		it.each(
			DRAWINGS.flatMap((drawing) => Object.keys(DISPUTE_PAGES).map((size) => [drawing, size] as const))
		)('is composed by %s at %s', (drawing, size) => {
			const composed = composedMap(view, extent, drawing, DISPUTE_PAGES[size]!);
			const large = size === PHONE_PAGE ? LARGE_ON_PHONE : LARGE;
			expect(missing(composed, view, { parties, large })).toEqual([]);
		});

		it('is composed as a picture', () => {
			const boxed = { ...view, box: extent };
			expect(missing(composedPicture(boxed), boxed, { parties })).toEqual([]);
		});
	}
);

const THINGS_TOLD = ['state', 'dispute', 'place'];
const thingsIn = (text: string): Thing[] =>
	paragraphsOf(text)
		.flat()
		.flatMap((part): Thing[] => {
			const [, kind = '', id = ''] = part.kind === 'link' ? part.href.split(/[/?]/) : [];
			return THINGS_TOLD.includes(kind) ? [{ kind: kind as Thing['kind'], id }] : [];
		});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the lesson %s', (_, { steps }) => {
	it.each(steps.map((step, index) => [index + 1, step.title, step] as const))(
		'is composed at step %i, %s',
		(_at, _title, step) => {
			const view = viewOf(step);
			const room = LESSON(step.question !== undefined, view.compare !== null);
			const phone = PHONE(view.compare !== null);
			const views: Record<string, View> = isOnMap(step.question)
				? { shown: view, asked: askedView(view) }
				: { shown: view };
			for (const [which, seen] of Object.entries(views)) {
				const told = { words: read(step.text), links: thingsIn(step.text) };
				const first = toldIn(step, atlas);
				for (const drawing of DRAWINGS) {
					expect(
						missing(composedMap(seen, null, drawing, room, first), seen, told),
						`${which}, ${drawing}`
					).toEqual([]);
				}
				const onPhone = composedMap(seen, null, 'svg', phone, first);
				expect(missing(onPhone, seen, { ...told, large: LARGE_ON_PHONE }), `${which}, phone`).toEqual([]);
				expect(missing(composedPicture(seen, first), seen, told), `${which}, picture`).toEqual([]);
			}
		}
	);
});

it.each(atlas.disputes.map((dispute) => [dispute.id, dispute] as const))(
	'names the same parties of %s on the region, whichever draws it',
	(id, { parties }) => {
		const view: View = { ...defaultView({ first: 1996, last: year }), thing: { kind: 'dispute', id } };
		const [plain, gl] = DRAWINGS.map((drawing) => {
			const { named } = composedMap(view, null, drawing, DISPUTE_PAGES['1280 × 800']!);
			return parties.filter((iso3) => named.has(iso3));
		});
		expect(gl).toEqual(plain);
		expect([...(plain ?? [])].sort()).toEqual([...parties].sort());
	}
);

it('names a state on both sides of another', () => {
	const view: View = {
		...defaultView({ first: 1996, last: year }),
		thing: { kind: 'dispute', id: 'kgz-tjk-border' },
		// Uzbekistan around Jizzakh and in the Fergana valley, between them Tajikistan.
		box: [68.1, 38.5, 73.1, 41.3]
	};
	for (const drawing of DRAWINGS) {
		const { ground } = composedMap(view, null, drawing, DISPUTE_PAGES['1280 × 800']!);
		const at = ground.states.filter(({ id }) => id === 'UZB').map(({ point: [x] }) => x);
		expect(at.length, drawing).toBeGreaterThan(1);
		// Tajikistan, too, around Khujand; China, of which one corner is seen, once.
		expect(ground.states.filter(({ id }) => id === 'TJK').length, drawing).toBe(2);
		expect(ground.states.filter(({ id }) => id === 'CHN').length, drawing).toBeLessThan(2);
	}
});

it('names states without a page, too, where they are seen', () => {
	const view = (id: string, box: View['box']): View => ({
		...defaultView({ first: 1996, last: year }),
		thing: { kind: 'dispute', id },
		box
	});
	for (const drawing of DRAWINGS) {
		const named = (of: View) =>
			composedMap(of, null, drawing, DISPUTE_PAGES['1280 × 800']!).ground.states.map(({ text }) => text);
		expect(named(view('irn-are-islands', [54.5, 23.5, 59, 26.5])), drawing).toContain('Oman');
		expect(named(view('arm-aze', [43, 38.5, 48, 42])), drawing).toContain('Georgia');
	}
});
