import { compareDates, firstDay, precisionOf, yearOf } from './dates';
import { AFFAIR_KINDS } from '../types/affairs-types';
import type { AtlasCore, CoreAffair } from '../types/core-types';
import type { AffairOfYear } from '../types/snapshot-types';

/**
 * The applications, abstentions, relations and meetings of the year, up to `asOf`, by date; nothing as
 * long as the record's part behind them is not loaded.
 */
export function affairsIn(atlas: AtlasCore, year: number, asOf: string): { affairs?: AffairOfYear[] } {
	if (!atlas.meetings) return {};
	const affairs = AFFAIR_KINDS.flatMap((kind) =>
		(atlas[`${kind}s`] ?? [])
			.filter(({ date }) => yearOf(date) === year && firstDay(date) <= asOf)
			.map(({ id, date, place, iso3 }: CoreAffair): AffairOfYear => ({
				kind,
				id,
				date,
				precision: precisionOf(date),
				...(iso3 ? { iso3 } : {}),
				place
			}))
	);
	return { affairs: affairs.sort((a, b) => compareDates(a.date, b.date)) };
}
