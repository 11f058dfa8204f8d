import type { AtlasCore } from '$lib/domain';
import type { affairItems } from '$lib/text/affair-changes';

/** What comes late of the changes of a year: how they are told, and their part of the record where the core has it not. */
export interface LateChanges {
	affairItems: typeof affairItems;
	affairs?: Partial<AtlasCore>;
}

/** The server has them before anything renders, and its core has their part of the record; the browser loads them. */
let registered: LateChanges | undefined;

export function registerLateChanges(late: LateChanges): void {
	registered = late;
}

export const lateChanges = (): LateChanges | undefined => registered;
