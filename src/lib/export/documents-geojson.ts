import type { Feature, FeatureCollection, Point } from 'geojson';
import { datingAct, documentsUpTo, type Atlas, type DocumentOfYear } from '$lib/domain';

type Properties = Omit<DocumentOfYear, 'place'> & {
	title: string;
	place: string | null;
	signatories: string[];
	sources: string[];
	confidence: string;
};

/**
 * One feature a document (RFC 7946, WGS 84, `[longitude, latitude]`), at the place where it was signed or
 * adopted; a document whose place the record does not know has a null geometry.
 */
export function documentsGeoJson(atlas: Atlas): FeatureCollection<Point | null, Properties> {
	const features = documentsUpTo(atlas, atlas.reviewed).flatMap((dated) => {
		const document = atlas.documents.find(({ id }) => id === dated.id);
		if (!document || !datingAct(document)) return [];
		const place = atlas.places.find(({ id }) => id === dated.place);
		const feature: Feature<Point | null, Properties> = {
			type: 'Feature',
			id: document.id,
			geometry: place ? { type: 'Point', coordinates: place.position } : null,
			properties: {
				...dated,
				title: document.title.en,
				signatories: document.signatories,
				sources: document.sources,
				confidence: document.confidence
			}
		};
		return [feature];
	});
	return { type: 'FeatureCollection', features };
}
