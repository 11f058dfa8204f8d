import { sharePicture } from '../share-picture.server';
import { SUBJECTS } from '$lib/head/subjects/subjects';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const PAGES = SUBJECTS.filter(({ kind }) => kind === 'page' || kind === 'atlas');

export const entries: EntryGenerator = () => PAGES.map(({ id }) => ({ page: id }));

export const GET: RequestHandler = ({ params }) =>
	sharePicture((subject) => PAGES.includes(subject) && subject.id === params.page);
