import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { Lake, ListedTown, OrientationFile } from '../../src/lib/geo/orientation-types';
import type { Position } from '../../src/lib/domain/types/values';
import type { RecordOrientation } from '../../src/record/parse-orientation';
import type { RecordLake, RecordTown } from '../../src/record/schema/orientation';

/** A town of the source. */
interface City {
	cityId: number;
	population: number;
	loc: { coordinates: number[] };
}

export interface OrientationSources {
	cities: readonly City[];
	/** Lakes without names, the most detailed source first. */
	lakes: readonly Polygon[];
}

const rounded = ([lon = 0, lat = 0]: readonly number[], digits: number): Position => [
	Number(lon.toFixed(digits)),
	Number(lat.toFixed(digits))
];

function townOf({ geonames, id, rank, name, ...rest }: RecordTown, cities: Map<number, City>): ListedTown {
	const city = cities.get(geonames);
	if (!city) throw new Error(`towns: GeoNames has no ${geonames}, which is to be ${id}`);
	const { iso3, area, capital } = rest;
	return {
		id,
		at: rounded(city.loc.coordinates, 3),
		rank,
		population: city.population,
		...(capital && { capital }),
		...(iso3 && { iso3 }),
		...(area && { area }),
		name
	};
}

function lakeOf({ id, rank, at, name }: RecordLake, lakes: readonly Polygon[]): Lake {
	const found = lakes.find((lake) => booleanPointInPolygon(at, lake));
	if (!found) throw new Error(`lakes: no lake of the source holds ${at.join()}, which is to be in ${id}`);
	return { id, rank, name, rings: found.coordinates.map((ring) => ring.map((point) => rounded(point, 2))) };
}

/**
 * What shows a reader where a map is: of the sources only what the record names.
 * @throws Error when a source does not have it
 */
export function buildOrientation(
	record: RecordOrientation,
	{ cities, lakes }: OrientationSources
): OrientationFile {
	const byNumber = new Map(cities.map((city) => [city.cityId, city]));
	return {
		towns: record.towns.map((town) => townOf(town, byNumber)),
		lakes: record.lakes.map((lake) => lakeOf(lake, lakes)),
		lettering: record.lettering,
		rivers: record.rivers
	};
}
