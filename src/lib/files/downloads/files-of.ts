import { yearsOf, type Atlas } from '$lib/domain';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { aboutOf, type About } from '../about';
import { atlasJson } from '../atlas-json';
import { csvOf } from '../csv';
import { dyadsFile } from '../dyads-file';
import { geoPackageOf } from '../geopackage/geopackage';
import { yearFile } from '../year-file';
import { bytes } from './bytes';
import { citationFiles } from './citation-files';
import { descriptorOf } from './datapackage';
import { FEED_PATH, feedOf } from './feed';
import { schemaFiles, type RecordSchemas } from './json-schemas';
import { TABLES_IN_FILES } from './lists';
import { disputeFilesByYear, mapFiles, type Topologies } from './maps';
import { readmeOf } from './readme';
import { sqliteOf } from './sqlite';
import type { DataFile } from './types';
import { versionPath } from './version-path';
import { workbookOf } from './workbook';
import { zipOf } from './zip';

const ZIP = 'sco-atlas.zip';

/** What downloads are made of besides the record. */
export interface DownloadMaterial {
	/** The texts of boundaries and rivers, as served. */
	topologies: Topologies;
	/** Text of the licence of the record. */
	licence: string;
	schemas: RecordSchemas;
	/** Full address of the atlas, with its slash at the end; without it no file names one. */
	home?: string | undefined;
	/** What stands at a path already. Downloads are in English: pages in other languages list those that are there. */
	served?: ((path: string) => Uint8Array | undefined) | undefined;
}

/**
 * Every download, in the order of lists: data, then their descriptor, then what helps to read and to cite them, then
 * all of it as one ZIP, which stands once more under the number of the version. Endpoints serve these very bytes, so that
 * hashes, the ZIP and what is served cannot differ.
 */
export async function filesOf(atlas: Atlas, material: DownloadMaterial): Promise<DataFile[]> {
	const described = await filesInZip(atlas, material);
	const content =
		material.served?.(ZIP) ??
		zipOf(
			[
				{ path: 'README.txt', content: bytes(readmeOf(aboutOf(atlas, material.home), described)) },
				{ path: 'LICENSE.md', content: bytes(material.licence) },
				...described
			],
			atlas
		);
	const zip = { format: 'zip', mediatype: 'application/zip', content };
	return [
		...described,
		{
			path: ZIP,
			title: 'Everything',
			description: 'All files of this list as one ZIP, with the licence and a note on how to read them.',
			...zip
		},
		{
			path: versionPath(atlas.version),
			title: `Everything of version ${atlas.version}`,
			description: 'The same ZIP at an address that stays when the next version comes.',
			...zip
		}
	];
}

/** Every download but the ZIP. */
export async function filesInZip(atlas: Atlas, material: DownloadMaterial): Promise<DataFile[]> {
	const { topologies, home, served } = material;
	const about = aboutOf(atlas, home);
	const data: DataFile[] = [
		...(await wholes(atlas, topologies, about, served)),
		...tables(atlas),
		...mapFiles(atlas, topologies, about),
		...disputeFilesByYear(atlas, topologies, about),
		...years(atlas, about),
		dyads(atlas, about)
	];
	const descriptor: DataFile = {
		path: 'datapackage.json',
		title: 'Descriptor',
		description: 'Every file and column with types, keys, licences, sources and checksums (Data Package v2).',
		format: 'json',
		mediatype: 'application/json',
		content: bytes(descriptorOf(atlas, data, home))
	};
	return [
		...data,
		descriptor,
		...schemaFiles(material.schemas, home),
		...citationFiles(atlas, home),
		feed(atlas, home)
	].map((file) => ({ ...file, content: served?.(file.path) ?? file.content }));
}

async function wholes(
	atlas: Atlas,
	topologies: Topologies,
	about: About,
	served?: DownloadMaterial['served']
): Promise<DataFile[]> {
	const boundaries = JSON.parse(topologies.boundaries) as BoundariesTopology;
	const rivers = JSON.parse(topologies.rivers) as RiversTopology;
	return [
		{
			path: 'atlas.json',
			title: 'The whole record',
			description: 'Every fact with its sources, as the atlas reads it.',
			format: 'json',
			mediatype: 'application/json',
			content: bytes(atlasJson(atlas, about)),
			jsonSchema: 'atlas.schema.json'
		},
		{
			path: 'sco-atlas.xlsx',
			title: 'All tables as a workbook',
			description: 'Every table as a sheet, with a codebook; opens by double click in any language (XLSX).',
			format: 'xlsx',
			mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			content: served?.('sco-atlas.xlsx') ?? (await workbookOf(atlas, about))
		},
		{
			path: 'sco-atlas.sqlite',
			title: 'The whole record as a database',
			description: 'All tables with their keys, what columns and codes mean, and views by year (SQLite 3).',
			format: 'sqlite',
			mediatype: 'application/vnd.sqlite3',
			content: served?.('sco-atlas.sqlite') ?? (await sqliteOf(atlas, about))
		},
		{
			path: 'sco-atlas.gpkg',
			title: 'All maps as a GeoPackage',
			description:
				'States, contested areas, lines, rivers, documents, summits, seats, exercises, meetings and more as a layer each, in WGS 84, and what counts them by year as tables (GeoPackage).',
			format: 'gpkg',
			mediatype: 'application/geopackage+sqlite3',
			content: served?.('sco-atlas.gpkg') ?? (await geoPackageOf(atlas, boundaries, rivers, about))
		}
	];
}

const tables = (atlas: Atlas): DataFile[] =>
	TABLES_IN_FILES.map((table) => ({
		path: `${table.name}.csv`,
		title: table.title,
		description: table.description,
		format: 'csv',
		mediatype: 'text/csv',
		content: bytes(csvOf(table, atlas)),
		table
	}));

const years = (atlas: Atlas, about: About): DataFile[] =>
	yearsOf(atlas).map((year) => ({
		path: `years/${year}.json`,
		title: `Snapshot of ${year}`,
		description: `Statuses, changes, disputes, documents and totals of ${year}.`,
		format: 'json',
		mediatype: 'application/json',
		content: bytes(JSON.stringify(yearFile(atlas, year, about))),
		jsonSchema: 'year.schema.json'
	}));

const dyads = (atlas: Atlas, about: About): DataFile => ({
	path: 'dyads.json',
	title: 'Pairs of states',
	description:
		'What is between every two states: disputes, documents that both signed, exercises, and both statuses by year.',
	format: 'json',
	mediatype: 'application/json',
	content: bytes(JSON.stringify(dyadsFile(atlas, about))),
	jsonSchema: 'dyads.schema.json'
});

const feed = (atlas: Atlas, home?: string): DataFile => ({
	path: FEED_PATH,
	title: 'Changes of the record as a feed',
	description: 'An entry a version, to be told when the next one comes (Atom).',
	format: 'atom',
	mediatype: 'application/atom+xml',
	content: bytes(feedOf(atlas, home))
});
