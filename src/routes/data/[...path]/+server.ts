import { error } from '@sveltejs/kit';
import { STATIC_PATHS } from '$lib/files/downloads/datapackage';
import { files, isKept, paths } from '../files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/**
 * Boundaries, rivers and versions that are kept are files of their own already. The framework asks in a process that
 * writes nothing.
 */
export const entries: EntryGenerator = async () =>
	(await paths()).filter((path) => !STATIC_PATHS.includes(path) && !isKept(path)).map((path) => ({ path }));

export const GET: RequestHandler = async ({ params }) => {
	const file = (await files()).find(({ path }) => path === params.path);
	if (!file) error(404, `No download ${params.path}`);
	const isText = file.mediatype.startsWith('text/');
	return new Response(new Uint8Array(file.content), {
		headers: { 'content-type': isText ? `${file.mediatype}; charset=utf-8` : file.mediatype }
	});
};
