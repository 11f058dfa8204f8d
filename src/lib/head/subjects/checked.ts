import type { Sourced } from '$lib/domain';

/** True if the fact was seen in a source and with it this field, everything in it, and what it is part of. */
export function isChecked({ confidence, unverified = [] }: Sourced, field?: string): boolean {
	if (confidence !== 'seen') return false;
	if (field === undefined) return true;
	return !unverified.some(
		(open) => open === field || open.startsWith(`${field}.`) || field.startsWith(`${open}.`)
	);
}
