import type { Feature, Geometry } from 'geojson';
import { trustOf, type Atlas, type Seat } from '$lib/domain';
import { exercisesTable } from '../tables/exercises';
import { aboutOf } from '../about';
import { collectionOf, pointGeometry } from './collection';
import { featuresOfTable } from './of-table';
import { OF_EXERCISES, OF_INSTITUTIONS, withOldNames } from './old-names';

/** One feature an exercise, at the places where it was held. Properties are the columns of the table of exercises. */
export function exercisesGeoJson(atlas: Atlas, about = aboutOf(atlas)) {
	const placesOf = new Map(atlas.exercises.map(({ id, places }) => [id, places]));
	return collectionOf(
		about,
		featuresOfTable(
			exercisesTable,
			atlas,
			({ id }) => pointGeometry((placesOf.get(String(id)) ?? []).map(({ position }) => position)),
			OF_EXERCISES
		)
	);
}

/** One feature a seat; an institution without a seat has one of null geometry. */
export function institutionsGeoJson(atlas: Atlas, about = aboutOf(atlas)) {
	const features = atlas.institutions.flatMap((institution): Feature<Geometry | null>[] => {
		const { id, kind, name, partOf, established, seats } = institution;
		const own = {
			id,
			kind,
			name_en: name.en,
			name_ru: name.ru ?? null,
			name_zh: name.zh ?? null,
			part_of: partOf,
			established,
			confidence: institution.confidence,
			trust: trustOf(institution),
			unverified: institution.unverified ?? [],
			sources: institution.sources
		};
		const seatOf = (seat: Seat | undefined) => ({
			seat_place: seat?.place ?? null,
			seat_start: seat?.from ?? null,
			seat_end: seat?.to ?? null,
			seat_stage: seat?.stage ?? null,
			seat_confidence: seat?.confidence ?? null,
			seat_trust: seat ? trustOf(seat) : null,
			seat_unverified: seat?.unverified ?? [],
			seat_sources: seat?.sources ?? []
		});
		if (seats.length === 0) {
			return [
				{
					type: 'Feature',
					id,
					geometry: null,
					properties: withOldNames({ ...own, ...seatOf(undefined) }, OF_INSTITUTIONS)
				}
			];
		}
		return seats.map((seat, index) => ({
			type: 'Feature',
			id: `${id}/seats/${index}`,
			geometry: pointGeometry(
				atlas.places.filter(({ id }) => id === seat.place).map(({ position }) => position)
			),
			properties: withOldNames({ ...own, ...seatOf(seat) }, OF_INSTITUTIONS)
		}));
	});
	return collectionOf(about, features);
}
