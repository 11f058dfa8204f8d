import { json } from '@sveltejs/kit';
import { lessonJsonSchema } from '$lib/lesson/json-schema';

export const prerender = true;

export const GET = () => json(lessonJsonSchema());
