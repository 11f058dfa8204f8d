/**
 * Builds what the map draws from the sources.
 *
 * `npm run geo` writes static/data/boundaries.topo.json and static/data/rivers.topo.json; with `-- --check` it writes
 * nothing and fails when a committed file is not what the sources give.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildBoundaries } from './boundaries';
import { buildRivers } from './rivers/build';
import { readRivers } from './rivers/read';
import { BOUNDARIES_PROVENANCE, BOUNDARY_NOTICE, RIVERS_PROVENANCE } from '../src/lib/geo/provenance';

const FOLDER = new URL('../static/data/', import.meta.url);
const check = process.argv.includes('--check');

/** Source, date, viewpoint and disclaimer travel in the file; TopoJSON lets readers pass over members they do not know. */
function finish(name: string, about: object, topology: object): void {
	const file = new URL(`${name}.topo.json`, FOLDER);
	const text = `${JSON.stringify({ about, ...topology })}\n`;
	const size = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	console.log(`${name}: ${text.length} characters, ${(size / 1000).toFixed(1)} kB with brotli`);
	if (!check) {
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, text);
	} else if (readFileSync(file, 'utf8') !== text) {
		console.error(`static/data/${name}.topo.json is not what the sources give: run "npm run geo"`);
		process.exitCode = 1;
	}
}

finish('rivers', RIVERS_PROVENANCE, buildRivers(readRivers()));
finish('boundaries', { ...BOUNDARIES_PROVENANCE, notice: BOUNDARY_NOTICE }, buildBoundaries());
