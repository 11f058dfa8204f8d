import { snapshotOfYear, yearsOf, type Atlas } from '$lib/domain';
import { atlasJson } from '../atlas-json';
import { csvOf } from '../csv';
import { TABLES } from '../tables';
import { bytes } from './bytes';
import { descriptorOf } from './datapackage';
import { disputeFilesByYear, mapFiles, type Topologies } from './maps';
import { readmeOf } from './readme';
import { sqliteOf } from './sqlite';
import type { DataFile } from './types';
import { zipOf } from './zip';

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
		...mapFiles(atlas, topologies),
		...disputeFilesByYear(atlas, topologies),
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

const years = (atlas: Atlas): DataFile[] =>
	yearsOf(atlas).map((year) => ({
		path: `years/${year}.json`,
		title: `Snapshot of ${year}`,
		description: `Statuses, changes, disputes, documents and totals of ${year}.`,
		format: 'json',
		mediatype: 'application/json',
		content: bytes(JSON.stringify(snapshotOfYear(atlas, year)))
	}));
