import { isChecked } from './checked';
import { atlas } from '$lib/data';
import { lessons } from '$lib/data/lessons';
import {
	citedBy,
	datingAct,
	dyadId,
	dyadsWithLife,
	firstDay,
	FIRST_YEAR,
	lastYear,
	snapshotOfYear,
	yearOf,
	yearsOf,
	yearsOfFacts,
	type Dyad,
	type PartialDate,
	type Seat,
	type Sourced
} from '$lib/domain';
import { GAMES } from '$lib/domain/ask';
import { TABLES } from '$lib/export/tables';
import { drawnPhase } from '$lib/map/map-state';
import * as m from '$lib/paraglide/messages';
import { stageName } from '$lib/view/thing-words';
import { dateName, kindName, listed, statusName, textOf, typeName } from '$lib/view/words';

/** Pages of text, by their address. */
export const TEXT_PAGES = [
	'paper',
	'disputes',
	'dyads',
	'organization',
	'lessons',
	'table',
	'sources',
	'data',
	'changelog',
	'ask',
	'about'
] as const;
type TextPage = (typeof TEXT_PAGES)[number];

export const THING_KINDS = [
	'state',
	'document',
	'dispute',
	'place',
	'summit',
	'institution',
	'exercise',
	'source'
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** What a page is about, in the words of a link preview. */
export interface Subject {
	kind: ThingKind | 'atlas' | 'year' | 'page';
	/** Id in the record; the year; the name of the page. */
	id: string;
	/** Address without base. */
	path: string;
	title: string;
	/** What it is. */
	lead: string;
	/** When and where, or who. */
	detail: string;
	/** The year whose map the picture shows. */
	year: number;
}

const LAST = lastYear(atlas);
const clamped = (date: PartialDate) => Math.min(LAST, Math.max(FIRST_YEAR, yearOf(date)));
const placeName = (id: string | null | undefined) => {
	const place = atlas.places.find((candidate) => candidate.id === id);
	return place ? textOf(place.name) : '';
};
const stateName = (iso3: string) => {
	const state = atlas.states.find((candidate) => candidate.iso3 === iso3);
	return state ? textOf(state.name) : iso3;
};
const joined = (parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(', ');

/** A value of the record, and that nobody has checked it if so. */
function marked(text: string, fact: Sourced, ...fields: string[]): string {
	const isOpen = !fields.every((field) => isChecked(fact, field));
	return text && isOpen ? `${text} (${m.unverified()})` : text;
}

/** First to last day, in the fewest words. */
function span(start: PartialDate, end: PartialDate | null): string {
	return end && firstDay(end) !== firstDay(start) ? `${dateName(start)} – ${dateName(end)}` : dateName(start);
}

const thing = (kind: ThingKind, id: string, rest: Omit<Subject, 'kind' | 'id' | 'path'>): Subject => ({
	kind,
	id,
	path: `/${kind}/${id}/`,
	...rest
});

const states = (): Subject[] =>
	atlas.states.map((state) => {
		const now = snapshotOfYear(atlas, LAST).states.find(({ iso3 }) => iso3 === state.iso3);
		const interval = atlas.statuses.find(({ iso3, start }) => iso3 === state.iso3 && start === now?.since);
		return thing('state', state.iso3, {
			title: textOf(state.name),
			lead: m.share_state(),
			detail:
				now && interval
					? marked(
							m.share_status_since({ status: statusName(now.status), date: dateName(now.since) }),
							interval,
							'start'
						)
					: statusName(null),
			year: LAST
		});
	});

const documents = (): Subject[] =>
	atlas.documents.map((document) => {
		const act = datingAct(document);
		const field = `acts.${act?.act ?? 'signed'}`;
		const when = act ? joined([placeName(act.place), dateName(act.signed)]) : '';
		return thing('document', document.id, {
			title: textOf(document.title),
			lead: typeName(document.type),
			detail: [
				marked(when, document, field),
				...(isChecked(document, 'title.en') ? [] : [m.share_title_unverified()])
			].join('. '),
			year: act ? clamped(act.signed) : LAST
		});
	});

/** The last year whose map draws the dispute. */
function yearOfDispute(id: string): number {
	const drawn = (year: number) => {
		const dispute = snapshotOfYear(atlas, year).disputes.find((candidate) => candidate.id === id);
		return dispute !== undefined && drawnPhase(dispute) !== null;
	};
	return [...yearsOf(atlas)].reverse().find(drawn) ?? LAST;
}

const disputes = (): Subject[] =>
	atlas.disputes.map(({ id, title, parties, kinds }) =>
		thing('dispute', id, {
			title: textOf(title),
			lead: m.share_dispute({ kinds: kinds.map(kindName).join(', ') }),
			detail: listed(parties.map(stateName)),
			year: yearOfDispute(id)
		})
	);

const places = (): Subject[] =>
	atlas.places.map(({ id, name, iso3 }) =>
		thing('place', id, { title: textOf(name), lead: m.share_place(), detail: stateName(iso3), year: LAST })
	);

const summits = (): Subject[] =>
	atlas.summits.map((summit) => {
		const { id, series, place, start, end } = summit;
		const name = series === 'shanghai-five' ? m.summit_shanghai_five_in : m.summit_heads_of_state_in;
		return thing('summit', id, {
			title: `${name({ place: placeName(place) })}, ${yearOf(start)}`,
			lead: m.share_summit(),
			detail: marked(span(start, end), summit, 'start', 'end'),
			year: clamped(start)
		});
	});

/** Where an institution sits or sat; that it was only agreed on is said. */
function seatName(seat: Seat): string {
	const name = placeName(seat.place);
	const stage = seat.stage === 'planned' ? ` (${stageName(seat.stage).toLowerCase()})` : '';
	return marked(`${name}${stage}`, seat, 'place', 'stage');
}

const institutions = (): Subject[] =>
	atlas.institutions.map(({ id, name, seats }) =>
		thing('institution', id, {
			title: textOf(name),
			lead: m.share_institution(),
			detail: joined([...new Set(seats.map(seatName))]),
			year: LAST
		})
	);

const exercises = (): Subject[] =>
	atlas.exercises.map((exercise) => {
		const { id, name, start, end, places: grounds } = exercise;
		return thing('exercise', id, {
			title: textOf(name),
			lead: m.share_exercise(),
			detail: [
				marked(span(start, end), exercise, 'start', 'end'),
				grounds
					.map((ground, index) => marked(textOf(ground.name), exercise, `places.${index}.name`))
					.join('; ')
			]
				.filter(Boolean)
				.join('. '),
			year: clamped(start)
		});
	});

const sources = (): Subject[] => {
	const cited = citedBy(atlas);
	const mapped = yearsOf(atlas);
	return atlas.sources.map(({ id, title, publisher, published }) =>
		thing('source', id, {
			title,
			lead: m.share_source(),
			detail: joined([publisher, published && dateName(published)]),
			year: yearsOfFacts(cited.get(id) ?? []).findLast((year) => mapped.includes(year)) ?? LAST
		})
	);
};

const TITLES: Record<TextPage, { title: () => string; detail: () => string }> = {
	paper: { title: m.share_paper, detail: m.share_paper_detail },
	disputes: { title: m.strip_title, detail: m.strip_share_detail },
	organization: { title: m.share_organization, detail: m.share_organization_detail },
	dyads: { title: m.share_dyads, detail: m.share_dyads_detail },
	lessons: { title: m.lessons_title, detail: m.lessons_share_detail },
	table: { title: m.share_table, detail: m.share_table_detail },
	sources: { title: m.share_sources, detail: m.share_sources_detail },
	data: { title: m.share_data, detail: m.share_data_detail },
	changelog: { title: m.share_changelog, detail: m.share_changelog_detail },
	ask: { title: m.ask_title, detail: m.ask_share_detail },
	about: { title: m.about_title, detail: m.share_about_detail }
};

const pages = (): Subject[] => [
	{
		kind: 'atlas',
		id: 'atlas',
		path: '/',
		title: m.site_tagline(),
		lead: m.share_atlas(),
		detail: m.share_atlas_detail(),
		year: LAST
	},
	...yearsOf(atlas).map((year): Subject => ({
		kind: 'year',
		id: String(year),
		path: `/year/${year}/`,
		title: m.share_year({ year }),
		lead: m.share_atlas(),
		detail: m.share_atlas_detail(),
		year
	})),
	...TEXT_PAGES.map((id): Subject => ({
		kind: 'page',
		id,
		path: `/${id}/`,
		title: TITLES[id].title(),
		lead: m.site_name(),
		detail: TITLES[id].detail(),
		year: LAST
	}))
];

/** Every page that has a picture of its own. */
export const SUBJECTS: Subject[] = [
	...pages(),
	...states(),
	...documents(),
	...disputes(),
	...places(),
	...summits(),
	...institutions(),
	...exercises(),
	...sources()
];

const dyadPages = new Map(dyadsWithLife(atlas).map((dyad) => [`/dyad/${dyadId(dyad)}/`, dyad]));

const byPath = new Map(SUBJECTS.map((subject) => [subject.path, subject]));

/**
 * What the page at an address without base is about; one below a page of text is about the same as that, and one
 * about a pair of states shares the picture of all pairs.
 */
export function subjectAt(path: string): Subject | undefined {
	const [, head = ''] = path.split('/');
	return byPath.get(path) ?? byPath.get(`/${head === 'dyad' ? 'dyads' : head}/`);
}

/** The two states that a page is about, by its address without base. */
export function dyadAt(path: string): Dyad | undefined {
	return dyadPages.get(path);
}

/** The address of a subject's picture, without base. */
export function pictureOf({ kind, id }: Pick<Subject, 'kind' | 'id'>): string {
	return kind === 'page' || kind === 'atlas' ? `/share/${id}.png` : `/share/${kind}/${id}.png`;
}

/** The addresses of all pages, without base; those below a page of text have its picture, those of pairs one for all. */
export const pagePaths = (): string[] => [
	...SUBJECTS.map(({ path }) => path),
	'/about/limits/',
	'/lessons/edit/',
	'/lessons/own/',
	...lessons.map(({ id }) => `/lessons/${id}/`),
	...GAMES.map((game) => `/ask/${game}/`),
	...TABLES.map(({ name }) => `/table/${name}/`),
	...dyadPages.keys()
];
