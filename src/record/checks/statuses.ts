import { compareDates, firstDay } from '../../lib/domain/year/dates';
import type { Status, StatusInterval } from '../../lib/domain/types/state-types';
import { problemAt, type Entries, type Entry } from '../read/entries';
import type { Problem } from '../read/problems';

/**
 * Which status may follow which: the rules on observers (2004), dialogue partners (2008) and admission (2010,
 * 2014) know no way back, and the decision of 1 September 2025 turned both kinds of partner into one.
 */
const MAY_FOLLOW: Record<Status, readonly Status[]> = {
	'shanghai-five': ['member'],
	'dialogue-partner': ['observer', 'member', 'sco-partner'],
	observer: ['member', 'sco-partner'],
	'sco-partner': ['member'],
	member: []
};

/** Intervals are not empty, and those of one state follow each other without overlap in an allowed order. */
export function checkStatuses({ statuses }: Entries): Problem[] {
	const problems = statuses.valid.flatMap(checkInterval);
	for (const intervals of byState(statuses.valid)) {
		for (const [index, interval] of intervals.entries()) {
			const before = intervals[index - 1];
			if (before) problems.push(...checkSuccession(before, interval));
		}
	}
	return problems;
}

function checkInterval(entry: Entry<StatusInterval>): Problem[] {
	const { start, end, inactive } = entry.value;
	const problems: Problem[] = [];
	if (end !== null && firstDay(end) <= firstDay(start)) {
		problems.push(problemAt(entry, ['end'], `a date after the start, ${start}`));
	}
	if (inactive && end !== null && firstDay(inactive.since) >= firstDay(end)) {
		problems.push(problemAt(entry, ['inactive', 'since'], `a date before the end, ${end}`));
	}
	return problems;
}

function checkSuccession(before: Entry<StatusInterval>, entry: Entry<StatusInterval>): Problem[] {
	const { iso3, status, end } = before.value;
	if (end === null || firstDay(entry.value.start) < firstDay(end)) {
		const until = end === null ? 'has no end' : `ends on ${end}`;
		return [
			problemAt(
				entry,
				['start'],
				`no overlap: ${iso3} is ${status} from ${before.value.start}, which ${until}`
			)
		];
	}
	const allowed = MAY_FOLLOW[status];
	if (allowed.includes(entry.value.status)) return [];
	const expected = allowed.length > 0 ? `${status} to be followed by ${allowed.join(' or ')}` : null;
	return [problemAt(entry, ['status'], expected ?? `no status after ${status}`)];
}

function byState(entries: Entry<StatusInterval>[]): Entry<StatusInterval>[][] {
	const groups = new Map<string, Entry<StatusInterval>[]>();
	for (const entry of [...entries].sort((a, b) => compareDates(a.value.start, b.value.start))) {
		groups.set(entry.value.iso3, [...(groups.get(entry.value.iso3) ?? []), entry]);
	}
	return [...groups.values()];
}
