import { asMarkdown } from './escape';
import { isObject } from './json';
import { LESSON_VERSION } from './types';

/** An object whose texts of these names are read as they were. */
function withEscaped(value: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
	const changed = { ...value };
	for (const name of names) {
		const text = value[name];
		if (typeof text === 'string') changed[name] = asMarkdown(text);
	}
	return changed;
}

function stepOf(step: unknown): unknown {
	if (!isObject(step)) return step;
	const { question } = step;
	return {
		...withEscaped(step, ['text', 'notes']),
		...(isObject(question) ? { question: withEscaped(question, ['explanation']) } : {})
	};
}

/**
 * What an older atlas wrote, as this one writes it; anything else as it is. Version 1 had no `about`; up to version 2 texts
 * had links alone, no emphasis and no lists, and steps neither pictures, films nor sources of their own.
 * @param value a lesson as it was read, not yet checked
 */
export function migrated(value: unknown): unknown {
	if (!isObject(value) || (value['version'] !== 1 && value['version'] !== 2)) return value;
	const { steps } = value;
	return {
		...withEscaped(value, ['summary']),
		...(Array.isArray(steps) ? { steps: steps.map(stepOf) } : {}),
		version: LESSON_VERSION
	};
}
