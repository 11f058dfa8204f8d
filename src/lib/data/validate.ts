import { z } from 'zod';
import type { Path, Problem } from './problems';
import type { YamlFile } from './yaml-file';

type Issue = z.core.$ZodIssue;

/** The value at `path` if it is as the schema wants it, else what is wrong with it. */
export function validate<T>(
	schema: z.core.$ZodType<T>,
	file: YamlFile,
	path: Path,
	value: unknown
): { value: T } | { problems: Problem[] } {
	const result = z.safeParse(schema, value);
	if (result.success) return { value: result.data };
	return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, path)) };
}

function problemsOf(issue: Issue, file: YamlFile, base: Path): Problem[] {
	const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => file.keyProblem(path, key, 'only fields of the schema (is it misspelt?)'));
	}
	return [file.problem(path, expectationOf(issue))];
}

/** What the schema wanted, as the end of a sentence that begins with "expected". */
function expectationOf(issue: Issue): string {
	if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
	if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
	const isDefault = issue.message.startsWith('Invalid') || issue.message.startsWith('Too');
	if (issue.code === 'invalid_type' && isDefault) return KINDS[issue.expected] ?? issue.expected;
	return issue.message;
}

const KINDS: Record<string, string> = {
	object: 'a mapping',
	array: 'a list',
	tuple: 'a list',
	record: 'a mapping',
	boolean: 'true or false',
	string: 'a text',
	number: 'a number'
};
