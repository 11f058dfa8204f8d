import { pages } from './pages';
import { disputes, documents, exercises, institutions, places, sources, states, summits } from './things';
import type { Subject } from './types';
import { atlas } from '$lib/data';
import { lessons } from '$lib/data/lessons';
import { dyadId, dyadsWithLife, type Dyad } from '$lib/domain';
import { GAMES } from '$lib/domain/ask';
import { TABLES } from '$lib/export/tables';

/** Every page that has a picture of its own. */
export const SUBJECTS: Subject[] = [
	...pages(),
	...states(),
	...documents(),
	...disputes(),
	...places(),
	...summits(),
	...institutions(),
	...exercises(),
	...sources()
];

const dyadPages = new Map(dyadsWithLife(atlas).map((dyad) => [`/dyad/${dyadId(dyad)}/`, dyad]));

const byPath = new Map(SUBJECTS.map((subject) => [subject.path, subject]));

/**
 * What the page at an address without base is about; one below a page of text is about the same as that, and one
 * about a pair of states shares the picture of all pairs.
 */
export function subjectAt(path: string): Subject | undefined {
	const [, head = ''] = path.split('/');
	return byPath.get(path) ?? byPath.get(`/${head === 'dyad' ? 'dyads' : head}/`);
}

/** The two states that a page is about, by its address without base. */
export function dyadAt(path: string): Dyad | undefined {
	return dyadPages.get(path);
}

/** The address of a subject's picture, without base. */
export function pictureOf({ kind, id }: Pick<Subject, 'kind' | 'id'>): string {
	return kind === 'page' || kind === 'atlas' ? `/share/${id}.png` : `/share/${kind}/${id}.png`;
}

/** The addresses of all pages, without base; those below a page of text have its picture, those of pairs one for all. */
export const pagePaths = (): string[] => [
	...SUBJECTS.map(({ path }) => path),
	'/about/limits/',
	'/lessons/edit/',
	'/lessons/own/',
	...lessons.map(({ id }) => `/lessons/${id}/`),
	...GAMES.map((game) => `/ask/${game}/`),
	...TABLES.map(({ name }) => `/table/${name}/`),
	...dyadPages.keys()
];
