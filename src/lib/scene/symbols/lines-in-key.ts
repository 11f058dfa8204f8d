import type { YearLineClass } from '../../geo/year-lines';
import { DASHES } from './lines';

/** Kinds of lines in the key of a lesson, where the view has few: on a wide one they are too small to be told apart. */
const MOST = 4;

/** Those of a view that the key of a lesson explains; a border as any other needs no words, a claim has its own. */
export function linesInKey(isSeen: (kind: YearLineClass) => boolean): YearLineClass[] {
	const kinds = (Object.keys(DASHES) as YearLineClass[]).filter(
		(kind) => kind !== 'international' && kind !== 'claim' && isSeen(kind)
	);
	return kinds.length > MOST ? [] : kinds;
}
