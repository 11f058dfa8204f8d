import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { afterAll, describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { snapshotOfYear, yearsOf } from '../../../src/lib/domain/year/snapshot';
import type { descriptorOf } from '../../../src/lib/files/downloads/datapackage';
import { EXAMPLE_QUERIES } from '../../../src/lib/files/downloads/example-queries';
import { filesInZip } from '../../../src/lib/files/downloads/files-of';
import type { YearFile } from '../../../src/lib/files/year-file';
import { sqlName } from '../../../src/lib/files/downloads/sqlite';
import { LIST_SEPARATOR, TABLES } from '../../../src/lib/files/tables';
import { TABLES_IN_FILES } from '../../../src/lib/files/downloads/lists';
import { readCsv } from '../../fixtures/read-csv';
import { contentAt, downloads, textOf } from '../support/all-downloads';
import { LICENCE, MATERIAL } from '../support/downloads';

interface Resource {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	schema?: {
		fields: { name: string; type: string; constraints?: { enum?: unknown[]; required?: boolean } }[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
	};
}
const descriptor = JSON.parse(textOf('datapackage.json') satisfies ReturnType<typeof descriptorOf>) as {
	$schema: string;
	version: string;
	created: string;
	licenses: { name: string }[];
	resources: Resource[];
};

describe('the descriptor', () => {
	it('says which record it describes, and its licence', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(descriptor.version).toBe(atlas.version);
		expect(descriptor.created.slice(0, 10)).toBe(atlas.reviewed);
		expect(descriptor.licenses.map(({ name }) => name)).toContain('CC-BY-4.0');
	});

	it('names every file of data, each once', () => {
		const described = descriptor.resources.map(({ path }) => path);
		const paths = downloads.map(({ path }) => path);
		// After the data stand the descriptor itself, schemas, citations, the feed, and all of it as a ZIP.
		expect(described).toEqual(paths.slice(0, paths.indexOf('datapackage.json')));
		expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(described.length);
	});

	it.each(descriptor.resources.map((resource) => [resource.path, resource] as const))(
		'%s: its size and hash are those of its bytes',
		(path, { bytes, hash }) => {
			const content = contentAt(path);
			expect(bytes).toBe(content.byteLength);
			expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
		}
	);

	it.each(TABLES_IN_FILES.map(({ name }) => name))('%s: its fields are the header', (name) => {
		const schema = descriptor.resources.find((resource) => resource.name === name)?.schema;
		const header = textOf(`${name}.csv`).split('\r\n', 1)[0]?.split(',');
		expect(schema?.fields.map((field) => field.name)).toEqual(header);
		expect(header).toEqual(expect.arrayContaining(schema?.primaryKey ?? ['a key']));
	});

	it('points with foreign keys at columns that are there', () => {
		const keys = descriptor.resources.flatMap(({ name, schema }) =>
			(schema?.foreignKeys ?? []).map(({ reference }) => ({
				...reference,
				resource: reference.resource ?? name
			}))
		);
		expect(keys.length).toBeGreaterThan(10);
		for (const { resource, fields } of keys) {
			const schema = descriptor.resources.find(({ name }) => name === resource)?.schema;
			expect(schema?.primaryKey, resource).toEqual(fields);
		}
	});
});

describe('the ZIP', () => {
	const unzipped = unzipSync(contentAt('sco-atlas.zip'));

	it('holds every other download, byte for byte, with a note and the licence', () => {
		const others = downloads.filter(({ path }) => !path.endsWith('.zip'));
		expect(Object.keys(unzipped).sort()).toEqual(
			['README.txt', 'LICENSE.md', ...others.map(({ path }) => path)].sort()
		);
		for (const { path, content } of others) {
			expect(Buffer.from(unzipped[path] ?? []).equals(content), path).toBe(true);
		}
		expect(new TextDecoder().decode(unzipped['LICENSE.md'])).toBe(LICENCE);
		expect(new TextDecoder().decode(unzipped['README.txt'])).toContain('do not imply endorsement');
	});

	it('stands once more under the number of its version', () => {
		const path = `v${atlas.version}/sco-atlas-${atlas.version}.zip`;
		expect(Buffer.from(contentAt(path)).equals(contentAt('sco-atlas.zip'))).toBe(true);
	});

	it.each(TABLES_IN_FILES.map((table) => [table.name, table] as const))(
		'%s.csv reads as records',
		(name, table) => {
			const records = readCsv(new TextDecoder().decode(unzipped[`${name}.csv`]));
			expect(records.filter(({ length }) => length !== table.columns.length)).toEqual([]);
			expect(records).toHaveLength(table.rows(atlas).length + 1);
		}
	);

	it('dates its files by the review of the record, not by a clock', () => {
		const header = new DataView(contentAt('sco-atlas.zip').slice(0, 14).buffer);
		const [year = 0, month = 0, day = 0] = atlas.reviewed.split('-').map(Number);
		expect(header.getUint16(10, true)).toBe(0);
		expect(header.getUint16(12, true)).toBe(((year - 1980) << 9) | (month << 5) | day);
	});
});

// The ZIP holds these and the day of the review; to pack it takes longer than to make them.
it('makes the same bytes each time', async () => {
	for (const [index, { path, content }] of (await filesInZip(atlas, MATERIAL)).entries()) {
		expect(Buffer.from(content).equals(downloads[index]?.content ?? Buffer.of()), path).toBe(true);
	}
});

describe('the database', async () => {
	const { Database } = await initSqlJs();
	const database = new Database(contentAt('sco-atlas.sqlite'));
	afterAll(() => database.close());
	const valuesOf = (sql: string) => database.exec(sql)[0]?.values ?? [];

	it('answers who was a member at the end of 2017', () => {
		const [first] = EXAMPLE_QUERIES;
		expect(valuesOf(first!.sql).map(([iso3]) => iso3)).toEqual([
			'CHN',
			'IND',
			'KAZ',
			'KGZ',
			'PAK',
			'RUS',
			'TJK',
			'UZB'
		]);
	});

	it.each(EXAMPLE_QUERIES.map(({ question, sql }) => [question, sql]))('answers: %s', (_, sql) => {
		expect(valuesOf(sql).length).toBeGreaterThan(2);
	});

	it('is sound, keys included', () => {
		expect(valuesOf('PRAGMA integrity_check')).toEqual([['ok']]);
		expect(valuesOf('PRAGMA foreign_key_check')).toEqual([]);
	});

	it.each(TABLES.map((table) => [table.name, table] as const))(
		'%s: has the rows of the table',
		(name, table) => {
			const columns = table.columns.map((column) => `"${column.name}"`).join(', ');
			const expected = table
				.rows(atlas)
				.map((row) =>
					JSON.stringify(
						table.columns.map(({ name }) =>
							typeof row[name] === 'boolean' ? Number(row[name]) : (row[name] ?? null)
						)
					)
				);
			const read = valuesOf(`SELECT ${columns} FROM "${sqlName(name)}"`).map((row) => JSON.stringify(row));
			expect(read.sort()).toEqual(expected.sort());
		}
	);

	it('has each list also as rows', () => {
		const [count] = valuesOf('SELECT count(*) FROM documents_signatories')[0] ?? [];
		expect(count).toBe(atlas.documents.flatMap(({ signatories }) => signatories).length);
	});

	it('says what every column means', () => {
		const [count] = valuesOf(`SELECT count(*) FROM columns WHERE description != ''`)[0] ?? [];
		expect(count).toBe(TABLES.flatMap(({ columns }) => columns).length);
	});
});

describe('JSON', () => {
	it('has the whole record, and what travels with it', () => {
		const { about, ...record } = JSON.parse(textOf('atlas.json')) as {
			about: Record<string, string>;
		};
		expect(record).toEqual(JSON.parse(JSON.stringify(atlas)));
		expect(about).toMatchObject({ version: atlas.version, reviewed: atlas.reviewed });
		expect(about.licence).toContain('CC-BY-4.0');
		expect(about.citation).toContain(`SCO Atlas contributors. (${atlas.reviewed.slice(0, 4)})`);
		expect(about.disclaimer).toContain('do not imply endorsement');
	});

	it('has the snapshot of every year', () => {
		for (const year of yearsOf(atlas)) {
			const { about, ...file } = JSON.parse(textOf(`years/${year}.json`)) as YearFile;
			const documents = file.documents.map(({ date, ...document }) => {
				expect(date).toBe(document.signed);
				return document;
			});
			expect({ ...file, documents }).toEqual(JSON.parse(JSON.stringify(snapshotOfYear(atlas, year))));
			expect(about).toMatchObject({ version: atlas.version });
			expect(about.licence).toContain('CC-BY-4.0');
		}
	});
});

describe('every id of the record', () => {
	const ids = [
		...[atlas.documents, atlas.disputes, atlas.summits, atlas.places, atlas.institutions].flat(),
		...[atlas.terms, atlas.exercises, atlas.claims, atlas.sources, atlas.events].flat()
	].map(({ id }) => id);
	const all = [...ids, ...atlas.states.map(({ iso3 }) => iso3)];
	const tokens = (text: string) => new Set(text.split(/["\r\n,;]+\s*/));

	it('stands in the CSV files and in the JSON', () => {
		const inCsv = tokens(TABLES.map(({ name }) => textOf(`${name}.csv`)).join('\r\n'));
		const inJson = tokens(textOf('atlas.json'));
		expect(all.filter((id) => !inCsv.has(id) || !inJson.has(id))).toEqual([]);
	});

	it('is a part of no list that could be cut in two', () => {
		expect(all.filter((id) => id.includes(LIST_SEPARATOR.trim()))).toEqual([]);
	});
});
