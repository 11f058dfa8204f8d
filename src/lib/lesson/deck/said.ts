/** What is said in short on every slide and page. */
import type { Deck, NamedSource } from './deck';
import * as m from '$lib/paraglide/messages';
import { semicolons } from '$lib/text/language/joined';
import { yearName } from '$lib/text/words';

/** How many characters fit in two lines of small type. */
const SHORT = 230;

/** The sources of a step in a line or two of small type, the rest counted. */
export function sourcesInShort(sources: readonly NamedSource[]): string {
	if (sources.length === 0) return m.slides_no_sources();
	const shown: string[] = [];
	for (const { text: line } of sources) {
		if (semicolons(shown).length + line.length > SHORT && shown.length > 0) break;
		shown.push(line.length > SHORT ? `${line.slice(0, SHORT - 1)}…` : line);
	}
	const more = sources.length - shown.length;
	const said = m.slides_step_sources({ sources: semicolons(shown) });
	return semicolons([said, more > 0 && m.slides_more_sources({ count: more })]);
}

/** First and last year of the lesson's steps. */
export function yearSpan({ steps }: Deck): string {
	const years = steps.flatMap(({ view: { year, compare } }) => [year, compare ?? year]);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? yearName(first) : m.year_span({ first, last });
}
