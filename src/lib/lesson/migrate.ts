import { LESSON_VERSION } from './types';

/**
 * What an older atlas wrote, as this one writes it; anything else as it is. Version 1 had no `about`, and is else the same.
 * @param value a lesson as it was read, not yet checked
 */
export function migrated(value: unknown): unknown {
	const isFirst = typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
	return isFirst ? { ...value, version: LESSON_VERSION } : value;
}
