/** What is wrong with a lesson file, and where: for a teacher, who gets it in words from `problem-words.ts`. */
import type * as z from 'zod/mini';
import type { PictureFault } from './rich/picture';

export type ProblemCode =
	/** Of the file as a whole. */
	| 'too-large'
	| 'unreadable'
	| 'other-kind'
	| 'no-text'
	| 'not-json'
	| 'foreign'
	| 'newer'
	| 'too-deep'
	/** Of one place in it. */
	| 'missing'
	| 'unknown-field'
	| 'wrong-type'
	| 'empty'
	| 'too-long'
	| 'too-few'
	| 'too-many'
	| 'out-of-range'
	| 'hidden-characters'
	| 'id'
	| 'language'
	| 'address'
	| 'question-kind'
	| 'answer'
	| 'told'
	| 'repeated'
	| 'url'
	| PictureFault
	| 'picture-alt'
	| 'pictures-heavy'
	| 'version'
	/** The atlas has no such view; the step opens with what it has instead. Never a reason to refuse a file. */
	| 'view';

export interface LessonProblem {
	code: ProblemCode;
	/** Counted from 1; null: of the lesson or of the file. */
	step: number | null;
	/** `title`, `question.choices.2`; empty: of the whole. */
	field: string;
	/** What stands there, shortened; empty where nothing does. */
	found: string;
	/** A limit that was passed, or the type that was expected. */
	expected?: string | number;
	/** Of a view: what of its address the atlas does not know the value of; `expected` is what it shows instead. */
	parameter?: string;
	/** Where a file stops being JSON, both from 1. */
	at?: { line: number; column: number };
}

/** More would not be read. */
export const MOST_PROBLEMS = 25;

/** A value in a few signs. */
export function shortened(value: unknown): string {
	const text =
		typeof value === 'string'
			? value
			: typeof value === 'object' && value !== null
				? outlined(value)
				: value === undefined
					? ''
					: JSON.stringify(value);
	const cut = text.slice(0, 60).replace(/[\p{C}\u2028\u2029]+/gu, ' ');
	return text.length > 60 ? `${cut} …` : cut;
}

function outlined(value: object): string {
	if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ${value.length}]`;
	const keys = Object.keys(value).slice(0, 4);
	return `{${keys.map((key) => key.slice(0, 20)).join(', ')}${keys.length ? ' …' : ''}}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	let at = value;
	for (const key of path) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
		at = (at as Record<PropertyKey, unknown>)[key];
	}
	return at;
}

function placeOf(path: readonly PropertyKey[]): Pick<LessonProblem, 'step' | 'field'> {
	const [head, index, ...rest] = path;
	const inStep = head === 'steps' && typeof index === 'number';
	return {
		step: inStep ? index + 1 : null,
		// Lists count from 1, as people do.
		field: (inStep ? rest : path).map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.')
	};
}

/** What a text of a form of its own must look like, by the field that it stands in. */
function formOf(path: readonly PropertyKey[]): ProblemCode {
	if (path.includes('view')) return 'address';
	if (path.includes('language')) return 'language';
	if (path.includes('data')) return 'picture-kind';
	if (path.includes('id') || path.includes('sources')) return 'id';
	return 'hidden-characters';
}

/** What the schema checks in words of its own: it calls them by these. */
const CUSTOM: readonly ProblemCode[] = [
	'answer',
	'told',
	'url',
	'picture-kind',
	'picture-size',
	'picture-moves',
	'picture-alt',
	'pictures-heavy'
];
/** Of values that are one of a few, by their field. */
const VALUES: Record<string, ProblemCode> = { version: 'version', type: 'picture-kind' };

/** Problems that a schema found in a value. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], value: unknown): LessonProblem[] {
	const problems = issues.flatMap((issue): LessonProblem[] => {
		const found = valueAt(value, issue.path);
		const problem = (code: ProblemCode, expected?: string | number): LessonProblem => ({
			code,
			...placeOf(issue.path),
			found: shortened(found),
			...(expected === undefined ? {} : { expected })
		});
		if (found === undefined && issue.code !== 'unrecognized_keys') return [problem('missing')];
		switch (issue.code) {
			case 'unrecognized_keys':
				return issue.keys.slice(0, MOST_PROBLEMS).map((key) => ({
					code: 'unknown-field',
					...placeOf(issue.path),
					found: shortened(key)
				}));
			case 'invalid_type':
				return [problem('wrong-type', issue.expected)];
			case 'too_big':
				if (issue.origin === 'string') return [problem('too-long', Number(issue.maximum))];
				if (issue.origin === 'array') return [problem('too-many', Number(issue.maximum))];
				return [problem('out-of-range')];
			case 'too_small':
				if (issue.origin === 'string') return [problem('empty')];
				if (issue.origin === 'array') return [problem('too-few', Number(issue.minimum))];
				return [problem('out-of-range')];
			case 'invalid_format':
				return [problem(formOf(issue.path))];
			case 'invalid_union':
				return [problem('question-kind')];
			case 'invalid_value':
				return [problem(VALUES[String(issue.path.at(-1))] ?? 'question-kind')];
			case 'custom':
				return [problem(CUSTOM.find((code) => code === issue.message) ?? 'repeated')];
			default:
				return [problem('wrong-type')];
		}
	});
	return problems.slice(0, MOST_PROBLEMS);
}
