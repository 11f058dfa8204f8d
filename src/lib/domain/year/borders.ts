import { firstDay } from './dates';
import type { BorderOfYear } from '../types/snapshot-types';
import type { AtlasCore } from '../types/core-types';

type CoreDispute = AtlasCore['disputes'][number];

const until = (dispute: CoreDispute, asOf: string) =>
	dispute.agreements.filter(({ date }) => firstDay(date) <= asOf);

/**
 * How far the border had come on a day; undefined where the dispute is not about one as a whole. It is settled by
 * treaty from the day that the record counts the dispute as settled; before that what was signed of it counts.
 * @param asOf a day, `2017-12-31`
 */
export function borderOf(dispute: CoreDispute, asOf: string): BorderOfYear | undefined {
	if (!dispute.kinds.includes('border-demarcation')) return undefined;
	const begun = dispute.phases.filter(({ from }) => firstDay(from) <= asOf);
	const open = begun.findLastIndex(({ phase }) => phase !== 'settled');
	const settled = begun[open + 1];
	if (settled) return { stage: 'treaty', since: settled.from };
	const signed = until(dispute, asOf);
	const whole = signed.find(({ line }) => line === 'whole');
	if (whole) return { stage: 'treaty-signed', since: whole.date };
	const part = signed.find(({ line }) => line === 'part');
	return part ? { stage: 'partly-agreed', since: part.date } : { stage: 'not-agreed', since: null };
}

/** True once an agreement ended the ceasefire line of the dispute. */
export function hasCeasefireLineEnded(dispute: CoreDispute, asOf: string): boolean {
	return until(dispute, asOf).some(({ line }) => line === 'ends-ceasefire-line');
}
