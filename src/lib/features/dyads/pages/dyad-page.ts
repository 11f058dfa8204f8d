/** What the page about two states shows, from the whole record: for the server side of the page only. */
import {
	abstentionsOfDyad,
	areMembers,
	compareDates,
	datingAct,
	dyadId,
	dyadLife,
	dyadsOf,
	firstDay,
	FIRST_YEAR,
	joinedLater,
	lastYear,
	markOf,
	snapshotOfYear,
	yearOf,
	yearsOf,
	type Atlas,
	type Dyad,
	type FactMark,
	type Iso3,
	type PartialDate,
	type Snapshot
} from '$lib/domain';
import { phaseStretches, statusStretches } from '$lib/scene/charts/strips';
import { textOf } from '$lib/text/words';

export type DyadPage = ReturnType<typeof dyadPage>;

/** A thing of the record with a page, by the date that puts it in time. */
export interface DatedThing {
	id: string;
	name: string;
	date: PartialDate;
	mark?: FactMark;
}

const kept = new WeakMap<Atlas, Snapshot[]>();

/** Hundreds of pages are drawn from the same snapshots. */
function snapshotsOf(atlas: Atlas): Snapshot[] {
	const known = kept.get(atlas) ?? yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));
	kept.set(atlas, known);
	return known;
}

/** Everything that the page about two states shows. */
export function dyadPage(atlas: Atlas, dyad: Dyad) {
	const life = dyadLife(atlas, snapshotsOf(atlas), dyad);
	const nameOf = (iso3: Iso3) =>
		textOf(atlas.states.find((state) => state.iso3 === iso3)?.name ?? { en: iso3 });
	/** The phase of a year with an active or armed dispute. */
	const phaseIn = (year: number) => {
		const worst = life.years.find((one) => one.year === year)?.worst ?? null;
		return worst === 'active' || worst === 'armed' ? worst : null;
	};
	return {
		dyad,
		names: dyad.map(nameOf) as [string, string],
		years: { first: FIRST_YEAR, last: lastYear(atlas) },
		statuses: dyad.map((iso3) => statusesOf(atlas, iso3)),
		disputes: life.disputes.map((dispute) => ({
			id: dispute.id,
			title: textOf(dispute.title),
			phases: phasesOf(atlas, dispute.id),
			/** Other pairs of the same dispute, whose phases these are as well. */
			others: dyadsOf(dispute)
				.filter((pair) => dyadId(pair) !== dyadId(dyad))
				.map((pair) => ({ id: dyadId(pair), names: pair.map(nameOf) }))
		})),
		armed: life.armed.map((stretch) => ({ ...stretch, bothMembers: areMembers(stretch.statuses) })),
		bothMembers: life.bothMembers && {
			...life.bothMembers,
			count: life.years.filter(({ statuses }) => areMembers(statuses)).length
		},
		documents: thingsOf(life.years, 'documents', (id) => documentOf(atlas, id)).map((document) => ({
			...document,
			worst: phaseIn(yearOf(document.date))
		})),
		later: joinedLater(atlas, dyad).map(({ document, later }) => ({
			id: document.id,
			name: textOf(document.title),
			joined: later.map(({ iso3, act, date, confidence }) => ({
				iso3,
				name: nameOf(iso3),
				act: textOf(act),
				date,
				isFromMemory: confidence === 'memory' || document.confidence === 'memory'
			}))
		})),
		abstentions: abstentionsOfDyad(atlas, dyad).map((abstention) => ({
			id: abstention.id,
			date: abstention.date,
			name: nameOf(abstention.iso3),
			what: textOf(abstention.what),
			...markOf(`abstention/${abstention.id}`, abstention, ['date', 'what'])
		})),
		exercises: thingsOf(life.years, 'exercises', (id) => exerciseOf(atlas, id)),
		ofYears: onlyChanges(
			life.years.map(({ year, statuses, worst, disputes }) => ({
				year,
				statuses,
				worst,
				disputes: disputes.map(({ id, peak }) => ({ id, peak }))
			}))
		)
	};
}

/** Without the years that say the same as the one before: most do, and hundreds of pages carry them. */
function onlyChanges<Year extends { year: number }>(years: Year[]): Year[] {
	const saidBy = (year: Year | undefined) => JSON.stringify({ ...year, year: 0 });
	return years.filter((year, index) => index === 0 || saidBy(year) !== saidBy(years[index - 1]));
}

function statusesOf(atlas: Atlas, iso3: Iso3) {
	return atlas.statuses
		.filter((interval) => interval.iso3 === iso3)
		.map((interval, index) => ({
			status: interval.status,
			start: interval.start,
			end: interval.end,
			...(interval.inactive && { inactive: interval.inactive.since }),
			...markOf(`state/${iso3}/statuses/${index}`, interval, ['status', 'start', 'end'])
		}))
		.sort((a, b) => compareDates(a.start, b.start))
		.map((interval) => ({ ...interval, span: spanOf(statusStretches([interval], atlas)[0]) }));
}

/** Where a stretch lies on the strip of years, as exact as a strip can show. */
function spanOf({ from, to } = { from: 0, to: 0 }) {
	const rounded = (year: number) => Math.round(year * 1000) / 1000;
	return { from: rounded(from), to: rounded(to) };
}

/** Phases that reach into the years of the atlas, as keyed as on the page of the dispute. */
function phasesOf(atlas: Atlas, id: string) {
	const phases = atlas.disputes.find((dispute) => dispute.id === id)?.phases ?? [];
	const stretches = phaseStretches(phases, atlas);
	return phases.flatMap((phase, index) => {
		const next = phases[index + 1];
		if (next && firstDay(next.from) < `${FIRST_YEAR}-01-01`) return [];
		return {
			span: spanOf(stretches[index]),
			phase: phase.phase,
			from: phase.from,
			what: textOf(phase.what),
			...markOf(`dispute/${id}/phases/${index}`, phase, ['phase', 'from', 'what'])
		};
	});
}

function documentOf(atlas: Atlas, id: string): DatedThing | null {
	const document = atlas.documents.find((one) => one.id === id);
	const act = document && datingAct(document);
	if (!document || !act) return null;
	const mark = markOf(`document/${id}`, document, [`acts.${act.act}`, 'signatories']);
	return { id, name: textOf(document.title), date: act.signed, ...mark };
}

function exerciseOf(atlas: Atlas, id: string): DatedThing | null {
	const exercise = atlas.exercises.find((one) => one.id === id);
	if (!exercise) return null;
	const mark = markOf(`exercise/${id}`, exercise, ['start', 'participants']);
	return { id, name: textOf(exercise.name), date: exercise.start, ...mark };
}

/** In time, as in the snapshots. */
function thingsOf<K extends 'documents' | 'exercises'>(
	years: Record<K, string[]>[],
	kind: K,
	read: (id: string) => DatedThing | null
): DatedThing[] {
	return years.flatMap((year) => year[kind].flatMap((id) => read(id) ?? []));
}
