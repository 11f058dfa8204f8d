import {
	borderOf,
	compareDates,
	firstDay,
	hasCeasefireLineEnded,
	type Dispute,
	type PartialDate
} from '$lib/domain';
import { classOfYear, type YearLineClass } from '$lib/geo/year-lines';
import type { LineClass } from '$lib/geo/topology-types';

export interface DatedClass {
	class: YearLineClass;
	/** Null before anything was agreed. */
	since: PartialDate | null;
}

/** What a line of a dispute was, one after the other, up to a day. */
export function datedClasses(lineClass: LineClass, dispute: Dispute, asOf: PartialDate): DatedClass[] {
	const dates = [...dispute.phases.map(({ from }) => from), ...dispute.agreements.map(({ date }) => date)]
		.filter((date) => firstDay(date) <= asOf)
		.sort(compareDates);
	const before: DatedClass = { class: classOn(lineClass, dispute, '0000-01-01'), since: null };
	return dates.reduce<DatedClass[]>(
		(list, date) => {
			const next = classOn(lineClass, dispute, firstDay(date));
			return next === list.at(-1)?.class ? list : [...list, { class: next, since: date }];
		},
		[before]
	);
}

function classOn(lineClass: LineClass, dispute: Dispute, day: string): YearLineClass {
	const border = borderOf(dispute, day);
	return classOfYear(lineClass, {
		...(border && { border }),
		...(hasCeasefireLineEnded(dispute, day) && { ceasefireLineEnded: true as const })
	});
}
