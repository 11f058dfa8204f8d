import { asMarkdown } from './escape';
import { LESSON_VERSION } from './types';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose texts of these names are read as they were; own names only. */
function withEscaped(value: unknown, names: readonly string[]): unknown {
	if (!isObject(value)) return value;
	const changed = { ...value };
	for (const name of names) {
		const text = Object.hasOwn(value, name) ? value[name] : undefined;
		if (typeof text === 'string') changed[name] = asMarkdown(text);
	}
	return changed;
}

function stepOf(step: unknown): unknown {
	const changed = withEscaped(step, ['text', 'notes']);
	if (!isObject(changed) || !isObject(changed['question'])) return changed;
	return { ...changed, question: withEscaped(changed['question'], ['explanation']) };
}

/**
 * What an older atlas wrote, as this one writes it; anything else as it is. Version 1 had no `about`; up to version 2 texts
 * had links alone, no emphasis and no lists, and steps neither pictures, films nor sources of their own.
 * @param value a lesson as it was read, not yet checked
 */
export function migrated(value: unknown): unknown {
	if (!isObject(value) || (value['version'] !== 1 && value['version'] !== 2)) return value;
	const lesson: Fields = { ...(withEscaped(value, ['summary']) as Fields), version: LESSON_VERSION };
	if (Array.isArray(lesson['steps'])) lesson['steps'] = lesson['steps'].map(stepOf);
	return lesson;
}
