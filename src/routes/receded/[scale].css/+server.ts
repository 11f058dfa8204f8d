import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { recededCss, SCALES } from '$lib/head/receded';

export const prerender = true;
export const entries: EntryGenerator = () => SCALES.map((scale) => ({ scale }));

export const GET: RequestHandler = ({ params }) => {
	const scale = SCALES.find((each) => each === params.scale);
	if (!scale) error(404);
	return new Response(recededCss(scale), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
