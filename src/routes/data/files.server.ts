import { existsSync, readFileSync } from 'node:fs';
import { building } from '$app/environment';
import boundaries from '../../../static/data/boundaries.topo.json?raw';
import orientation from '../../../static/data/orientation.json?raw';
import rivers from '../../../static/data/rivers.topo.json?raw';
import licence from '$record/facts/LICENSE.md?raw';
import { atlas } from '$record';
import { jsonSchemas } from '$record/schema/atlas';
import { filesOf, type DownloadMaterial } from '$lib/files/downloads/files-of';
import { versionPath } from '$lib/files/downloads/version-path';
import { addressIn } from '$lib/head/site/site';
import { SITE } from './site.server';

let made: ReturnType<typeof filesOf> | undefined;

/** Full address of the atlas; none where nobody said where it will stand. */
export const SITE_ADDRESS = SITE.origin ? addressIn(SITE, '/') : undefined;

/** In a build pages of other languages are written after the downloads. */
function served(path: string): Uint8Array | undefined {
	const file = `${process.env['BUILD_DIR'] || 'build'}/data/${path}`;
	return building && SITE.language !== 'en' && existsSync(file) ? readFileSync(file) : undefined;
}

const material = (): DownloadMaterial => ({
	topologies: { boundaries, rivers, orientation },
	licence,
	schemas: jsonSchemas(),
	home: SITE_ADDRESS
});

/** All downloads, made once: what is served, listed and hashed is the same. */
export const files = () => (made ??= filesOf(atlas, { ...material(), served }));

/** Their paths below `/data/`, without what takes seconds to make: workbook, databases and ZIP. */
export async function paths(): Promise<string[]> {
	const nothing = new Uint8Array();
	return (await filesOf(atlas, { ...material(), served: () => nothing })).map(({ path }) => path);
}

/** True for a file of a version that is kept among the static files: it is never made anew. */
export const isKept = (path: string): boolean => path.startsWith('v') && existsSync(`static/data/${path}`);

/** Versions of which everything can be had, the newest first: that of the record, and those whose files are kept. */
export const versionsToHave = (): { version: string; path: string }[] =>
	atlas.versions
		.map(({ version }) => ({ version, path: versionPath(version) }))
		.filter(({ version, path }) => version === atlas.version || isKept(path));
