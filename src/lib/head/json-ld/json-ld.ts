import { datasetNode, paperNode } from './dataset';
import { glossaryNode } from './glossary';
import { country, thingNode } from './things';
import type { Description, Download, Node } from './types';
import { addressIn, type Site } from '../site/site';
import { TEXT_PAGES } from '$lib/view/text-pages';
import { dyadAt, subjectAt } from '../subjects/subjects';
import type { Subject } from '../subjects/types';
import { LICENCE } from '$lib/files/about';
import type { Language } from '$lib/domain';
import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';

/** What has the language of its page; the others are things, and the data set is described in English. */
const TEXTS: readonly string[] = ['WebPage', 'WebSite', 'DefinedTermSet', 'LearningResource'];

function languageOf(type: string, { language }: Site): Language | undefined {
	if (type === 'Dataset') return 'en';
	return TEXTS.includes(type) ? language : undefined;
}

function nodeOf(subject: Subject, path: string, site: Site, downloads: Download[]): Node {
	if (path === '/data/') return datasetNode(site, downloads);
	// The data set has one node, on the page where it is downloaded.
	if (path === '/') return { '@type': 'WebSite', dateModified: atlas.reviewed, license: LICENCE.path };
	if (path === '/paper/') return { '@type': 'WebPage', about: paperNode() };
	if (path === '/glossary/') return glossaryNode(site);
	const dyad = dyadAt(path);
	if (dyad) return { '@type': 'WebPage', about: dyad.map(country) };
	return thingNode(subject) ?? { '@type': 'WebPage' };
}

/** The way from the first page: home, the page of text above it if there is one, the page itself. */
function breadcrumbs(path: string, { name, url }: Description, site: Site): Node {
	const [head = '', tail] = path.split('/').filter(Boolean);
	const folder = head === 'dyad' ? 'dyads' : head;
	const above = tail && TEXT_PAGES.some((page) => page === folder) ? [folder] : [];
	const steps = [
		{ name: m.site_name(), item: addressIn(site, '/') },
		...above.map((page) => ({
			name: subjectAt(`/${page}/`)?.title ?? page,
			item: addressIn(site, `/${page}/`)
		})),
		{ name, item: url }
	];
	return {
		'@type': 'BreadcrumbList',
		name: steps.map((step) => step.name).join(' › '),
		url,
		itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }))
	};
}

/**
 * What a page is, for search engines: its subject in the words of schema.org, and the way to it.
 * @param path address without base
 */
export function jsonLd(
	subject: Subject,
	path: string,
	page: Description,
	site: Site,
	downloads: Download[]
): Node[] {
	const { name, description, url, image } = page;
	const node = nodeOf(subject, path, site, downloads);
	const main: Node = {
		'@context': 'https://schema.org',
		...node,
		// The data set has a name and a description of its own: those of its page are words for readers of the page.
		...(node['@type'] === 'Dataset' ? {} : { name, description }),
		url,
		image,
		inLanguage: languageOf(node['@type'], site)
	};
	return path === '/'
		? [main]
		: [main, { '@context': 'https://schema.org', ...breadcrumbs(path, page, site) }];
}
