import type { Feature, Geometry } from 'geojson';
import { compareDates, precisionOf, trustOf, type Atlas } from '$lib/domain';
import { collectionOf, pointGeometry } from './collection';

/** One feature an exercise, at the places where it was held. */
export function exercisesGeoJson(atlas: Atlas) {
	const features = [...atlas.exercises]
		.sort((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1))
		.map((exercise): Feature<Geometry | null> => {
			const { id, name, start, end, places, participants, bilateral, confidence, unverified, sources } =
				exercise;
			return {
				type: 'Feature',
				id,
				geometry: pointGeometry(places.map(({ position }) => position)),
				properties: {
					id,
					name: name.en,
					name_ru: name.ru ?? null,
					name_zh: name.zh ?? null,
					start,
					precision: precisionOf(start),
					end,
					places: places.map(({ name }) => name.en),
					participants,
					bilateral,
					confidence,
					trust: trustOf(exercise),
					unverified: unverified ?? [],
					sources
				}
			};
		});
	return collectionOf(atlas, features);
}

/** One feature a seat; an institution without a seat has one of null geometry. */
export function institutionsGeoJson(atlas: Atlas) {
	const features = atlas.institutions.flatMap((institution): Feature<Geometry | null>[] => {
		const { id, kind, name, partOf, established, seats } = institution;
		const about = {
			id,
			kind,
			name: name.en,
			name_ru: name.ru ?? null,
			name_zh: name.zh ?? null,
			part_of: partOf,
			established,
			confidence: institution.confidence,
			trust: trustOf(institution),
			unverified: institution.unverified ?? [],
			sources: institution.sources
		};
		if (seats.length === 0) return [{ type: 'Feature', id, geometry: null, properties: about }];
		return seats.map((seat, index) => {
			const place = atlas.places.find(({ id }) => id === seat.place);
			return {
				type: 'Feature',
				id: `${id}/seats/${index}`,
				geometry: pointGeometry(place ? [place.position] : []),
				properties: {
					...about,
					seat: {
						place: seat.place,
						start: seat.from,
						end: seat.to,
						stage: seat.stage,
						confidence: seat.confidence,
						trust: trustOf(seat),
						unverified: seat.unverified ?? [],
						sources: seat.sources
					}
				}
			};
		});
	});
	return collectionOf(atlas, features);
}
