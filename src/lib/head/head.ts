import { attribute, scriptJson, unescaped } from './site/escape';
import { dataLinks } from './data-links';
import { jsonLd } from './json-ld/json-ld';
import type { Download } from './json-ld/types';
import { SHARE_HEIGHT, SHARE_WIDTH } from './picture/canvas';
import { prefixOf } from '$lib/view/language-path';
import { addressIn, type Site } from './site/site';
import { picturedBy, sharePictureAddress, subjectAt } from './subjects/subjects';
import type { Subject } from './subjects/types';
import { yearWords } from './subjects/year-words';
import { AUTHOR, DATASET, TITLE } from '$lib/files/about';
import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import type { Language } from '$lib/domain';
import { locales } from '$lib/paraglide/runtime';
import { ended, stops } from '$lib/text/language/joined';
import { viewAddressOfEmbed } from '$lib/view/embed-address';

/** What a picture shows, for those who do not see it. */
export function altOf({ title, detail, year }: Pick<Subject, 'title' | 'detail' | 'year'>): string {
	return m.share_alt({ title: ended(stops([title, detail])), ...yearWords(year) });
}

/** The title and description that the page has given itself: a preview says the same. */
function ownWords(html: string) {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
	return title && description ? { title: unescaped(title), description: unescaped(description) } : undefined;
}

/** A page for frames on other sites is no page to be found: the view that it shows is. */
function headOfEmbed(path: string, site: Site): string {
	if (!site.origin) return '';
	const view = addressIn(site, viewAddressOfEmbed(path, '').path);
	return `<link rel="canonical" href="${attribute(view)}" />`;
}

/**
 * What search engines and link previews read of a page.
 * @param path address without base
 * @param html the page without it
 * @returns elements for its head; nothing for a page that is no subject, such as an error
 */
export function headMarkup(path: string, html: string, site: Site, downloads: Download[]): string {
	if (path.startsWith('/embed/')) return headOfEmbed(path, site);
	const subject = subjectAt(path);
	const own = ownWords(html);
	if (!subject || !own) return '';
	const suffix = ` – ${m.site_name()}`;
	const title = own.title.endsWith(suffix) ? own.title.slice(0, -suffix.length) : own.title;
	const { description } = own;
	const url = addressIn(site, path);
	const image = addressIn(site, prefixOf(site.language) + sharePictureAddress(subject));
	const isThing = !['atlas', 'year', 'page'].includes(subject.kind);

	const property = (name: string, content: string | number) =>
		`<meta property="${name}" content="${attribute(String(content))}" />`;
	const name = (of: string, content: string) => `<meta name="${of}" content="${attribute(content)}" />`;
	// The first page weighs what it must; a page about a source is not to be taken for the source, which others wrote.
	const cited =
		path === '/' || path.startsWith('/source/')
			? []
			: [
					name('citation_title', path === '/data/' ? DATASET : own.title),
					// A page about a document is the atlas's, the document is not: whoever keeps it must not read who wrote it.
					path.startsWith('/document/') ? name('citation_publisher', TITLE) : name('citation_author', AUTHOR),
					name('citation_publication_date', atlas.reviewed.replaceAll('-', '/')),
					...(site.origin ? [name('citation_public_url', url)] : [])
				];
	const alternates = dataLinks(path, title).map(
		({ path: to, mediatype, title: of }) =>
			`<link rel="alternate" type="${mediatype}" title="${attribute(of)}" href="${attribute(site.base + to)}" />`
	);
	// The compiler of messages knows more languages than there may be pages in.
	const published: readonly Language[] = locales;
	const translations = (site.origin && published.length > 1 ? published : []).map(
		(language) =>
			`<link rel="alternate" hreflang="${language}" href="${attribute(addressIn({ ...site, language }, path))}" />`
	);
	const nodes = jsonLd(subject, path, { name: title, description, url, image }, site, downloads);
	return [
		// Without a host these two would say nothing, or something wrong.
		...(site.origin ? [`<link rel="canonical" href="${attribute(url)}" />`, property('og:url', url)] : []),
		property('og:site_name', m.site_name()),
		property('og:type', isThing ? 'article' : 'website'),
		property('og:title', title),
		property('og:description', description),
		property('og:image', image),
		property('og:image:type', 'image/png'),
		property('og:image:width', SHARE_WIDTH),
		property('og:image:height', SHARE_HEIGHT),
		property('og:image:alt', altOf(picturedBy(subject))),
		...cited,
		...translations,
		...alternates,
		'<meta name="twitter:card" content="summary_large_image" />',
		...nodes.map((node) => `<script type="application/ld+json">${scriptJson(node)}</script>`)
	].join('\n');
}
