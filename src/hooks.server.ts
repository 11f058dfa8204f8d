import { resolve as addressOf } from '$app/paths';
import type { Handle, ServerInit } from '@sveltejs/kit';
import topology from '../static/data/boundaries.topo.json';
import { registerOutlines } from '$lib/components/map/outlines';
import { outlinesOf } from '$lib/components/map/outlines-of';
import { atlas } from '$lib/data';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { headOf } from '$lib/head/head';
import { originOf } from '$lib/head/site';

/** The plain map is computed once, before any page is rendered. */
export const init: ServerInit = () => {
	registerOutlines(
		outlinesOf(topology as unknown as BoundariesTopology, new Set(atlas.states.map(({ iso3 }) => iso3)))
	);
};

const base = addressOf('/').slice(0, -1);
const site = { origin: originOf(process.env['SITE_ORIGIN']), base };

const DOWNLOADS = [
	{ path: 'memberships.csv', title: 'Memberships', mediatype: 'text/csv' },
	{ path: 'documents.geojson', title: 'Documents on the map', mediatype: 'application/geo+json' }
];

/**
 * What search engines and link previews read goes into the pages here: components would take it to the browser,
 * which has no use for it.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('</head>', () => {
				const head = headOf(event.url.pathname.slice(base.length), html, site, DOWNLOADS);
				return head ? `\t${head}\n\t</head>` : '</head>';
			})
	});
