/**
 * Builds the boundaries that the map draws from the sources.
 *
 * `npx tsx geo/build.ts` writes static/data/boundaries.topo.json; with `--check` it writes nothing and fails when the
 * committed file is not what the sources give.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { claimLines } from './claims';
import { patch } from './patch';
import { piecesOf } from './pieces';
import { readDisputedBorders, readWorld } from './read';
import { snap } from './snap';
import { statesOf } from './states';
import { buildTopology } from './topology';
import { describeFinding, validate } from './validate';
import { gridOf } from './working-topology';

const TARGET = new URL('../static/data/boundaries.topo.json', import.meta.url);

const world = readWorld();
const { names, polygons } = statesOf(world);
const snapped = snap(claimLines(readDisputedBorders()), patch(polygons));
if (snapped.loose.length > 0)
	throw new Error(
		`snap: ends of claim lines at ${snapped.loose.join(' and ')} found no border, expected none loose`
	);
const pieces = piecesOf(snapped.polygons, snapped.lines);
const topology = buildTopology(pieces, names, gridOf(world));
const findings = validate(topology, pieces);
if (findings.length > 0)
	throw new Error(`the boundaries are not valid:\n${findings.map(describeFinding).join('\n')}`);
const text = `${JSON.stringify(topology)}\n`;
const size = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
console.log(`boundaries: ${text.length} characters, ${(size / 1000).toFixed(1)} kB with brotli`);

if (process.argv.includes('--check')) {
	const committed = readFileSync(TARGET, 'utf8');
	if (committed !== text) {
		console.error(
			'static/data/boundaries.topo.json is not what the sources give: run "npx tsx geo/build.ts"'
		);
		process.exitCode = 1;
	}
} else {
	mkdirSync(new URL('.', TARGET), { recursive: true });
	writeFileSync(TARGET, text);
}
