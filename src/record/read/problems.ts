/** A key or an index for each step from the top of a YAML file to a value in it. */
export type Path = readonly (string | number)[];

/** One thing wrong in the record, at the place where a person would mend it. */
export interface Problem {
	/** Path of the file within the record, such as `documents/2002-charter.yaml`. */
	file: string;
	/** Counted from 1, as editors do. */
	line: number;
	column: number;
	/** Where in the file, such as `[12].status`; empty for the file as a whole. */
	path: string;
	/** What stands there. */
	found: string;
	/** What was expected instead. */
	expected: string;
}

/** `[12].acts.signed` for `[12, 'acts', 'signed']`. */
export function pathText(path: Path): string {
	return path
		.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step))
		.join('');
}

const LONGEST_QUOTE = 60;

/** A value in a few words: quoted if it is short, named by its kind if it is not. */
export function foundText(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (typeof value === 'object' && value !== null) return 'a mapping';
	const text = JSON.stringify(value);
	return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

/** `file:line:column  path  found  →  expected …`, on one line. */
export function problemText({ file, line, column, path, found, expected }: Problem): string {
	return [`${file}:${line}:${column}`, path || '(file)', found, `→  expected ${expected}`].join('  ');
}

/** All that is wrong with the record at once, so that it can be mended in one go. */
export class RecordError extends Error {
	override readonly name = 'RecordError';
	// Private, so that an uncaught error is printed as its message and not once more as an object.
	readonly #problems: Problem[];

	constructor(problems: Problem[]) {
		const sorted = [...problems].sort(byPlace);
		const count = `${sorted.length} ${sorted.length === 1 ? 'problem' : 'problems'}`;
		super([`The record has ${count}:`, ...sorted.map(problemText)].join('\n'));
		this.#problems = sorted;
	}

	/** In the order of files and lines. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}
}

function byPlace(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
