/** Reads a lesson file, from whoever it comes. */
import { migrated } from './migrate';
import { schemaProblems, shortened, type LessonProblem, type ProblemCode } from './problems';
import { LIMITS, lessonSchema } from './schema';
import { LESSON_FORMAT, LESSON_VERSION, type Lesson } from './types';

export type Read = { lesson: Lesson } | { problems: LessonProblem[] };

/** Lists and objects in each other: a lesson has five. */
const DEEPEST = 12;
/** Names that a careless program could take for the ground on which all objects stand. */
const GROUND = ['__proto__', 'constructor', 'prototype'];

const ofFile = (code: ProblemCode, rest: Partial<LessonProblem> = {}): Read => ({
	problems: [{ code, step: null, field: '', found: '', ...rest }]
});

/**
 * The lesson that a text holds, or what is wrong with it and where. Never throws, whatever the text; what it
 * returns holds nothing but what the schema names.
 */
export function readLesson(text: string): Read {
	if (text.length > LIMITS.bytes) return ofFile('too-large', { expected: LIMITS.bytes });
	const json = text.replace(/^\ufeff/, '');
	if (json.trim() === '') return ofFile('no-text');
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		return ofFile('not-json', { found: shortened(json.trim()), at: placeOfError(error, json) });
	}
	return lessonFrom(value);
}

/** The same for a value that was JSON. */
export function lessonFrom(value: unknown): Read {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return ofFile('foreign', { found: shortened(value) });
	}
	const { format, version } = value as { format?: unknown; version?: unknown };
	if (!Object.hasOwn(value, 'format') || format !== LESSON_FORMAT) {
		return ofFile('foreign', { found: shortened(typeof format === 'string' ? format : value) });
	}
	if (typeof version === 'number' && version > LESSON_VERSION) {
		return ofFile('newer', { found: shortened(version), expected: LESSON_VERSION });
	}
	const strange = strangeIn(value);
	if (strange) return strange;
	const { data, error } = lessonSchema.safeParse(migrated(value));
	if (!data) return { problems: schemaProblems(error.issues, value) };
	// What wrote the file is no part of the lesson: whoever writes it again says so anew.
	const { about: _, ...lesson } = data;
	return { lesson };
}

/** Looks through all levels without calling itself: a file may be nested deeper than calls can be. */
function strangeIn(value: object): Read | null {
	let level: object[] = [value];
	for (let depth = 1; level.length > 0; depth++) {
		if (depth > DEEPEST) return ofFile('too-deep', { expected: DEEPEST });
		const ground = level.flatMap((object) => GROUND.filter((name) => Object.hasOwn(object, name)))[0];
		if (ground) return ofFile('unknown-field', { found: ground });
		level = level
			.flatMap((object) => Object.values(object) as unknown[])
			.filter((inner) => typeof inner === 'object' && inner !== null);
	}
	return null;
}

/** Browsers say where JSON breaks off in words of their own: by line and column, by a count of signs, or not at all. */
function placeOfError(error: unknown, json: string): { line: number; column: number } {
	const message = error instanceof Error ? error.message : '';
	const named = /line (\d+) column (\d+)/.exec(message);
	if (named) return { line: Number(named[1]), column: Number(named[2]) };
	const counted = /position (\d+)/.exec(message);
	const lines = json.slice(0, counted ? Number(counted[1]) : json.length).split('\n');
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
