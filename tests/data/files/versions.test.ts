import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { atlas } from '../../../src/record/atlas';
import { changedSince } from '../../../src/record/kept';
import type { Atlas } from '../../../src/lib/domain';
import { feedOf } from '../../../src/lib/files/downloads/feed';
import { versionPath } from '../../../src/lib/files/downloads/version-path';

/** The first version whose files are kept: of older ones none was kept. */
const FIRST_KEPT = '1.2.0';

describe('versions of the record', () => {
	const numbers = atlas.versions.map(({ version }) => version);
	const kept = numbers.slice(1, numbers.indexOf(FIRST_KEPT) + 1);

	it.each(kept.length > 0 ? kept : [FIRST_KEPT])(
		'%s can be had whole (else: npm run keep-version)',
		(version) => {
			const file = `static/data/${versionPath(version)}`;
			expect(existsSync(file)).toBe(true);
			const files = unzipSync(readFileSync(file));
			const textOf = (name: string) => new TextDecoder().decode(files[name]);
			expect((JSON.parse(textOf('datapackage.json')) as { version: string }).version).toBe(version);
			expect((JSON.parse(textOf('atlas.json')) as { version: string }).version).toBe(version);
		}
	);
});

describe('a version that is kept', () => {
	const fileOf = (version: string) => readFileSync(`static/data/${versionPath(version)}`);
	const [, before] = atlas.versions;
	const zip = fileOf(before?.version ?? FIRST_KEPT);
	const { about, ...then } = JSON.parse(new TextDecoder().decode(unzipSync(zip)['atlas.json'])) as {
		about: unknown;
	} & Atlas;

	it('is told from a record that has changed since', () => {
		expect(about).toBeDefined();
		expect(changedSince(zip, then)).toEqual([]);
		const [first, ...others] = then.chairs;
		expect(changedSince(zip, { ...then, chairs: [{ ...first!, year: 1999 }, ...others] })).toEqual([
			'chairs'
		]);
		expect(changedSince(zip, atlas)).toEqual(expect.arrayContaining(['version', 'versions']));
	});

	it('is the record, if it bears its number (else: raise the version)', () => {
		const own = `static/data/${versionPath(atlas.version)}`;
		expect(existsSync(own) ? changedSince(readFileSync(own), atlas) : []).toEqual([]);
	});
});

describe('the feed', () => {
	const read = (home?: string) => {
		const [feed] = parseDocument(feedOf(atlas, home), { xmlMode: true }).children.filter(
			(node) => 'attribs' in node
		);
		const texts = (name: string) =>
			[...feedOf(atlas, home).matchAll(new RegExp(`<${name}[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text);
		return { feed, texts };
	};

	it('has an entry a version with its day and a name that stays', () => {
		const { feed, texts } = read('https://atlas.example/sco/');
		expect(feed).toMatchObject({ name: 'feed', attribs: { xmlns: 'http://www.w3.org/2005/Atom' } });
		const ids = texts('id');
		expect(new Set(ids).size).toBe(atlas.versions.length + 1);
		for (const id of ids)
			expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(texts('updated').slice(1)).toEqual(atlas.versions.map(({ date }) => `${date}T00:00:00.000Z`));
		for (const { version } of atlas.versions) {
			expect(feedOf(atlas, 'https://atlas.example/sco/')).toContain(
				`https://atlas.example/sco/changelog/#v${version}`
			);
		}
	});

	it('names no host where nobody said where the atlas will stand', () => {
		expect(feedOf(atlas)).toContain('href="../changelog/');
		expect(feedOf(atlas)).not.toContain('invalid');
	});
});

describe('the files that say how to cite', () => {
	const cff = parse(readFileSync('CITATION.cff', 'utf8')) as {
		'preferred-citation': { type: string; title: string; version: string; 'date-released': string };
	};
	const codemeta = JSON.parse(readFileSync('codemeta.json', 'utf8')) as {
		version: string;
		license: string[];
		isPartOf?: unknown;
		hasPart: { '@type': string; name: string; version: string };
	};

	it('name the data set and its version first', () => {
		expect(cff['preferred-citation']).toMatchObject({
			type: 'data',
			title: 'SCO Atlas: the record',
			version: atlas.version,
			'date-released': atlas.reviewed
		});
		expect(codemeta.hasPart).toMatchObject({
			'@type': 'Dataset',
			name: 'SCO Atlas: the record',
			version: atlas.version
		});
	});

	it('name the version of the code as the package does', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(codemeta.version).toBe(version);
		expect(cff).toMatchObject({ version });
	});
});
