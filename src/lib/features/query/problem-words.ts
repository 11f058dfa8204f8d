/** What went wrong, as somebody who does not write SQL every day understands it. */
import * as m from '$lib/paraglide/messages';
import { LIMIT_SECONDS, type QueryOutcome } from './worker-messages';

/** What SQLite says, by how it begins; in the brackets the name that it is about. */
const SAYS: [RegExp, (inputs: { name: string }) => string][] = [
	[/^no such table: (.+)/, m.query_problem_no_table],
	[/^no such column: (.+)/, m.query_problem_no_column],
	[/^ambiguous column name: (.+)/, m.query_problem_ambiguous],
	[/^no such function: (.+)/, m.query_problem_no_function],
	[/^wrong number of arguments to function (.+)\(\)/, m.query_problem_arguments],
	[/^near "(.+)": syntax error/s, m.query_problem_near],
	[/^incomplete input/, m.query_problem_incomplete],
	[/^unrecognized token: "(.+)"/s, m.query_problem_token],
	[/^misuse of (?:aggregate|window)/, m.query_problem_aggregate],
	[/^SELECTs to the left and right of/, m.query_problem_columns],
	[/^(?:string or blob too big|out of memory|.*memory access)/i, m.query_problem_large],
	[/readonly/, m.query_problem_reading]
];

/** Longer ones would fill the page. */
const LONGEST = 40;
const short = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

/** What SQLite says in plain words. */
export function inPlainWords(message: string): string {
	for (const [pattern, words] of SAYS) {
		const found = pattern.exec(message);
		if (found) return words({ name: short(found[1] ?? '') });
	}
	return m.query_problem_other();
}

/** What to say of a query without an answer, and the engine's own words where it has some; null if it has an answer. */
export function problemOf(outcome: QueryOutcome): { words: string; engine: string | null } | null {
	switch (outcome.kind) {
		case 'rows':
			return null;
		case 'failed':
			return { words: inPlainWords(outcome.message), engine: outcome.message };
		case 'not-loaded':
			return { words: m.query_problem_load(), engine: null };
		case 'too-long':
			return { words: m.query_problem_time({ seconds: LIMIT_SECONDS }), engine: null };
		case 'stopped':
			return { words: m.query_problem_stopped(), engine: null };
		case 'refused': {
			const words = {
				empty: m.query_problem_empty,
				several: m.query_problem_several,
				'not-reading': m.query_problem_reading
			};
			return { words: words[outcome.refusal](), engine: null };
		}
	}
}
