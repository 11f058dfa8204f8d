export const SUBJECT_THING_KINDS = [
	'state',
	'document',
	'dispute',
	'place',
	'summit',
	'institution',
	'exercise',
	'source',
	'lesson'
] as const;
export type SubjectThingKind = (typeof SUBJECT_THING_KINDS)[number];

/** What a page is about, in the words of a link preview. */
export interface Subject {
	kind: SubjectThingKind | 'atlas' | 'year' | 'page';
	/** Id in the record; the year; the name of the page. */
	id: string;
	/** Address without base. */
	path: string;
	title: string;
	/** What it is. */
	lead: string;
	/** When and where, or who. */
	detail: string;
	/** The year whose map the picture shows. */
	year: number;
}
