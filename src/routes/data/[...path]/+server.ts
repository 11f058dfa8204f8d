import { error } from '@sveltejs/kit';
import { BOUNDARIES_PATH } from '$lib/export/files/datapackage';
import { files } from '../files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The boundaries are a file of their own already. */
export const entries: EntryGenerator = async () =>
	(await files()).map(({ path }) => ({ path })).filter(({ path }) => path !== BOUNDARIES_PATH);

export const GET: RequestHandler = async ({ params }) => {
	const file = (await files()).find(({ path }) => path === params.path);
	if (!file) error(404, `No download ${params.path}`);
	const isText = file.mediatype.startsWith('text/');
	return new Response(new Uint8Array(file.content), {
		headers: { 'content-type': isText ? `${file.mediatype}; charset=utf-8` : file.mediatype }
	});
};
