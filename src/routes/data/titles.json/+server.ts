import { json } from '@sveltejs/kit';
import { atlas } from '$lib/data';

export const prerender = true;

/** The titles of documents in every language of the record, for the search; the first page has one language. */
export const GET = () => json(Object.fromEntries(atlas.documents.map(({ id, title }) => [id, title])));
