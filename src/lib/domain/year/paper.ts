import { yearOf } from './dates';
import { datingAct } from './documents';
import type { ConcernOfYear } from '../types/snapshot-types';
import type { Paper } from '../types/paper-types';
import type { AtlasCore } from '../types/core-types';
import type { Misplaced, TreatyDocument } from '../types/document-types';

/**
 * The claims of the paper about concerns that are about the year. A claim to which the paper gives no years
 * stands in every year and says so: leaving it out, or dating it, would be ours and not the paper's.
 */
export function concernsIn(claims: NonNullable<AtlasCore['claims']>, year: number): ConcernOfYear[] {
	return claims.flatMap(({ id, concern }) => {
		if (!concern) return [];
		const { from, to } = concern;
		if (from !== null && yearOf(from) > year) return [];
		if (to !== null && yearOf(to) <= year) return [];
		return [{ claim: id, dated: from !== null }];
	});
}

/** Documents that the paper's table puts at another place than the record does. */
export function misplacedIn(paper: Pick<Paper, 'table'>, documents: TreatyDocument[]): Misplaced[] {
	return paper.table.rows.flatMap(({ printedPlace, entries }) =>
		entries.flatMap((entry) =>
			entry.documents.flatMap((id) => {
				const document = documents.find((candidate) => candidate.id === id);
				const place = document && datingAct(document)?.place;
				return place && place !== printedPlace ? [{ document: id, printed: printedPlace, place }] : [];
			})
		)
	);
}
