/** Names and addresses of the things that the paper's claims are about. Server side: it needs the whole record. */
import { FIRST_YEAR, lastYear, yearOf, type Atlas, type Concern, type ThingRef } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { DEFAULT_LAYERS, defaultView, serializeView } from '$lib/view/codec';
import { curly } from '$lib/text/paper-words';
import { textOf } from '$lib/text/words';

export interface ClaimThing {
	kind: ThingRef['kind'];
	name: string;
	/** Without base. */
	path: string;
}

/** A thing with its name, linked to its page; a year to the map of the year. */
export function thingLink(atlas: Atlas, { kind, id }: ThingRef): ClaimThing {
	const years = { first: FIRST_YEAR, last: lastYear(atlas) };
	const view = defaultView(years);
	const path =
		kind === 'year'
			? serializeView({ ...view, year: Number(id) }, years)
			: serializeView({ ...view, thing: { kind, id } }, years, years.last);
	return { kind, name: nameOf(atlas, { kind, id }), path };
}

function nameOf(atlas: Atlas, { kind, id }: ThingRef): string {
	const byId = <T extends { id: string }>(things: T[]) => things.find((thing) => thing.id === id);
	const state = () => atlas.states.find(({ iso3 }) => iso3 === id);
	const names: Record<ThingRef['kind'], () => string | undefined> = {
		state: () => namedText(state()?.name),
		document: () => namedText(byId(atlas.documents)?.title),
		dispute: () => namedText(byId(atlas.disputes)?.title),
		place: () => namedText(byId(atlas.places)?.name),
		institution: () => namedText(byId(atlas.institutions)?.name),
		exercise: () => namedText(byId(atlas.exercises)?.name),
		summit: () => summitName(atlas, id),
		year: () => m.map_region({ year: id })
	};
	return names[kind]() ?? id;
}

const namedText = (text: Parameters<typeof textOf>[0] | undefined) => text && curly(textOf(text));

function summitName(atlas: Atlas, id: string): string | undefined {
	const summit = atlas.summits.find((candidate) => candidate.id === id);
	if (!summit) return undefined;
	const name = summit.series === 'shanghai-five' ? m.summit_shanghai_five() : m.summit_heads_of_state();
	// Without the place: a meeting by video has none but that of its chair.
	return m.paper_summit({ name, year: yearOf(summit.start) });
}

/** The map of a year in which the concern is drawn, its layer on; null where the map has no such year. */
export function concernMap(atlas: Atlas, { from, to }: Concern): { year: number; path: string } | null {
	const years = { first: FIRST_YEAR, last: lastYear(atlas) };
	const year = from === null ? years.last : Math.max(years.first, yearOf(from));
	if (year > years.last || (to !== null && yearOf(to) <= year)) return null;
	const layers = [...DEFAULT_LAYERS, 'concerns' as const];
	return { year, path: serializeView({ ...defaultView(years), year, layers }, years) };
}
