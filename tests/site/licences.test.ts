import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/build/packages';
import { BUILDS, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);

interface Bom {
	components: {
		group?: string;
		name: string;
		version: string;
		licenses: [{ expression?: string; license?: { id: string } }];
	}[];
}
const { components } = JSON.parse(site.text('licenses/sbom.cdx.json')) as Bom;
const packages = components.map(({ group, name, version, licenses: [licence] }) => ({
	name: group ? `${group}/${name}` : name,
	version,
	licence: licence.expression ?? licence.license?.id ?? ''
}));

describe('what others made of the site', () => {
	it('is known: the framework, what comes with one word only, data and type', () => {
		const names = packages.map(({ name }) => name);
		expect(names).toEqual([...names].sort());
		expect(new Set(packages.map(({ name, version }) => name + version)).size).toBe(packages.length);
		for (const name of [
			'svelte',
			'@sveltejs/kit',
			'maplibre-gl',
			'earcut',
			'mediabunny',
			'pptxgenjs',
			'jszip',
			'sql.js'
		]) {
			expect(names).toContain(name);
		}
		for (const name of ['world-atlas', '@fontsource-variable/source-sans-3', '@fontsource/noto-sans-sc']) {
			expect(names).toContain(name);
		}
		expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
	});

	it('comes with the text of every licence, on a page and in NOTICE.md', () => {
		const texts = site.text('licenses/packages.txt');
		const page = site.text('about/licences/index.html');
		const notice = readFileSync('NOTICE.md', 'utf8');
		const missing = packages.filter(
			({ name, version, licence }) =>
				!texts.includes(`\n${name} ${version} (${licence})\n\n`) ||
				!page.includes(`>${name}</th>`) ||
				!notice.includes(`\n- ${name} (${licence})\n`)
		);
		expect(missing.map(({ name, licence }) => `- ${name} (${licence})`)).toEqual([]);
	});

	it('says its licence in the script where a module does', () => {
		const scripts = [...site.files].filter((file) => /^_app\/immutable\/.*\.js$/.test(file));
		const said = scripts.filter((file) => /^\/\*![^]*?Mozilla Public/.test(site.text(file)));
		expect(said.length).toBeGreaterThan(0);
	});
});
