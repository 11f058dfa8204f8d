import type { Point } from 'geojson';
import type { Atlas } from '$lib/domain';
import { documentsTable } from '../tables/documents';
import { aboutOf } from '../about';
import { collectionOf } from './collection';
import { featuresOfTable } from './of-table';
import { OF_DOCUMENTS } from './old-names';

/**
 * One feature a document, at the place where it was signed or adopted; one whose place the record does not know
 * has a null geometry. Properties are the columns of the table of documents.
 */
export function documentsGeoJson(atlas: Atlas, about = aboutOf(atlas)) {
	const positions = new Map(atlas.places.map(({ id, position }) => [id, position]));
	const features = featuresOfTable(
		documentsTable,
		atlas,
		({ place }): Point | null => {
			const position = positions.get(String(place));
			return position ? { type: 'Point', coordinates: position } : null;
		},
		OF_DOCUMENTS
	);
	return collectionOf(about, features);
}
