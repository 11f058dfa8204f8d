import { borderOf, hasCeasefireLineEnded } from './borders';
import { compareDates, firstDay, precisionOf, yearOf } from './dates';
import { dyadsOf } from './dyads';
import { comparePhases } from './phase-order';
import type { DisputeOfYear, PhaseChange } from '../types/snapshot-types';
import type { AtlasCore } from '../types/core-types';

type CoreDispute = AtlasCore['disputes'][number];

/**
 * The phase at the end of the year and the highest in it, or null before the first phase begins.
 * Phases follow each other without gap: each runs until the next one's `from`.
 */
export function phaseOfYear(dispute: CoreDispute, year: number, asOf: string): DisputeOfYear | null {
	const begun = dispute.phases.filter((phase) => firstDay(phase.from) <= asOf);
	const last = begun.at(-1);
	if (!last) return null;
	const newYear = `${year}-01-01`;
	const inYear = begun.filter((_, index) => {
		const next = dispute.phases[index + 1];
		return !next || firstDay(next.from) > newYear;
	});
	const peak = inYear.map((phase) => phase.phase).reduce((a, b) => (comparePhases(a, b) >= 0 ? a : b));
	const { id, parties, kinds } = dispute;
	const border = borderOf(dispute, asOf);
	return {
		id,
		parties,
		dyads: dyadsOf(dispute),
		kinds,
		...(border && { border }),
		...(hasCeasefireLineEnded(dispute, asOf) && { ceasefireLineEnded: true as const }),
		phase: last.phase,
		peak
	};
}

/** The changes of phase in the year. Stretches of the same phase follow each other without being a change. */
export function phaseChangesIn(disputes: CoreDispute[], year: number, asOf: string): PhaseChange[] {
	const changes: PhaseChange[] = [];
	for (const { id, phases } of disputes) {
		for (const [index, { from: date, phase }] of phases.entries()) {
			const before = phases[index - 1]?.phase ?? null;
			if (before === phase || yearOf(date) !== year || firstDay(date) > asOf) continue;
			changes.push({ date, precision: precisionOf(date), id, from: before, to: phase });
		}
	}
	return changes.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}
