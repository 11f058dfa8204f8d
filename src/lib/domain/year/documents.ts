import { compareDates, firstDay, precisionOf, yearOf } from './dates';
import type { DocumentOfYear, PlaceOfYear } from '../types/snapshot-types';
import type { AtlasCore } from '../types/core-types';

type CoreDocument = AtlasCore['documents'][number];

/**
 * The act that dates a document and gives it a place on the map: its signature, or the adoption of an
 * instrument that is adopted and not signed. Null if the record has neither.
 */
export function datingAct(document: CoreDocument): Omit<DocumentOfYear, 'id' | 'type' | 'context'> | null {
	const { signed, adopted } = document.acts;
	const act = signed ?? adopted;
	if (!act) return null;
	return {
		signed: act.date,
		precision: precisionOf(act.date),
		place: act.place ?? null,
		act: signed ? 'signed' : 'adopted'
	};
}

/** Put in order once: each year asks for them. */
const inOrder = new WeakMap<CoreDocument[], DocumentOfYear[]>();

function datedDocuments(documents: CoreDocument[]): DocumentOfYear[] {
	const known = inOrder.get(documents);
	if (known) return known;
	const dated = documents
		.flatMap((document): DocumentOfYear[] => {
			const { id, type, context } = document;
			const act = datingAct(document);
			return act ? [{ id, type, ...act, ...(context ? { context: true } : {}) }] : [];
		})
		.sort((a, b) => compareDates(a.signed, b.signed) || (a.id < b.id ? -1 : 1));
	inOrder.set(documents, dated);
	return dated;
}

/** The documents signed or adopted up to `asOf`, by date and id. */
export const documentsUpTo = ({ documents }: AtlasCore, asOf: string): DocumentOfYear[] =>
	datedDocuments(documents).filter(({ signed }) => firstDay(signed) <= asOf);

/** Places by id, each with the number of documents so far and in the year. */
export function placesOf(documents: DocumentOfYear[], year: number): PlaceOfYear[] {
	const places = new Map<string, PlaceOfYear>();
	for (const { place, signed, context } of documents) {
		if (!place) continue;
		const counted = places.get(place) ?? {
			place,
			total: 0,
			inYear: 0,
			contextTotal: 0,
			contextInYear: 0
		};
		const isInYear = yearOf(signed) === year;
		counted.total += 1;
		if (isInYear) counted.inYear += 1;
		if (context) counted.contextTotal += 1;
		if (context && isInYear) counted.contextInYear += 1;
		places.set(place, counted);
	}
	return [...places.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}
