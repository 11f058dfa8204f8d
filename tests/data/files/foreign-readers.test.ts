/**
 * Opens every download with programs that did not write it. Where `ogrinfo` (GDAL), `sqlite3` or Python with `jsonschema`
 * are installed they read as well; each prints what it found in the same form.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { read, utils } from '@e965/xlsx';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import Papa from 'papaparse';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { lessons } from '../../../src/record/lessons';
import { writeLesson } from '../../../src/lib/lesson/write';
import { TABLES, type Table } from '../../../src/lib/files/tables';
import { TABLES_IN_FILES } from '../../../src/lib/files/downloads/lists';
import { contentAt, downloads, textOf } from '../support/all-downloads';

const rowsOf = (table: Table) => table.rows(atlas);
const named = TABLES_IN_FILES.map((table) => [table.name, table] as const);
const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

const { Database } = await initSqlJs();
let folder = '';
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'downloads-'));
	for (const name of ['sco-atlas.sqlite', 'sco-atlas.gpkg']) {
		writeFileSync(path.join(folder, name), contentAt(name));
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('CSV', () => {
	it.each(named)('%s: Papa Parse and csv-parse read the same cells, whatever ends a line', (name, table) => {
		const text = textOf(`${name}.csv`);
		const papa = Papa.parse<string[]>(text, { skipEmptyLines: true });
		expect(papa.errors).toEqual([]);
		const other = parseCsv(text, { record_delimiter: ['\r\n', '\n', '\r'] });
		expect(papa.data).toEqual(other);
		expect(papa.data).toHaveLength(rowsOf(table).length + 1);
		expect(papa.data[0]).toEqual(table.columns.map((column) => column.name));
		// As programs read it that know the line feed only.
		const unix = Papa.parse<string[]>(text.replaceAll('\r\n', '\n'), { newline: '\n', skipEmptyLines: true });
		expect(unix.data).toHaveLength(papa.data.length);
	});

	it('has coordinates as numbers, with no apostrophe in front', () => {
		for (const [name, column] of [
			['dispute-summaries', 'positions'],
			['exercises', 'positions'],
			['claims', 'concern_positions']
		] as const) {
			const { data } = Papa.parse<Record<string, string>>(textOf(`${name}.csv`), { header: true });
			const cells = data.map((row) => row[column] ?? '').filter((cell) => cell !== '');
			expect(cells.length).toBeGreaterThan(0);
			for (const cell of cells) expect(cell).toMatch(/^-?[\d.]+ -?[\d.]+(; -?[\d.]+ -?[\d.]+)*$/);
		}
	});
});

describe('the workbook', () => {
	const book = read(contentAt('sco-atlas.xlsx'), { dense: true, cellDates: true });

	it('has what it is, a codebook, and a sheet a table', () => {
		expect(book.SheetNames).toEqual(['about', 'codebook', ...TABLES_IN_FILES.map(({ name }) => name)]);
		const about = new Map(utils.sheet_to_json<[string, string]>(book.Sheets['about']!, { header: 1 }));
		expect([about.get('version'), about.get('reviewed')]).toEqual([atlas.version, atlas.reviewed]);
		const codebook = utils.sheet_to_json<Record<string, string>>(book.Sheets['codebook']!);
		expect(codebook.map((row) => `${row['table']}.${row['column']}`)).toEqual(
			TABLES_IN_FILES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
		);
		expect(codebook.every(({ description }) => description)).toBe(true);
	});

	it.each(named)('%s: text, numbers and true or false are as they were, dates are dates', (name, table) => {
		const cells = utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, defval: null });
		const plain = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
		expect(cells.map((row) => table.columns.map((_, index) => plain(row[index] ?? null)))).toEqual([
			table.columns.map((column) => column.name),
			...rowsOf(table).map((row) => table.columns.map((column) => row[column.name] ?? null))
		]);
	});

	it('keeps the zeros of numeric codes, Chinese and Cyrillic', () => {
		const [first] = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['states']!);
		expect(first).toMatchObject({ iso_numeric: '004', name_ru: 'Афганистан', name_zh: '阿富汗', ccode: 700 });
	});
});

describe('the GeoPackage', () => {
	const database = new Database(contentAt('sco-atlas.gpkg'));
	afterAll(() => database.close());
	const rows = (sql: string) => database.exec(sql)[0]?.values ?? [];
	const layers = rows('SELECT table_name, geometry_type_name FROM gpkg_geometry_columns').map(
		([name, type]) => [String(name), String(type)] as const
	);

	it('says what it is, in its header and its tables', () => {
		expect(rows('PRAGMA application_id')).toEqual([[0x47504b47]]);
		expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
		expect(rows('PRAGMA foreign_key_check')).toEqual([]);
		expect(rows('SELECT DISTINCT srs_id FROM gpkg_geometry_columns')).toEqual([[4326]]);
		expect(rows(`SELECT value FROM about WHERE key = 'version'`)).toEqual([[atlas.version]]);
	});

	it('has one kind of geometry a layer, in WGS 84, in the box that it names', () => {
		const codes: Record<string, number> = { POINT: 1, MULTILINESTRING: 5, MULTIPOLYGON: 6 };
		expect(layers.length).toBeGreaterThan(10);
		for (const [name, type] of layers) {
			const geometries = rows(`SELECT geom FROM "${name}"`).map(([geom]) => geom as Uint8Array);
			expect(geometries.length, name).toBeGreaterThan(0);
			for (const geometry of geometries) {
				const view = new DataView(geometry.buffer, geometry.byteOffset);
				expect([view.getUint8(0), view.getUint8(1)]).toEqual([0x47, 0x50]);
				expect(view.getInt32(4, true)).toBe(4326);
				// After the eight bytes of the header and the four numbers of the envelope.
				expect(view.getUint32(41, true), name).toBe(codes[type]);
			}
			const [west, south, east, north] = (rows(
				`SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = '${name}'`
			)[0] ?? []) as number[];
			expect(west! >= -180 && east! <= 180 && south! >= -90 && north! <= 90, name).toBe(true);
		}
	});

	it('has a layer for each kind of fact that is at a place, with every fact that has one', () => {
		// Acts are of documents, and the paper's table is of them too.
		const repeat = ['acts', 'paper-table'];
		const atPlaces = TABLES.filter(
			({ name, columns }) => !repeat.includes(name) && columns.some(({ link }) => link === 'place')
		);
		expect(atPlaces.length).toBeGreaterThan(6);
		for (const table of atPlaces) {
			const placed = rowsOf(table).filter(({ place }) => place !== null).length;
			expect(rows(`SELECT count(*) FROM "${table.name}"`), table.name).toEqual([[placed]]);
		}
	});

	it('explains every column', () => {
		for (const [name] of layers) {
			const columns = rows(`SELECT name FROM pragma_table_info('${name}') WHERE name NOT IN ('fid', 'geom')`);
			const explained = rows(
				`SELECT column_name FROM gpkg_data_columns WHERE table_name = '${name}' AND description != ''`
			);
			expect(explained.flat().sort(), name).toEqual(columns.flat().sort());
		}
	});

	it('opens in GDAL, where that is installed, as valid areas', () => {
		if (!has('ogrinfo', '--version')) return;
		const file = path.join(folder, 'sco-atlas.gpkg');
		const summary = execFileSync('ogrinfo', ['-ro', '-so', '-al', file], { encoding: 'utf8' });
		expect(summary).not.toMatch(/ERROR|Warning/);
		for (const [name] of layers) expect(summary).toContain(`Layer name: ${name}`);
		for (const layer of ['states', 'dispute_areas']) {
			const sql = `SELECT count(*) AS invalid FROM ${layer} WHERE NOT ST_IsValid(geom)`;
			const found = execFileSync('ogrinfo', ['-ro', '-q', file, '-dialect', 'SQLite', '-sql', sql], {
				encoding: 'utf8'
			});
			expect(found).toMatch(/invalid \(Integer\) = 0/);
		}
	});
});

describe('the database', () => {
	it('opens in sqlite3, where that is installed, with the rows of every table', () => {
		if (!has('sqlite3', '--version')) return;
		const sql = TABLES.map(({ name }) => `SELECT count(*) FROM ${name.replaceAll('-', '_')};`).join(' ');
		const counts = execFileSync('sqlite3', [path.join(folder, 'sco-atlas.sqlite'), sql], {
			encoding: 'utf8'
		});
		expect(counts.trim().split('\n').map(Number)).toEqual(TABLES.map((table) => rowsOf(table).length));
	});
});

describe('the descriptor', () => {
	/** A published profile, see the README beside it. */
	const profile = (name: string) =>
		new Validator(
			JSON.parse(readFileSync(`tests/fixtures/profiles/${name}.json`, 'utf8')) as object,
			'4',
			false
		);
	const descriptor = JSON.parse(textOf('datapackage.json')) as {
		resources: {
			path: string;
			schema?: {
				fields: { name: string; type: string; list?: true; delimiter?: string }[];
				foreignKeys?: { reference: { resource?: string } }[];
			};
		}[];
	};
	const fields = descriptor.resources.flatMap(({ schema }) => schema?.fields ?? []);

	it('is what the published profiles ask for, and says which fields are lists', () => {
		expect(profile('data-package').validate(descriptor).errors).toEqual([]);
		const ofTable = profile('table-schema');
		for (const { path: file, schema } of descriptor.resources) {
			if (!schema) continue;
			const asInVersion1 = structuredClone(schema);
			for (const { reference } of asInVersion1.foreignKeys ?? []) reference.resource ??= '';
			expect(ofTable.validate(asInVersion1).errors, file).toEqual([]);
		}
		expect(ofTable.validate({ fields: [{ name: 'a', type: 'list' }] }).valid).toBe(false);
		const lists = TABLES_IN_FILES.flatMap(({ columns }) => columns).filter(({ list }) => list);
		expect(fields.filter(({ list, delimiter }) => list && delimiter === '; ')).toHaveLength(lists.length);
	});

	it('lets every cell be read as what it says', () => {
		const isOf: Record<string, RegExp> = {
			integer: /^-?\d+$/,
			number: /^-?\d+(\.\d+)?$/,
			boolean: /^(true|false)$/,
			date: /^\d{4}-\d\d-\d\d$/
		};
		for (const { path: file, schema } of descriptor.resources) {
			if (!schema) continue;
			const { data } = Papa.parse<Record<string, string>>(textOf(file), {
				header: true,
				skipEmptyLines: true
			});
			for (const { name, type } of schema.fields) {
				const wrong = data
					.map((row) => row[name] ?? '')
					.filter((cell) => cell && isOf[type]?.test(cell) === false);
				expect(wrong, `${file} ${name}`).toEqual([]);
			}
		}
	});
});

describe('JSON', () => {
	const years = downloads.filter(({ path: file }) => file.startsWith('years/')).map(({ path: file }) => file);
	const cases: [string, { name: string; json: () => unknown }[]][] = [
		['atlas.schema.json', [{ name: 'atlas.json', json: () => JSON.parse(textOf('atlas.json')) as unknown }]],
		['year.schema.json', years.map((name) => ({ name, json: () => JSON.parse(textOf(name)) as unknown }))],
		['dyads.schema.json', [{ name: 'dyads.json', json: () => JSON.parse(textOf('dyads.json')) as unknown }]],
		[
			'lesson.schema.json',
			lessons.map((lesson) => ({ name: lesson.id, json: () => JSON.parse(writeLesson(lesson)) as unknown }))
		]
	];

	describe.each(cases)('of %s', (file, instances) => {
		const schema = JSON.parse(textOf(file)) as { properties: object };

		it('is valid for Ajv, strict, and for a validator of another make', () => {
			const ajv = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
			const other = new Validator(schema as ConstructorParameters<typeof Validator>[0], '2020-12', false);
			expect(instances.length).toBeGreaterThan(0);
			for (const { name, json } of instances) {
				const value = json();
				ajv(value);
				expect(ajv.errors ?? [], name).toEqual([]);
				expect(other.validate(value).errors, name).toEqual([]);
			}
		});

		it('refuses what does not belong there', () => {
			const ajv = new Ajv2020({ strict: true }).compile(schema);
			const other = new Validator(schema as ConstructorParameters<typeof Validator>[0], '2020-12', false);
			const spoilt = { ...(instances[0]?.json() as object), surprise: 1 };
			expect([ajv(spoilt), other.validate(spoilt).valid]).toEqual([false, false]);
		});

		it('asks for nothing that only some regular expressions know', () => {
			expect(textOf(file)).not.toMatch(/\\\\p\{/);
		});
	});

	it('says what every field of record and year means', () => {
		const mute: string[] = [];
		const look = (schema: unknown, at: string): void => {
			if (typeof schema !== 'object' || schema === null) return;
			const {
				properties,
				items,
				additionalProperties,
				anyOf = []
			} = schema as Record<string, unknown> & { anyOf?: unknown[] };
			for (const [name, field] of Object.entries(properties ?? {})) {
				if (!(field as { description?: string }).description) mute.push(`${at}.${name}`);
				look(field, `${at}.${name}`);
			}
			for (const part of [items, additionalProperties, ...anyOf]) look(part, at);
		};
		for (const file of ['atlas.schema.json', 'year.schema.json', 'dyads.schema.json'])
			look(JSON.parse(textOf(file)), file);
		expect(mute).toEqual([]);
	});

	it('is valid for Python too, where its jsonschema is installed', () => {
		if (!has('python3', '-c', 'import jsonschema')) return;
		const lines = ['import json, jsonschema', 'read = lambda file: json.load(open(file))'];
		for (const [file, [first]] of cases) {
			writeFileSync(path.join(folder, file), textOf(file));
			writeFileSync(path.join(folder, `of-${file}`), JSON.stringify(first?.json()));
			// The whole record takes Python long; that it can read the schema is what others cannot say.
			lines.push(
				file === 'atlas.schema.json'
					? `jsonschema.Draft202012Validator.check_schema(read("${file}"))`
					: `jsonschema.validate(read("of-${file}"), read("${file}"))`
			);
		}
		const { status, stderr } = spawnSync('python3', ['-c', lines.join('\n')], {
			cwd: folder,
			encoding: 'utf8'
		});
		expect(`${status} ${stderr}`).toMatch(/^0 /);
	});
});
