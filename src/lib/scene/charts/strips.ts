import {
	firstDay,
	lastYear,
	type AtlasCore,
	type PartialDate,
	type Phase,
	type Seat,
	type Status
} from '$lib/domain';

/** A date as a decimal year (`2017-07-02` is about 2017.5), by its first possible day. */
export function decimalYear(date: PartialDate): number {
	const day = firstDay(date);
	const year = Number(day.slice(0, 4));
	const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
	return year + (Date.parse(day) - start) / (end - start);
}

/** The statuses of a state as stretches on a strip of years. */
export function statusStretches(
	intervals: { status: Status; start: PartialDate; end: PartialDate | null }[],
	atlas: Pick<AtlasCore, 'reviewed'>
) {
	return intervals.map(({ status, start, end }) => ({
		kind: status,
		from: decimalYear(start),
		to: end ? decimalYear(end) : lastYear(atlas) + 1
	}));
}

/** The phases of a dispute as stretches on a strip of years; each runs until the next. */
export function phaseStretches(
	phases: { phase: Phase; from: PartialDate }[],
	atlas: Pick<AtlasCore, 'reviewed'>
) {
	return phases.map(({ phase, from }, index) => {
		const next = phases[index + 1];
		return {
			kind: phase,
			from: decimalYear(from),
			to: next ? decimalYear(next.from) : lastYear(atlas) + 1
		};
	});
}

/** The seats of an institution, told apart by what is only planned and what works. */
export function seatStretches(
	seats: Pick<Seat, 'stage' | 'from' | 'to'>[],
	atlas: Pick<AtlasCore, 'reviewed'>
) {
	return seats.map(({ stage, from, to }) => ({
		kind: stage,
		from: decimalYear(from),
		to: to ? decimalYear(to) : lastYear(atlas) + 1
	}));
}

/** Terms of office; each is a stretch of the same kind. */
export function termStretches(
	terms: { start: PartialDate; end: PartialDate | null }[],
	atlas: Pick<AtlasCore, 'reviewed'>
) {
	return terms.map(({ start, end }) => ({
		kind: 'term',
		from: decimalYear(start),
		to: end ? decimalYear(end) : lastYear(atlas) + 1
	}));
}

/** Single days as thin marks, the one that the page is about stronger than the others. */
export function pointStretches(dates: PartialDate[], shown: PartialDate) {
	return dates.map((date) => ({
		kind: date === shown ? 'this' : 'other',
		from: decimalYear(date),
		to: decimalYear(date),
		label: date
	}));
}
