/**
 * Runs the ten lines of each program that `/data/` shows, as they stand, in the folder of the unpacked ZIP:
 * `npx tsx scripts/recipes.ts [build/data/sco-atlas.zip]`. A program that is not installed is named, with how to get it; one
 * that fails ends the script with an error.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { RECIPES } from '../src/lib/files/downloads/recipes';

const RUN: Record<string, { command: string[]; get: string }> = {
	'sco.R': { command: ['Rscript', 'sco.R'], get: 'Debian: r-base-core' },
	'sco.py': { command: ['python3', 'sco.py'], get: 'Debian: python3-pandas' },
	'sco.sql': { command: ['duckdb', '-c', '.read sco.sql'], get: 'https://duckdb.org' },
	'sco-qgis.py': { command: ['python3', 'sco-qgis.py'], get: 'Debian: python3-qgis' }
};

const zip = process.argv[2] ?? 'build/data/sco-atlas.zip';
const folder = mkdtempSync(path.join(tmpdir(), 'sco-atlas-'));
let failed = 0;
try {
	for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	for (const { program, file, code } of RECIPES) {
		const { command: [command = '', ...rest] = [], get = '' } = RUN[file] ?? {};
		writeFileSync(path.join(folder, file), `${code}\n`);
		const { stdout, stderr, status, error } = spawnSync(command, rest, { cwd: folder, encoding: 'utf8' });
		const isMissing = error !== undefined || /ModuleNotFoundError/.test(stderr);
		if (!isMissing && status !== 0) failed += 1;
		console.log(`\n${program}: ${isMissing ? `not installed (${get})` : `ended with ${String(status)}`}`);
		console.log(isMissing ? '' : `${stdout}${status === 0 ? '' : stderr}`);
	}
} finally {
	rmSync(folder, { recursive: true });
}
if (failed > 0) process.exitCode = 1;
