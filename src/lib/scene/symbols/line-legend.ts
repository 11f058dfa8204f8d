import type { YearLineClass } from '../../geo/year-lines';
import { DASHES } from './lines';

/** The colour of each class in a legend; on the map the phase of its dispute says more. */
export const CLASS_TOKENS: Record<YearLineClass, 'contested' | 'dispute'> = {
	'line-of-control': 'dispute',
	'line-of-actual-control': 'dispute',
	'actual-ground-position-line': 'dispute',
	'ceasefire-line': 'dispute',
	claim: 'contested',
	'former-boundary': 'contested',
	'working-boundary': 'dispute',
	disputed: 'dispute',
	international: 'contested',
	'not-agreed': 'dispute',
	'partly-agreed': 'dispute',
	'treaty-signed': 'dispute',
	treaty: 'contested'
};

/** Kinds of lines in the key of a lesson, where the view has few: on a wide one they are too small to be told apart. */
const MOST = 4;

/** Those of a view that the key of a lesson explains; a border as any other needs no words, a claim has its own. */
export function linesInKey(isSeen: (kind: YearLineClass) => boolean): YearLineClass[] {
	const kinds = (Object.keys(DASHES) as YearLineClass[]).filter(
		(kind) => kind !== 'international' && kind !== 'claim' && isSeen(kind)
	);
	return kinds.length > MOST ? [] : kinds;
}
