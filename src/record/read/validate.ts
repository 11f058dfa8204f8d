import { z } from 'zod';
import type { Path, Problem } from './problems';
import type { YamlFile } from './yaml-file';

type Issue = z.core.$ZodIssue;

/**
 * The value at `path` if it is as the schema wants it, else what is wrong with it.
 * @param words what to say for messages of the schema that are no words for people
 */
export function validateValue<T>(
	schema: z.core.$ZodType<T>,
	file: YamlFile,
	path: Path,
	value: unknown,
	words: Record<string, string> = {}
): { value: T } | { problems: Problem[] } {
	const result = z.safeParse(schema, value);
	if (result.success) return { value: result.data };
	return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, path, words)) };
}

function problemsOf(issue: Issue, file: YamlFile, base: Path, words: Record<string, string>): Problem[] {
	const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => file.keyProblem(path, key, 'only fields of the schema (is it misspelt?)'));
	}
	const expected = expectationOf(issue);
	return [file.problem(path, words[expected] ?? expected)];
}

/** What the schema wanted, as the end of a sentence that begins with "expected". */
function expectationOf(issue: Issue): string {
	if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
	if (issue.code === 'invalid_union' && issue.discriminator) return 'one of its kinds';
	if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
	const isDefault = issue.message.startsWith('Invalid') || issue.message.startsWith('Too');
	if (issue.code === 'invalid_type' && isDefault) return KINDS[issue.expected] ?? issue.expected;
	if (issue.code === 'too_big' && isDefault)
		return `${String(issue.maximum)} ${UNITS[issue.origin] ?? ''} at most`;
	if (issue.code === 'too_small' && isDefault)
		return `${String(issue.minimum)} ${UNITS[issue.origin] ?? ''} at least`;
	if (issue.code === 'invalid_format' && isDefault)
		return `a text of the form ${issue.pattern ?? issue.format}`;
	return issue.message;
}

const UNITS: Record<string, string> = { string: 'characters', array: 'entries' };

const KINDS: Record<string, string> = {
	object: 'a mapping',
	array: 'a list',
	tuple: 'a list',
	record: 'a mapping',
	boolean: 'true or false',
	string: 'a text',
	number: 'a number'
};
