import { FIRST_YEAR, lastYear } from './snapshot';
import { yearOf } from './dates';
import { datingAct } from './documents';
import type { Atlas } from '../types/atlas-types';

/** The year that a thing of one year belongs to: a meeting, a document, an exercise. Null for others and outside the atlas. */
export function ownYear(
	atlas: Pick<Atlas, 'summits' | 'documents' | 'exercises' | 'reviewed'>,
	{ kind, id }: { kind: string; id: string }
): number | null {
	const date = dateOf(atlas, kind, id);
	const year = date ? yearOf(date) : null;
	return year !== null && year >= FIRST_YEAR && year <= lastYear(atlas) ? year : null;
}

function dateOf(
	{ summits, documents, exercises }: Parameters<typeof ownYear>[0],
	kind: string,
	id: string
): string | null {
	const isIt = (each: { id: string }) => each.id === id;
	if (kind === 'summit') return summits.find(isIt)?.end ?? null;
	if (kind === 'exercise') return exercises.find(isIt)?.start ?? null;
	const document = kind === 'document' && documents.find(isIt);
	return document ? (datingAct(document)?.signed ?? null) : null;
}
