import initSqlJs from 'sql.js';
import type { Atlas } from '$lib/domain';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { aboutOf } from '../about';
import type { Cell, Column, Row } from '../tables';
import { disputeDyadsTable } from '../tables/dispute-years';
import { disputeYearsTable } from '../tables/dispute-years';
import { stateYearsTable } from '../tables/state-years';
import { geoPackageLayers, type GeoPackageLayer } from './layers';
import { envelopeOf, geoPackageBinary, type Envelope } from './wkb';

type Database = InstanceType<Awaited<ReturnType<typeof initSqlJs>>['Database']>;

/** WGS 84, longitude and latitude in degrees. */
const SRS = 4326;
const WGS84 =
	'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' +
	'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,' +
	'AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

/** "GPKG" and version 1.3.0, in the header of the file. */
const APPLICATION_ID = 0x47504b47;
const USER_VERSION = 10300;

/** Tables that join to the layers by their codes: those of years, as layers have none. */
const ATTRIBUTES = [stateYearsTable, disputeYearsTable, disputeDyadsTable];

const TYPES = {
	string: 'TEXT',
	date: 'TEXT',
	day: 'DATE',
	integer: 'INTEGER',
	number: 'REAL',
	boolean: 'BOOLEAN'
};

const quoted = (name: string) => `"${name}"`;
const sqlName = (name: string) => name.replaceAll('-', '_');
const inSql = (cell: Cell) => (typeof cell === 'boolean' ? Number(cell) : cell);

const SCHEMA = `
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${USER_VERSION};
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
  scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,
  mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
  CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,
  min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));`;

/**
 * Everything that is somewhere as one GeoPackage (OGC 12-128r18), with its coordinate reference system and what every
 * column means; of years as tables beside the layers. The same record gives the same bytes.
 */
export async function geoPackageOf(
	atlas: Atlas,
	boundaries: BoundariesTopology,
	rivers: RiversTopology,
	about = aboutOf(atlas)
): Promise<Uint8Array> {
	const { Database } = await initSqlJs();
	const database = new Database();
	const changed = `${atlas.reviewed}T00:00:00.000Z`;
	database.run(SCHEMA);
	database.run('BEGIN');
	for (const row of [
		[
			'Undefined cartesian SRS',
			-1,
			'NONE',
			-1,
			'undefined',
			'undefined cartesian coordinate reference system'
		],
		[
			'Undefined geographic SRS',
			0,
			'NONE',
			0,
			'undefined',
			'undefined geographic coordinate reference system'
		],
		['WGS 84', SRS, 'EPSG', SRS, WGS84, 'longitude and latitude in degrees']
	]) {
		database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)', row);
	}
	for (const name of ['gpkg_data_columns', 'gpkg_data_column_constraints']) {
		database.run('INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)', [
			name,
			null,
			'gpkg_schema',
			'http://www.geopackage.org/spec121/#extension_schema',
			'read-write'
		]);
	}
	for (const layer of geoPackageLayers(atlas, boundaries, rivers)) addLayer(database, layer, changed);
	for (const { name, title, description, columns, rows } of ATTRIBUTES) {
		const table = sqlName(name);
		addContents(database, { table, type: 'attributes', title, description, changed });
		addTable(database, table, columns, rows(atlas));
	}
	addContents(database, {
		table: 'about',
		type: 'attributes',
		title: 'About',
		description: 'Version, licence, citation, and what the boundaries do not say.',
		changed
	});
	addTable(
		database,
		'about',
		[
			{ name: 'key', type: 'string', description: 'What is said.' },
			{ name: 'value', type: 'string', description: 'The text.' }
		],
		Object.entries<string>({ ...about }).map(([key, value]) => ({ key, value }))
	);
	database.run('COMMIT');
	const bytes = database.export();
	database.close();
	return bytes;
}

interface Contents {
	table: string;
	type: 'features' | 'attributes';
	title: string;
	description: string;
	changed: string;
	box?: Envelope;
}

function addContents(database: Database, { table, type, title, description, changed, box }: Contents): void {
	database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
		table,
		type,
		title,
		description,
		changed,
		...(box ?? [null, null, null, null]),
		type === 'features' ? SRS : null
	]);
}

/** A table with a number for every row, as GeoPackage wants it, and perhaps a geometry. */
function addTable(
	database: Database,
	table: string,
	columns: Column[],
	rows: Row[],
	geometry?: { type: string; of: Uint8Array[] }
): void {
	const definitions = [
		'"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL',
		...(geometry ? [`"geom" ${geometry.type}`] : []),
		...columns.map(({ name, type }) => `${quoted(name)} ${TYPES[type]}`)
	];
	database.run(`CREATE TABLE ${quoted(table)} (${definitions.join(', ')})`);
	const names = [...(geometry ? ['geom'] : []), ...columns.map(({ name }) => name)];
	const statement = database.prepare(
		`INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
	);
	for (const [index, row] of rows.entries()) {
		const shape = geometry?.of[index];
		statement.run([...(shape ? [shape] : []), ...columns.map(({ name }) => inSql(row[name] ?? null))]);
	}
	statement.free();
	for (const { name, description } of columns) {
		database.run('INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, ?, ?)', [
			table,
			name,
			name,
			null,
			description,
			null,
			null
		]);
	}
}

function addLayer(database: Database, layer: GeoPackageLayer, changed: string): void {
	const { name: table, title, description, geometryType, columns, features } = layer;
	const boxes = features.map(({ geometry }) => envelopeOf(geometry));
	const box = boxes.reduce<Envelope>(
		(a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
		[Infinity, Infinity, -Infinity, -Infinity]
	);
	addContents(database, { table, type: 'features', title, description, changed, box });
	database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [
		table,
		'geom',
		geometryType,
		SRS
	]);
	addTable(
		database,
		table,
		columns,
		features.map(({ cells }) => cells),
		{ type: geometryType, of: features.map(({ geometry }) => geoPackageBinary(geometry, SRS)) }
	);
}
