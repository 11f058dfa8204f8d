import { json } from '@sveltejs/kit';
import { getLocale } from '$lib/paraglide/runtime';
import { atlas, namesOf } from '$record';
import { latinNames } from '$record/latin';

export const prerender = true;

/** Names and titles in every language of the record, for the search; the first page has one language. */
export const GET = () => json(namesOf(atlas, latinNames(atlas, getLocale())));
