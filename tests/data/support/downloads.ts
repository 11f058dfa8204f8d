import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DownloadMaterial } from '../../../src/lib/files/downloads/files-of';
import { jsonSchemas } from '../../../src/record/schema/atlas';

const textAt = (path: string) =>
	readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

export const LICENCE = textAt('src/record/facts/LICENSE.md');

/** What downloads are made of besides the record. */
export const MATERIAL: DownloadMaterial = {
	topologies: {
		boundaries: textAt('static/data/boundaries.topo.json'),
		rivers: textAt('static/data/rivers.topo.json'),
		orientation: textAt('static/data/orientation.json')
	},
	licence: LICENCE,
	schemas: jsonSchemas()
};

export const TOPOLOGIES = MATERIAL.topologies;

/** Reads downloads by their path. */
export function readerOf(downloads: { path: string; content: Uint8Array }[]) {
	const contentAt = (path: string): Uint8Array => {
		const file = downloads.find((candidate) => candidate.path === path);
		if (!file) throw new Error(`No download ${path}`);
		return file.content;
	};
	const textOf = (path: string): string => new TextDecoder('utf-8', { fatal: true }).decode(contentAt(path));
	return { contentAt, textOf };
}
