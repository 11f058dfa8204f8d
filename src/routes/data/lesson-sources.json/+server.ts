import { json } from '@sveltejs/kit';
import { atlas } from '$record';
import { lessons } from '$record/lessons';

export const prerender = true;

/** Titles and addresses of all sources, and which lessons come with the atlas: for the files of a lesson. */
export const GET = () => json({ sources: atlas.sources, bundled: lessons.map(({ id }) => id) });
