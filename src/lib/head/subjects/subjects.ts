import { pages } from './pages';
import {
	disputeSubjects,
	documentSubjects,
	exerciseSubjects,
	institutionSubjects,
	lessonSubjects,
	placeSubjects,
	sourceSubjects,
	stateSubjects,
	summitSubjects
} from './things';
import type { Subject } from './types';
import { atlas } from '$record';
import { dyadId, dyadsWithLife, type Dyad } from '$lib/domain';
import { GAMES } from '$lib/domain/ask';
import { TABLES_WITH_PAGE } from '$lib/files/tables';

/** Every page that has a picture of its own: what people share. */
export const SUBJECTS: Subject[] = [
	...pages(),
	...stateSubjects(),
	...documentSubjects(),
	...disputeSubjects(),
	...placeSubjects(),
	...lessonSubjects()
];

/** Pages of single things that are shared seldom, and so share the picture of another page. */
const OTHERS: Subject[] = [
	...summitSubjects(),
	...institutionSubjects(),
	...exerciseSubjects(),
	...sourceSubjects()
];

const dyadPages = new Map(dyadsWithLife(atlas).map((dyad) => [`/dyad/${dyadId(dyad)}/`, dyad]));

const byPath = new Map([...SUBJECTS, ...OTHERS].map((subject) => [subject.path, subject]));

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

/** The page whose picture stands for a subject: its own, or that of its year, of all sources or of the organization. */
export function picturedBy(subject: Subject): Subject {
	const pathOf = (): string => {
		switch (subject.kind) {
			case 'summit':
			case 'exercise':
				return `/year/${subject.year}/`;
			case 'institution':
				return '/organization/';
			case 'source':
				return '/sources/';
			default:
				return subject.path;
		}
	};
	return byPath.get(pathOf()) ?? subject;
}

/** The address of the picture of a subject, without base. */
export function sharePictureAddress(subject: Subject): string {
	const { kind, id } = picturedBy(subject);
	return kind === 'page' || kind === 'atlas' ? `/share/${id}.png` : `/share/${kind}/${id}.png`;
}

/** The addresses of all pages, without base; those below a page of text have its picture, those of pairs one for all. */
export const pagePaths = (): string[] => [
	...byPath.keys(),
	'/about/limits/',
	'/about/licences/',
	'/about/offline/',
	'/lessons/edit/',
	'/lessons/own/',
	...lessonSubjects().map(({ path }) => `${path}worksheet/`),
	...GAMES.map((game) => `/ask/${game}/`),
	...TABLES_WITH_PAGE.map(({ name }) => `/table/${name}/`),
	...dyadPages.keys()
];
