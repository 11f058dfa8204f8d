import { sharePicture } from '../../share-picture.server';
import { SUBJECTS } from '$lib/head/subjects/subjects';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	SUBJECTS.filter(({ kind }) => kind !== 'page' && kind !== 'atlas').map(({ kind, id }) => ({ kind, id }));

export const GET: RequestHandler = ({ params }) =>
	sharePicture(({ kind, id }) => kind === params.kind && id === params.id);
