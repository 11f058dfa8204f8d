import type { Handle, ServerInit } from '@sveltejs/kit';
import topology from '../static/data/boundaries.topo.json';
import { registerLateChanges } from '$lib/parts/context/late-changes';
import { affairItems } from '$lib/text/affair-changes';
import { registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { atlas } from '$record';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { leanRows } from '$lib/features/table/rows/lean-rows';
import { headMarkup } from '$lib/head/head';
import { recededLink } from '$lib/head/receded';
import { resolve as addressOf } from '$app/paths';
import { SITE } from './routes/data/site.server';
import { files } from './routes/data/files.server';

/** The plain map is computed once, before any page is rendered, and what pages tell late is at hand. */
export const init: ServerInit = () => {
	registerLateChanges({ affairItems });
	registerOutlines(plainMapOutlines(topology as unknown as BoundariesTopology, atlas));
};

/** `npm start` opens the first page as soon as it is written: it does not wait for downloads to be made. */
const isFirstLook = process.env['FIRST_LOOK'] === 'true';

/** The downloads that a page names to search engines: all of them, or on the first page, which is light, the wholes. */
async function downloadsOn(path: string) {
	if (path === '/data/') return files();
	return path === '/' && !isFirstLook
		? (await files()).filter(({ format }) => format === 'zip' || format === 'sqlite')
		: [];
}

/**
 * What search engines and link previews read goes into the pages here: components would take it to the browser,
 * which has no use for it.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: async ({ html }) => {
			const path = event.url.pathname.slice(addressOf('/').length - 1);
			const head = headMarkup(path, html, SITE, await downloadsOn(path)) + recededLink(html, SITE);
			const page = path.startsWith('/table/') ? leanRows(html) : html;
			const end = page.indexOf('</head>');
			if (end < 0) return page;
			// Without the indents, which every reader would load.
			const start = page.slice(0, end).replace('lang="en"', `lang="${SITE.language}"`);
			return `${start.replace(/\n\t+/g, '\n')}${head}\n${page.slice(end)}`;
		}
	});
