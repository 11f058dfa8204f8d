import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { readRecord } from './load';
import { parseRecord } from './parse';
import { problemText, RecordError } from './read/problems';

/** For tests: the texts of the made-up record, by file. */
export const fixture = readRecord(fileURLToPath(new URL('../../tests/fixtures/record', import.meta.url)));

/** The lines of the error for the fixture with one text of one file replaced. */
export function problemsWith(file: string, from: string | RegExp, to: string): string[] {
	const text = fixture[file] ?? '';
	const broken = text.replace(from, to);
	expect(broken, `${String(from)} stands in ${file}`).not.toBe(text);
	return recordProblems({ ...fixture, [file]: broken });
}

/** The lines of the error for a record; none if it is in order. */
export function recordProblems(texts: Record<string, string>): string[] {
	try {
		parseRecord(texts);
	} catch (error) {
		if (error instanceof RecordError) return error.problems.map(problemText);
		throw error;
	}
	return [];
}
