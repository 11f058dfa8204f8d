import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Atlas } from '$lib/domain';
import { featuresOf } from '$lib/geo/features';
import type { RiversTopology } from '$lib/geo/river-types';
import { riversOf } from '$lib/geo/rivers';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { BOUNDARIES_PROPERTIES, RIVERS_PROPERTIES } from '../geojson/columns';
import { propertyColumns } from '../geojson/of-table';
import { listCell } from '../tables/fields';
import { documentsTable } from '../tables/documents';
import { abstentionsTable, applicationsTable, meetingsTable, relationsTable } from '../tables/events';
import { exercisesTable } from '../tables/exercises';
import { seatsTable } from '../tables/institutions';
import { placesTable, summitsTable } from '../tables/places';
import type { Cell, Column, Row, Table } from '../tables';
import type { LayerGeometry } from './wkb';

export interface LayerFeature {
	geometry: LayerGeometry;
	cells: Row;
}

/** One layer: features of one kind, of one type of geometry. */
export interface GeoPackageLayer {
	name: string;
	title: string;
	description: string;
	geometryType: 'POINT' | 'MULTILINESTRING' | 'MULTIPOLYGON';
	columns: Column[];
	features: LayerFeature[];
}

const multiPolygon = (geometry: Geometry): MultiPolygon => {
	if (geometry.type === 'MultiPolygon') return geometry;
	if (geometry.type === 'Polygon') return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
	throw new Error(`a layer of areas: got a ${geometry.type}, expected a polygon`);
};
const multiLine = (geometry: Geometry): MultiLineString => {
	if (geometry.type === 'MultiLineString') return geometry;
	if (geometry.type === 'LineString') return { type: 'MultiLineString', coordinates: [geometry.coordinates] };
	throw new Error(`a layer of lines: got a ${geometry.type}, expected a line`);
};

const text = (name: string, description: string, more: Partial<Column> = {}): Column => ({
	name,
	type: 'string',
	description,
	...more
});
const number = (name: string, description: string): Column => ({ name, type: 'integer', description });
const ID = text('id', 'Id in the boundaries.', { required: true });
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const asCell = (value: unknown): Cell => {
	if (Array.isArray(value)) return value.length > 0 ? listCell(value.map(String)) : null;
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

/** An object of a topology; its properties under the names of the other files. */
function ofTopology(
	layer: Pick<GeoPackageLayer, 'name' | 'title' | 'description' | 'geometryType'>,
	columns: Column[],
	features: { properties: object; geometry: Geometry }[]
): GeoPackageLayer {
	const names = new Map(
		columns.map(({ name }) => [name, name === 'unverified' ? 'claimants_unverified' : snake(name)])
	);
	const geometryOf = layer.geometryType === 'MULTIPOLYGON' ? multiPolygon : multiLine;
	return {
		...layer,
		columns: [ID, ...columns.map((column) => ({ ...column, name: names.get(column.name) ?? column.name }))],
		features: features.map(({ properties, geometry }) => ({
			geometry: geometryOf(geometry),
			cells: Object.fromEntries(
				Object.entries(properties).map(([name, value]) => [names.get(name) ?? name, asCell(value)])
			)
		}))
	};
}

/** States: those of the record under its names and with its codes, all others under the names of the boundaries. */
function statesLayer(atlas: Atlas, boundaries: BoundariesTopology): GeoPackageLayer {
	const known = new Map(atlas.states.map((state) => [state.iso3, state]));
	return {
		name: 'states',
		title: 'States',
		description:
			'Land of every state as held on the date of the boundaries; codes for the states of the record.',
		geometryType: 'MULTIPOLYGON',
		columns: [
			text('id', 'ISO 3166-1 alpha-3 code, or x-… for a unit without one.', { required: true }),
			text('name_en', 'Name in English: that of the record, else of the source of the boundaries.', {
				required: true
			}),
			text('iso2', 'ISO 3166-1 alpha-2 code, of states of the record.'),
			number('ccode', 'Number with the Correlates of War, of states of the record.'),
			number('gwn', 'Number with Gleditsch and Ward, of states of the record.')
		],
		features: featuresOf(boundaries, 'states').features.map(({ properties: { id, name }, geometry }) => {
			const { name: own, iso2 = null, ccode = null, gwn = null } = known.get(id) ?? {};
			return {
				geometry: multiPolygon(geometry),
				cells: { id, name_en: own?.en ?? name, iso2, ccode, gwn }
			};
		})
	};
}

/** Rows of a table as points; a row without a place has none, and one at several places is there once for each. */
function ofTable(table: Table, atlas: Atlas, positionsOf: (row: Row) => Position[]): GeoPackageLayer {
	return {
		name: table.name,
		title: table.title,
		description: `${table.description} Rows with a place only; at several places, once for each.`,
		geometryType: 'POINT',
		columns: propertyColumns(table),
		features: table.rows(atlas).flatMap((row) =>
			positionsOf(row).map((coordinates) => ({
				geometry: { type: 'Point' as const, coordinates },
				cells: row
			}))
		)
	};
}

function disputePoints(atlas: Atlas): GeoPackageLayer {
	return {
		name: 'dispute_points',
		title: 'Points of disputes',
		description: 'Representative points of disputes, approximate.',
		geometryType: 'POINT',
		columns: [
			text('dispute', 'Id of the dispute.', { required: true }),
			number('number', 'Counts the points of the dispute from 1.'),
			text('name_en', 'Name of the point, in English.', { required: true }),
			text('note', 'Why the map draws it beside a line or area.')
		],
		features: atlas.disputes.flatMap(({ id, points }) =>
			points.map(({ name, position, note }, index) => ({
				geometry: { type: 'Point' as const, coordinates: position },
				cells: { dispute: id, number: index + 1, name_en: name.en, note: note?.en ?? null }
			}))
		)
	};
}

/** Everything of the record and its boundaries that is somewhere, in layers of one kind each. */
export function geoPackageLayers(
	atlas: Atlas,
	boundaries: BoundariesTopology,
	rivers: RiversTopology
): GeoPackageLayer[] {
	const places = new Map(atlas.places.map(({ id, position }) => [id, position]));
	const atPlace = ({ place }: Row): Position[] => {
		const position = places.get(String(place));
		return position ? [position] : [];
	};
	const exercises = new Map(
		atlas.exercises.map(({ id, places }) => [id, places.map(({ position }) => position)])
	);
	const { disputed = [], lines = [], claims = [] } = BOUNDARIES_PROPERTIES;
	return [
		statesLayer(atlas, boundaries),
		ofTopology(
			{
				name: 'dispute_areas',
				title: 'Contested areas',
				description: 'Contested areas, by who held them on the date of the boundaries.',
				geometryType: 'MULTIPOLYGON'
			},
			disputed,
			featuresOf(boundaries, 'disputed').features
		),
		ofTopology(
			{
				name: 'dispute_lines',
				title: 'Lines between states',
				description: 'Borders and other lines between states, by their class on the date of the boundaries.',
				geometryType: 'MULTILINESTRING'
			},
			lines,
			featuresOf(boundaries, 'lines').features
		),
		ofTopology(
			{
				name: 'claims',
				title: 'Limits of claims',
				description: 'How far the claims of a party reach, one line a party.',
				geometryType: 'MULTILINESTRING'
			},
			claims,
			featuresOf(boundaries, 'claims').features
		),
		ofTopology(
			{ name: 'coast', title: 'Coast', description: 'Shores.', geometryType: 'MULTILINESTRING' },
			[],
			featuresOf(boundaries, 'coast').features
		),
		ofTopology(
			{
				name: 'rivers',
				title: 'Rivers',
				description: 'Rivers whose water disputes of the record are about.',
				geometryType: 'MULTILINESTRING'
			},
			RIVERS_PROPERTIES['rivers'] ?? [],
			riversOf(rivers).features
		),
		disputePoints(atlas),
		ofTable(placesTable, atlas, ({ longitude, latitude }) => [[Number(longitude), Number(latitude)]]),
		ofTable(documentsTable, atlas, atPlace),
		ofTable(summitsTable, atlas, atPlace),
		ofTable(seatsTable, atlas, atPlace),
		ofTable(exercisesTable, atlas, ({ id }) => exercises.get(String(id)) ?? []),
		...[applicationsTable, abstentionsTable, relationsTable, meetingsTable].map((table) =>
			ofTable(table, atlas, atPlace)
		)
	];
}
