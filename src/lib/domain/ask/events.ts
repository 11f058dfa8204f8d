import { firstDay, lastDay } from '../year/dates';
import type { Snapshot } from '../types/snapshot-types';
import { isSeenInSource, namesAYear, oncePerRecord, statusKey } from './record';
import type { AskEvent, AskRecord } from './types';

/**
 * What can be put in order: checked, not contested, without a year in its words, and said of one thing only, since
 * "the meeting in Bishkek" was more than one.
 */
export const eventsOf = oncePerRecord((record): AskEvent[] => {
	const events = record.snapshots.flatMap((snapshot) => [
		...documentEvents(record, snapshot),
		...statusEvents(record, snapshot),
		...summitEvents(record, snapshot),
		...settledEvents(record, snapshot)
	]);
	events.push(...stepEvents(record));
	const times = new Map<string, number>();
	for (const { key } of events) times.set(key, (times.get(key) ?? 0) + 1);
	return events.filter(({ key }) => times.get(key) === 1);
});

/** The first is over before the second can have begun. */
export const isBefore = (a: AskEvent, b: AskEvent): boolean => a.until < b.from;

const span = (date: string, end = date) => ({ date, from: firstDay(date), until: lastDay(end) });

function documentEvents({ atlas, contested }: AskRecord, { documents }: Snapshot): AskEvent[] {
	return documents.flatMap(({ id, signed, act }) => {
		const document = atlas.documents.find((each) => each.id === id);
		if (!document || contested.has(`document/${id}`)) return [];
		if (!isSeenInSource(document, `acts.${act}`, 'title.en') || namesAYear(document.title.en)) return [];
		return { kind: 'document' as const, key: `document ${document.title.en}`, id, act, ...span(signed) };
	});
}

/** States that got the same status on the same day are one event. */
function statusEvents({ atlas, contested }: AskRecord, { changes }: Snapshot): AskEvent[] {
	const events = new Map<string, Extract<AskEvent, { kind: 'status' }>>();
	const left = new Set<string>();
	for (const { date, iso3, from: before, to } of changes) {
		if (!to) continue;
		const group = `${date} ${before} ${to}`;
		const interval = atlas.statuses.find((each) => each.iso3 === iso3 && each.start === date);
		if (!interval || contested.has(statusKey(iso3, date)) || !isSeenInSource(interval, 'status', 'start')) {
			left.add(group);
		}
		const event = events.get(group) ?? { kind: 'status', key: '', states: [], before, to, ...span(date) };
		event.states.push(iso3);
		event.key = `status ${event.states.join()} ${to}`;
		events.set(group, event);
	}
	return [...events].flatMap(([group, event]) => (left.has(group) ? [] : event));
}

function summitEvents({ atlas, contested }: AskRecord, { summits }: Snapshot): AskEvent[] {
	return summits.flatMap(({ id, start, end, place }) => {
		const summit = atlas.summits.find((each) => each.id === id);
		// Its key first, so that one that is left out still makes its place ambiguous.
		const event = {
			kind: 'summit' as const,
			key: `summit ${summit?.series} ${place}`,
			id,
			...span(start, end)
		};
		const isGood =
			summit && !contested.has(`summit/${id}`) && isSeenInSource(summit, 'start', 'end', 'place');
		return isGood || isRepeated(atlas.summits, id) ? event : [];
	});
}

/** Another summit of the same series was in the same place. */
function isRepeated(summits: AskRecord['atlas']['summits'], id: string): boolean {
	const summit = summits.find((each) => each.id === id);
	return summits.some(
		(each) => each.id !== id && each.place === summit?.place && each.series === summit.series
	);
}

/** Steps of one dispute on the same day would be one event in two forms: the agreement stands for both. */
function stepEvents({ steps }: AskRecord): AskEvent[] {
	const first = steps.filter(
		({ dispute, date, kind }) =>
			kind === 'agreement' ||
			!steps.some((each) => each.dispute === dispute && each.date === date && each.kind === 'agreement')
	);
	return first.map(({ dispute, date, text }) => ({
		kind: 'step' as const,
		key: `step ${dispute} ${date} ${text}`,
		id: dispute,
		text,
		...span(date)
	}));
}

function settledEvents({ atlas, contested }: AskRecord, { phaseChanges }: Snapshot): AskEvent[] {
	return phaseChanges.flatMap(({ id, date, to }) => {
		const dispute = atlas.disputes.find((each) => each.id === id);
		const phase = dispute?.phases.find(({ from }) => from === date);
		if (to !== 'settled' || !dispute || !phase || contested.has(`phase/${id}/${date}`)) return [];
		if (!isSeenInSource(phase, 'from', 'phase') || namesAYear(dispute.title.en)) return [];
		return { kind: 'phase' as const, key: `phase ${id} ${to}`, id, to, ...span(date) };
	});
}
