/** The view of a step: read from an address that somebody pastes, said in words, held against the record. */
import type { LessonRecord } from './lesson-record';
import { shortened, type LessonProblem } from '$lib/lesson/problems';
import { LIMITS } from '$lib/lesson/schema';
import type { Lesson } from '$lib/lesson/types';
import * as m from '$lib/paraglide/messages';
import { commas } from '$lib/text/language/joined';
import { yearName } from '$lib/text/words';
import { parseView, serializeView, type View, type ViewBox, type ViewNote } from '$lib/view/codec';
import { viewAddressOfEmbed } from '$lib/view/embed-address';

/** Pages of the atlas that are a view of the map. */
const PAGES = /^\/(?:$|year\/|state\/|document\/|dispute\/|place\/|summit\/|institution\/|exercise\/)/;

/** True for a page of the atlas that is a view of the map; `path` without base. */
export const isAtlasPage = (path: string): boolean => PAGES.test(path);

/** Where the thing of a view is; null where that is the whole region, or while the record is not there. */
export const boxOfThing = (view: Pick<View, 'thing' | 'year'>, record: LessonRecord | null): ViewBox | null =>
	(view.thing && record?.things[thingKey(view)]?.box) ?? null;

/** The view that a step names. */
export const viewOfStepAddress = (address: string, record: LessonRecord): View =>
	parsed(address, record).view;

function parsed(address: string, record: LessonRecord): { view: View; notes: ViewNote[] } {
	const url = new URL(address, 'https://atlas.invalid');
	return parseView(url.pathname, url.search, record.years);
}

/**
 * The view that a pasted address names, in the form that lessons hold, and what of it the atlas does not have; null if
 * it is none of this atlas. People paste whole addresses, with the host and the folder that this atlas or another copy
 * of it stands in.
 */
export function viewOfAddress(
	text: string,
	base: string,
	record: LessonRecord
): { view: string; notes: ViewNote[] } | null {
	const pasted = text.trim();
	if (pasted === '') return null;
	try {
		const url = new URL(pasted, 'https://atlas.invalid');
		const path = base && url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
		const isFrame = path.startsWith('/embed/');
		if (!isFrame && !PAGES.test(path)) return null;
		const address = isFrame ? viewAddressOfEmbed(path, url.search) : { path, query: url.search };
		const read = parseView(address.path, address.query, record.years);
		// As the page of a thing does, which opens where the thing is.
		const box = read.view.box ?? boxOfThing(read.view, record);
		const view = serializeView({ ...read.view, box }, record.years);
		return view.length <= LIMITS.address ? { view, notes: read.notes } : null;
	} catch {
		return null;
	}
}

/** `state/IND`, or `year/2017` where the view is of no thing. */
export const thingKey = ({ thing, year }: Pick<View, 'thing' | 'year'>): string =>
	thing ? `${thing.kind}/${thing.id}` : `year/${year}`;

/** A view in words: "India, 2017, compared with 2005". */
export function viewWords(address: string, record: LessonRecord): string {
	const { view } = parsed(address, record);
	const name = view.thing ? (record.things[thingKey(view)]?.name ?? view.thing.id) : null;
	return commas([
		name,
		yearName(view.year),
		view.compare === null ? null : m.own_view_compared({ year: view.compare }),
		view.box ? m.own_view_cut() : null
	]);
}

/** What the steps' views name that the atlas does not have: it shows what it has instead. */
export function viewProblems(lesson: Lesson, record: LessonRecord): LessonProblem[] {
	return lesson.steps.flatMap(({ view: address }, index): LessonProblem[] => {
		const { view, notes } = parsed(address, record);
		const unknown =
			view.thing && !record.things[thingKey(view)] ? [`${view.thing.kind}/${view.thing.id}`] : [];
		const path = new URL(address, 'https://atlas.invalid').pathname;
		const elsewhere = PAGES.test(path) ? [] : [path];
		const place = { step: index + 1, field: 'view' };
		return [
			...notes.map((note) => ({
				...{ code: 'view' as const, ...place, found: shortened(note.value) },
				...{ parameter: note.parameter, expected: note.shown }
			})),
			...[...unknown, ...elsewhere].map((found) => ({
				...{ code: 'view' as const, ...place, found: shortened(found) }
			}))
		];
	});
}
