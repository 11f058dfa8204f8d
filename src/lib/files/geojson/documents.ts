import type { Feature, Point } from 'geojson';
import { datingAct, trustOf, type Atlas, type TreatyDocument } from '$lib/domain';
import { documentsTable } from '../tables/documents';
import { collectionOf } from './collection';

/**
 * One feature a document, at the place where it was signed or adopted; one whose place the record does not know
 * has a null geometry.
 */
export function documentsGeoJson(atlas: Atlas) {
	const inOrder = documentsTable.rows(atlas).map(({ id }) => id);
	const features = [...atlas.documents]
		.sort((a, b) => inOrder.indexOf(a.id) - inOrder.indexOf(b.id))
		.map((document) => featureOf(atlas, document));
	return collectionOf(atlas, features);
}

function featureOf(atlas: Atlas, document: TreatyDocument): Feature<Point | null> {
	const { id, title, type, context, signatories, acts, confidence, unverified, sources } = document;
	const dated = datingAct(document);
	const place = atlas.places.find((candidate) => candidate.id === dated?.place);
	return {
		type: 'Feature',
		id,
		geometry: place ? { type: 'Point', coordinates: place.position } : null,
		properties: {
			id,
			title: title.en,
			title_ru: title.ru ?? null,
			title_zh: title.zh ?? null,
			type,
			context,
			signed: dated?.signed ?? null,
			precision: dated?.precision ?? null,
			place: dated?.place ?? null,
			act: dated?.act ?? null,
			entered_into_force: acts.enteredIntoForce?.date ?? null,
			signatories,
			confidence,
			trust: trustOf(document),
			unverified: unverified ?? [],
			sources
		}
	};
}
