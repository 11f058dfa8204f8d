import { json } from '@sveltejs/kit';
import { outlinesOfPage } from '$lib/scene/outlines/outlines';

export const prerender = true;

/** The outlines of the plain map, for pages of text that make pictures of it; pages with a map have them in their markup. */
export const GET = () => json(outlinesOfPage());
