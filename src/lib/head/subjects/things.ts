import { clamped, LAST, marked, span, thing } from './subject-words';
import type { Subject } from './types';
import { isChecked } from './checked';
import { atlas } from '$record';
import { lessons as bundled } from '$record/lessons';
import {
	citedBy,
	datingAct,
	snapshotOfYear,
	yearOf,
	yearsOf,
	yearsOfFacts,
	FIRST_YEAR,
	type Seat
} from '$lib/domain';
import { drawnPhase } from '$lib/scene/state/map-state';
import * as m from '$lib/paraglide/messages';
import { parseView } from '$lib/view/codec';
import { placeName, stateName } from '$lib/text/facts/thing-words';
import { stageName } from '$lib/text/thing-words';
import { dateAfter } from '$lib/text/date-after';
import { commas, semicolons, stops, withNote } from '$lib/text/language/joined';
import {
	dateName,
	enumerated,
	inText,
	kindName,
	listed,
	statusName,
	textOf,
	typeName
} from '$lib/text/words';

export const stateSubjects = (): Subject[] =>
	atlas.states.map((state) => {
		const now = snapshotOfYear(atlas, LAST).states.find(({ iso3 }) => iso3 === state.iso3);
		const interval = atlas.statuses.find(({ iso3, start }) => iso3 === state.iso3 && start === now?.since);
		return thing('state', state.iso3, {
			title: textOf(state.name),
			lead: m.share_state(),
			detail:
				now && interval
					? marked(
							m.share_status_since({ status: statusName(now.status), date: dateAfter(now.since) }),
							interval,
							'start'
						)
					: statusName(null),
			year: LAST
		});
	});

export const documentSubjects = (): Subject[] =>
	atlas.documents.map((document) => {
		const act = datingAct(document);
		const field = `acts.${act?.act ?? 'signed'}`;
		const when = act ? commas([act.place && placeName(atlas, act.place), dateName(act.signed)]) : '';
		return thing('document', document.id, {
			title: textOf(document.title),
			lead: typeName(document.type),
			detail: stops([
				marked(when, document, field),
				!isChecked(document, 'title.en') && m.share_title_unverified()
			]),
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

export const disputeSubjects = (): Subject[] =>
	atlas.disputes.map(({ id, title, parties, kinds }) =>
		thing('dispute', id, {
			title: textOf(title),
			lead: m.share_dispute({ kinds: enumerated(kinds.map(kindName)) }),
			detail: listed(parties.map((iso3) => stateName(atlas, iso3))),
			year: yearOfDispute(id)
		})
	);

export const placeSubjects = (): Subject[] =>
	atlas.places.map(({ id, name, iso3 }) =>
		thing('place', id, {
			title: textOf(name),
			lead: m.share_place(),
			detail: stateName(atlas, iso3),
			year: LAST
		})
	);

export const summitSubjects = (): Subject[] =>
	atlas.summits.map((summit) => {
		const { id, series, place, start, end } = summit;
		const name = series === 'shanghai-five' ? m.summit_shanghai_five_in : m.summit_heads_of_state_in;
		return thing('summit', id, {
			title: m.panel_head_year({ name: name({ place: placeName(atlas, place) }), year: yearOf(start) }),
			lead: m.share_summit(),
			detail: marked(span(start, end), summit, 'start', 'end'),
			year: clamped(start)
		});
	});

/** Where an institution sits or sat; that it was only agreed on is said. */
function seatName(seat: Seat): string {
	const name = placeName(atlas, seat.place);
	const words = seat.stage === 'planned' ? withNote(name, inText(stageName(seat.stage))) : name;
	return marked(words, seat, 'place', 'stage');
}

export const institutionSubjects = (): Subject[] =>
	atlas.institutions.map(({ id, name, seats }) =>
		thing('institution', id, {
			title: textOf(name),
			lead: m.share_institution(),
			detail: commas([...new Set(seats.map(seatName))]),
			year: LAST
		})
	);

export const exerciseSubjects = (): Subject[] =>
	atlas.exercises.map((exercise) => {
		const { id, name, start, end, places: grounds } = exercise;
		return thing('exercise', id, {
			title: textOf(name),
			lead: m.share_exercise(),
			detail: stops([
				marked(span(start, end), exercise, 'start', 'end'),
				semicolons(
					grounds.map((ground, index) => marked(textOf(ground.name), exercise, `places.${index}.name`))
				)
			]),
			year: clamped(start)
		});
	});

export const sourceSubjects = (): Subject[] => {
	const cited = citedBy(atlas);
	const mapped = yearsOf(atlas);
	return atlas.sources.map(({ id, title, publisher, published }) =>
		thing('source', id, {
			title,
			lead: m.share_source(),
			detail: commas([publisher, published && dateName(published)]),
			year: yearsOfFacts(cited.get(id) ?? []).findLast((year) => mapped.includes(year)) ?? LAST
		})
	);
};

/** Each with the map of its first step's year. */
export const lessonSubjects = (): Subject[] =>
	bundled.map(({ id, title, steps }) => {
		const [path = '', query = ''] = (steps[0]?.view ?? '/').split('?');
		return {
			kind: 'lesson',
			id,
			path: `/lessons/${id}/`,
			title,
			lead: m.share_lesson(),
			detail: m.own_steps_count({ count: steps.length }),
			year: parseView(path, query, { first: FIRST_YEAR, last: LAST }).view.year
		};
	});
