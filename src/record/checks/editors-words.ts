import type { Entries, Entry } from '../read/entries';
import { problemAt } from '../read/entries';
import type { Path, Problem } from '../read/problems';
import { factsOfEntries } from './facts';

/**
 * Words in which editors tell each other how far a fact was looked up: "(memory)", "not seen". For readers
 * `confidence` and `unverified` say it, and a mark is drawn from them; a word beside a fact that is marked as
 * seen says the contrary. What is visible on the map may be "too small to be seen".
 */
const EDITORS_WORDS = /\bmemory\b|(?<!\bto be )\bseen\b|\bnobody (saw|looked)\b|\btaken here\b/i;

/** Names that others gave, and numbers of the paper: what stands in them is quoted. */
const QUOTED = ['title', 'name', 'listed', 'claim'];

/** Texts for readers hold no words for editors. */
export function checkEditorsWords(entries: Entries): Problem[] {
	const whole = factsOfEntries(entries).filter(({ path }) => path.length === 0);
	return [...whole.map(({ entry }) => entry), ...entries.disputes.valid].flatMap((entry: Entry<unknown>) =>
		textsOf(entry.value, []).flatMap(({ path, text }) => {
			const word = EDITORS_WORDS.exec(text)?.[0];
			if (word === undefined) return [];
			const expected = `no word for editors such as “${word}”: confidence and unverified say what was looked up`;
			return [problemAt(entry, path, expected)];
		})
	);
}

/** The English texts under a value; the record has such words in no other language. */
function textsOf(value: unknown, path: Path): { path: Path; text: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => {
		if (QUOTED.includes(key)) return [];
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		return key === 'en' && typeof inner === 'string' ? [{ path: at, text: inner }] : textsOf(inner, at);
	});
}
