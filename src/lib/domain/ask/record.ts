import { snapshotOfYear, yearsOf } from '../year/snapshot';
import type { Snapshot } from '../types/snapshot-types';
import type { Atlas } from '../types/atlas-types';
import type { AtlasCore } from '../types/core-types';
import type { Sourced } from '../types/values';
import type { AskEvent, AskMore, AskRecord } from './types';

/** What questions are made from: the snapshots of all years, and what a page brings along. */
export function askRecord(atlas: AtlasCore, { contested, steps, reasons }: AskMore): AskRecord {
	const snapshots = yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));
	return { atlas, snapshots, contested: new Set(contested), steps, reasons };
}

/** The snapshot of a year; null for one that the record does not cover. */
export function snapshotIn({ snapshots }: AskRecord, year: number): Snapshot | null {
	return snapshots.find((snapshot) => snapshot.year === year) ?? null;
}

/** Under which key the reason of an event stands. */
export function reasonKey(event: AskEvent): string {
	if (event.kind === 'status') return statusKey(event.states[0] ?? '', event.date);
	return event.kind === 'phase' || event.kind === 'step'
		? `${event.kind}/${event.id}/${event.date}`
		: `${event.kind}/${event.id}`;
}

export const statusKey = (iso3: string, start: string) => `status/${iso3}/${start}`;

/** Keys of the facts of which another good source says otherwise; they are no matter for a question with one answer. */
export function contestedFacts({ statuses, documents, summits, disputes }: Atlas): string[] {
	const keys: string[] = [];
	for (const { iso3, start, disagreement } of statuses) if (disagreement) keys.push(statusKey(iso3, start));
	for (const { id, acts, disagreement } of documents) {
		if (disagreement || acts.signed?.disputed || acts.adopted?.disputed) keys.push(`document/${id}`);
	}
	for (const { id, disagreement } of summits) if (disagreement) keys.push(`summit/${id}`);
	for (const { id, phases } of disputes) {
		for (const { from, disagreement } of phases) if (disagreement) keys.push(`phase/${id}/${from}`);
	}
	return keys;
}

/** True if the fact was seen in a source, and with it these fields, what is in them and what they are part of. */
export function isSeenInSource(
	{ confidence, unverified = [] }: Pick<Sourced, 'confidence' | 'unverified'>,
	...fields: string[]
): boolean {
	const touches = (open: string, field: string) =>
		open === field || open.startsWith(`${field}.`) || field.startsWith(`${open}.`);
	return confidence === 'seen' && !unverified.some((open) => fields.some((field) => touches(open, field)));
}

/** "Development Strategy until 2025" would give its own date away. */
export const namesAYear = (text: string): boolean => /(^|\D)(19|20)\d\d(\D|$)/.test(text);

/** Computes once for each record what all rounds are chosen from. */
export function oncePerRecord<T>(compute: (record: AskRecord) => T): (record: AskRecord) => T {
	const known = new WeakMap<AskRecord, T>();
	return (record) => {
		const found = known.get(record) ?? compute(record);
		known.set(record, found);
		return found;
	};
}
