import type { YearLineClass } from '../../geo/year-lines';

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
