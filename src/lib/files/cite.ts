export interface Cited {
	/** Title of the page or view. */
	title: string;
	/** Its full address. */
	url: string;
	/** Version of the record. */
	version: string;
	/** The day the record was last reviewed, `YYYY-MM-DD`. */
	reviewed: string;
}

export type CitationForm = 'apa' | 'chicago' | 'bibtex';

/** As in CITATION.cff. */
const AUTHOR = 'SCO Atlas contributors';
const SITE = 'SCO Atlas';

const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const tex = (text: string) =>
	text.replace(/[\\~^]|[&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);

/** A sentence's end, where the text has none of its own. */
const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * How to cite a page or view: APA (7th), Chicago (17th, author-date) and BibTeX. The version and date of the
 * record say what was read, so there is no day of access.
 */
export function citations({ title, url, version, reviewed }: Cited): Record<CitationForm, string> {
	const year = reviewed.slice(0, 4);
	const day = new Date(reviewed).toLocaleDateString('en-US', {
		timeZone: 'UTC',
		month: 'long',
		day: 'numeric'
	});
	// The address without its host, as letters and hyphens: other for every page and view.
	const key = url.replace(/^\w+:\/\/[^/]*/, '').match(/[\w-]+/g) ?? [];
	return {
		apa: `${AUTHOR}. (${year}, ${day}). ${ended(title)} In ${SITE} (Version ${version}). ${url}`,
		chicago: `${AUTHOR}. ${year}. “${ended(title.replace(/“(.*?)”/g, '‘$1’'))}” ${SITE}, version ${version}. Last modified ${day}, ${year}. ${url}.`,
		bibtex: `@misc{${['sco-atlas', ...key].join('-')},
  author = {{${AUTHOR}}},
  title = {{${tex(title)}}},
  year = {${year}},
  month = ${day.slice(0, 3).toLowerCase()},
  note = {${SITE}, version ${version} of ${reviewed}},
  url = {${url}}
}`
	};
}
