import { firstDay, lastYear, type AtlasCore, type PartialDate, type Phase, type Status } from '$lib/domain';

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
	atlas: AtlasCore
) {
	return intervals.map(({ status, start, end }) => ({
		kind: status,
		from: decimalYear(start),
		to: end ? decimalYear(end) : lastYear(atlas) + 1
	}));
}

/** The phases of a dispute as stretches on a strip of years; each runs until the next. */
export function phaseStretches(phases: { phase: Phase; from: PartialDate }[], atlas: AtlasCore) {
	return phases.map(({ phase, from }, index) => {
		const next = phases[index + 1];
		return {
			kind: phase,
			from: decimalYear(from),
			to: next ? decimalYear(next.from) : lastYear(atlas) + 1
		};
	});
}
