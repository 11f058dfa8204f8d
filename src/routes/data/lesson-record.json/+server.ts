import { json } from '@sveltejs/kit';
import { lessonRecord } from '$lib/features/lessons/shelf/lesson-record';
import { atlas } from '$record';
import { extentOf } from '../../map-pages/extents.server';

export const prerender = true;

/** What the tools for lessons need of the record, loaded when one of them opens. */
export const GET = () => json(lessonRecord(atlas, (thing) => extentOf(thing)?.box ?? null));
