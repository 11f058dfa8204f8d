import { orderRound } from './order';
import { predictRound } from './predict';
import { Random } from './random';
import type { AskOptions, AskRecord, Question } from './types';
import { whereRound } from './where';
import { foldedWord } from './word';
import { yearRound } from './year';

export * from './events';
export * from './judge';
export * from './order';
export * from './predict';
export * from './random';
export * from './record';
export * from './themes';
export * from './types';
export * from './where';
export * from './year';

/** The questions of a round. Pure: the same record and options give the same, however the word is written. */
export function roundOf(record: AskRecord, options: AskOptions): Question[] {
	const { game, seed, level, year } = options;
	const random = new Random([game, level, year ?? '', foldedWord(seed)].join(' '));
	if (game === 'predict') return predictRound(record, options, random);
	if (game === 'order') return orderRound(record, level, random);
	return game === 'where' ? whereRound(record, level, random) : yearRound(record, level, random);
}
