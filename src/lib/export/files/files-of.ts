import { snapshotOfYear, yearsOf, type Atlas } from '$lib/domain';
import { BOUNDARIES, RIVERS } from '$lib/geo/provenance';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { atlasJson } from '../atlas-json';
import { csvOf } from '../csv';
import { disputesGeoJson } from '../geojson/disputes';
import { documentsGeoJson } from '../geojson/documents';
import { exercisesGeoJson, institutionsGeoJson } from '../geojson/organization';
import { TABLES } from '../tables';
import { BOUNDARIES_PATH, descriptorOf, RIVERS_PATH } from './datapackage';
import { readmeOf } from './readme';
import { sqliteOf } from './sqlite';
import type { DataFile } from './types';
import { zipOf } from './zip';

/** The texts of `boundaries.topo.json` and `rivers.topo.json`. */
export interface Topologies {
	boundaries: string;
	rivers: string;
}

const namesOf = (rivers: string): string =>
	(JSON.parse(rivers) as RiversTopology).objects.rivers.geometries
		.map(({ properties }) => properties.name)
		.join(', ');

const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * Every download, in the order of lists: data, then their descriptor, then all of it as one ZIP. Endpoints serve
 * these very bytes, so that hashes, the ZIP and what is served cannot differ.
 * @param topologies texts of boundaries and rivers, as served
 * @param licence text of the licence of the record
 */
export async function filesOf(atlas: Atlas, topologies: Topologies, licence: string): Promise<DataFile[]> {
	const data: DataFile[] = [
		...wholes(atlas, await sqliteOf(atlas)),
		...tables(atlas),
		...maps(atlas, topologies),
		...years(atlas)
	];
	const descriptor: DataFile = {
		path: 'datapackage.json',
		title: 'Descriptor',
		description: 'Every file and column with types, keys, licences, sources and checksums (Data Package v2).',
		format: 'json',
		mediatype: 'application/json',
		content: bytes(descriptorOf(atlas, data))
	};
	const described = [...data, descriptor];
	const zip: DataFile = {
		path: 'sco-atlas.zip',
		title: 'Everything',
		description: 'All files of this list as one ZIP, with the licence and a note on how to read them.',
		format: 'zip',
		mediatype: 'application/zip',
		content: zipOf(
			[
				{ path: 'README.txt', content: bytes(readmeOf(atlas, described)) },
				{ path: 'LICENSE.md', content: bytes(licence) },
				...described
			],
			atlas
		)
	};
	return [...described, zip];
}

const wholes = (atlas: Atlas, sqlite: Uint8Array): DataFile[] => [
	{
		path: 'atlas.json',
		title: 'The whole record',
		description: 'Every fact with its sources, as the atlas reads it.',
		format: 'json',
		mediatype: 'application/json',
		content: bytes(atlasJson(atlas))
	},
	{
		path: 'sco-atlas.sqlite',
		title: 'The whole record as a database',
		description: 'All tables with their keys, what columns and codes mean, and views by year (SQLite 3).',
		format: 'sqlite',
		mediatype: 'application/vnd.sqlite3',
		content: sqlite
	}
];

const tables = (atlas: Atlas): DataFile[] =>
	TABLES.map((table) => ({
		path: `${table.name}.csv`,
		title: table.title,
		description: table.description,
		format: 'csv',
		mediatype: 'text/csv',
		content: bytes(csvOf(table, atlas)),
		table
	}));

function maps(atlas: Atlas, { boundaries, rivers }: Topologies): DataFile[] {
	const geojson = (name: string, title: string, description: string, content: object): DataFile => ({
		path: `${name}.geojson`,
		title,
		description,
		format: 'geojson',
		mediatype: 'application/geo+json',
		content: bytes(JSON.stringify(content))
	});
	return [
		geojson(
			'documents',
			'Documents on the map',
			'One point a document, where it was signed or adopted.',
			documentsGeoJson(atlas)
		),
		geojson(
			'disputes',
			'Disputes on the map',
			'One feature a dispute: its contested areas and lines, or representative points.',
			disputesGeoJson(atlas, JSON.parse(boundaries) as BoundariesTopology)
		),
		geojson(
			'exercises',
			'Exercises on the map',
			'One feature an exercise, where it was held.',
			exercisesGeoJson(atlas)
		),
		geojson(
			'institutions',
			'Institutions on the map',
			'One point a seat; institutions without a seat have no geometry.',
			institutionsGeoJson(atlas)
		),
		{
			path: BOUNDARIES_PATH,
			title: 'Boundaries',
			description: `The boundaries that the map draws: states, contested areas, lines by class. ${BOUNDARIES.source}, ${BOUNDARIES.viewpoint}, as of ${BOUNDARIES.date}; cut, patched and simplified.`,
			format: 'topojson',
			mediatype: 'application/json',
			content: bytes(boundaries)
		},
		{
			path: RIVERS_PATH,
			title: 'Rivers',
			description: `The rivers whose water disputes are about: ${namesOf(rivers)}. ${RIVERS.source}; named, joined and cut.`,
			format: 'topojson',
			mediatype: 'application/json',
			content: bytes(rivers)
		}
	];
}

const years = (atlas: Atlas): DataFile[] =>
	yearsOf(atlas).map((year) => ({
		path: `years/${year}.json`,
		title: `Snapshot of ${year}`,
		description: `Statuses, changes, disputes, documents and totals of ${year}.`,
		format: 'json',
		mediatype: 'application/json',
		content: bytes(JSON.stringify(snapshotOfYear(atlas, year)))
	}));
