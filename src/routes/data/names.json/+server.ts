import { json } from '@sveltejs/kit';
import { atlas, namesOf } from '$record';

export const prerender = true;

/** Names and titles in every language of the record, for the search; the first page has one language. */
export const GET = () => json(namesOf(atlas));
