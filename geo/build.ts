/**
 * Builds what the map draws from the sources.
 *
 * `npm run geo` writes boundaries.topo.json, rivers.topo.json and orientation.json into static/data; with `-- --check` it
 * writes nothing and fails when a committed file is not what the sources give.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildBoundaries } from './boundaries';
import { buildRivers } from './rivers/build';
import { readRivers } from './rivers/read';
import { buildOrientation } from './orientation/build';
import { readOrientation, readOrientationSources } from './orientation/read';
import {
	BOUNDARIES_PROVENANCE,
	BOUNDARY_NOTICE,
	ORIENTATION_PROVENANCE,
	RIVERS_PROVENANCE
} from '../src/lib/geo/provenance';

const FOLDER = new URL('../static/data/', import.meta.url);
const check = process.argv.includes('--check');

/** Source, date, viewpoint and disclaimer travel in the file; TopoJSON lets readers pass over members they do not know. */
function finish(name: string, about: object, content: object): void {
	const file = new URL(name, FOLDER);
	const text = `${JSON.stringify({ about, ...content })}\n`;
	if (!check) {
		const size = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		console.log(`${name}: ${text.length} characters, ${(size / 1000).toFixed(1)} kB with brotli`);
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, text);
	} else if (readFileSync(file, 'utf8') !== text) {
		console.error(`static/data/${name} is not what the sources give: run "npm run geo"`);
		process.exitCode = 1;
	} else console.log(`${name}: as the sources give it, ${text.length} characters`);
}

finish(
	'orientation.json',
	ORIENTATION_PROVENANCE,
	buildOrientation(readOrientation(), readOrientationSources())
);
finish('rivers.topo.json', RIVERS_PROVENANCE, buildRivers(readRivers()));
finish('boundaries.topo.json', { ...BOUNDARIES_PROVENANCE, notice: BOUNDARY_NOTICE }, buildBoundaries());
