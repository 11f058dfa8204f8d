import { atlas } from '$lib/data';
import { documentsGeoJson } from '$lib/export/documents-geojson';

export const prerender = true;

export const GET = () =>
	new Response(JSON.stringify(documentsGeoJson(atlas)), {
		headers: { 'content-type': 'application/geo+json' }
	});
