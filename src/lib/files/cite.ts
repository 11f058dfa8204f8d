export interface Cited {
	/** Title of the page or view. */
	title: string;
	/** Its full address. */
	url: string;
	/** Version of the record. */
	version: string;
	/** The day the record was last reviewed, `YYYY-MM-DD`. */
	reviewed: string;
	/** Set where the record itself is cited and not a page that shows it. */
	dataset?: true;
}

export type CitationForm = 'apa' | 'chicago' | 'bibtex' | 'ris' | 'csl';

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

/** Lines of RIS, one a field; the last ends the entry. */
const ris = (fields: [tag: string, value: string][]): string =>
	[...fields, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}`).join('\n');

/**
 * How to cite a page or view, or the record: APA (7th), Chicago (17th, author-date), BibTeX, RIS and CSL-JSON. The version
 * and date of the record say what was read, so there is no day of access. BibTeX says version and address twice, in
 * `howpublished` for the styles that know no `version` and `url`.
 */
export function citations({ title, url, version, reviewed, dataset }: Cited): Record<CitationForm, string> {
	const year = reviewed.slice(0, 4);
	const day = new Date(reviewed).toLocaleDateString('en-US', {
		timeZone: 'UTC',
		month: 'long',
		day: 'numeric'
	});
	// The address without its host, as letters and hyphens: other for every page and view.
	const key = ['sco-atlas', ...(url.replace(/^\w+:\/\/[^/]*/, '').match(/[\w-]+/g) ?? [])].join('-');
	const chicagoTitle = ended(title.replace(/“(.*?)”/g, '‘$1’'));
	return {
		apa: dataset
			? `${AUTHOR}. (${year}). ${title} (Version ${version}) [Data set]. ${url}`
			: `${AUTHOR}. (${year}, ${day}). ${ended(title)} In ${SITE} (Version ${version}). ${url}`,
		chicago: dataset
			? `${AUTHOR}. ${year}. “${chicagoTitle}” Data set, version ${version}. ${day}, ${year}. ${url}.`
			: `${AUTHOR}. ${year}. “${chicagoTitle}” ${SITE}, version ${version}. Last modified ${day}, ${year}. ${url}.`,
		bibtex: `@misc{${key},
  author = {{${AUTHOR}}},
  title = {{${tex(title)}}},
  year = {${year}},
  month = ${day.slice(0, 3).toLowerCase()},
  date = {${reviewed}},
  version = {${version}},
  howpublished = {${dataset ? 'Data set' : SITE}, version ${version}, ${tex(url)}},
  note = {${SITE}, version ${version} of ${reviewed}},
  url = {${url}}
}`,
		ris: ris([
			['TY', dataset ? 'DATA' : 'ELEC'],
			['AU', `${AUTHOR},`],
			['TI', title],
			...(dataset ? [] : [['T2', SITE] satisfies [string, string]]),
			['PY', year],
			['DA', reviewed.replaceAll('-', '/')],
			['ET', version],
			['UR', url]
		]),
		csl: JSON.stringify(
			[
				{
					id: key,
					type: dataset ? 'dataset' : 'webpage',
					title,
					author: [{ literal: AUTHOR }],
					...(dataset ? {} : { 'container-title': SITE }),
					version,
					issued: { 'date-parts': [reviewed.split('-').map(Number)] },
					URL: url
				}
			],
			null,
			2
		)
	};
}
