/** Builds the pages of the libraries and what drives them. */
import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { DEFAULT_REGION } from '../../src/lib/geo/region.ts';
import type { WorldFile } from '../page/world.ts';

const PAGE = path.resolve(import.meta.dirname, '../page');
/** Where the pages are served, beside the atlas. */
export const BASE = '/bench/';

const common: InlineConfig = { root: PAGE, configFile: false, logLevel: 'error', base: BASE };

/** The light colours of the atlas. */
function colours(): Record<string, string> {
	const css = readFileSync(
		path.resolve(import.meta.dirname, '../../src/lib/scene/symbols/tokens.css'),
		'utf8'
	);
	return Object.fromEntries(
		[...css.matchAll(/--([\w-]+): light-dark\((#\w{6}),/g)].map(([, name = '', value = '']) => [name, value])
	);
}

interface YearFile {
	year: number;
	states: { iso3: string; status: string }[];
}

/** The statuses of all years and what they look like, from the files that a built atlas offers. */
export function worldOf(atlas: string): WorldFile {
	const dir = path.join(atlas, 'data/years');
	const years = readdirSync(dir)
		.filter((name) => /^\d{4}\.json$/.test(name))
		.map((name) => JSON.parse(readFileSync(path.join(dir, name), 'utf8')) as YearFile);
	const statuses = Object.fromEntries(
		years.map(({ year, states }) => [
			year,
			Object.fromEntries(states.map(({ iso3, status }) => [iso3, status]))
		])
	);
	const all = colours();
	const found = [...new Set(years.flatMap(({ states }) => states.map(({ status }) => status)))];
	const colour = (token: string) => {
		const value = all[token];
		if (!value) throw new Error(`No colour ${token}`);
		return value;
	};
	return {
		statuses,
		colours: {
			none: colour('land'),
			...Object.fromEntries(found.map((status) => [status, colour(`status-${status}`)]))
		},
		border: { colour: colour('border-status'), width: 0.6 },
		region: DEFAULT_REGION
	};
}

/** Builds the pages into a directory, for the atlas that was built into another. @returns the driver, as a script */
export async function buildPages(atlas: string, dir: string): Promise<string> {
	await build({
		...common,
		build: { outDir: dir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 5000 }
	});
	mkdirSync(dir, { recursive: true });
	writeFileSync(path.join(dir, 'world.json'), JSON.stringify(worldOf(atlas)));
	const driver = path.join(dir, 'driver');
	await build({
		...common,
		build: {
			outDir: driver,
			target: 'esnext',
			lib: {
				entry: path.join(PAGE, 'driver.ts'),
				formats: ['iife'],
				name: 'benchDriverScript',
				fileName: () => 'driver.js'
			}
		}
	});
	return readFileSync(path.join(driver, 'driver.js'), 'utf8');
}
