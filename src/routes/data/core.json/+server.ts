import { json } from '@sveltejs/kit';
import { atlas, coreOf } from '$lib/data';

export const prerender = true;

/** What the first page needs of the record; the pages of single things bring their sources themselves. */
export const GET = () => json(coreOf(atlas));
