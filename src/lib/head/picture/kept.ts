import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Beside what other tools keep: gone with `node_modules`, never committed. */
const DIRECTORY = path.resolve('node_modules/.cache/sco-atlas/pictures');

/** To be raised when the same drawings are to give other files, as after an update of what draws them. */
const VERSION = 1;

/**
 * A picture from an earlier build if one was made of the same drawings, else a new one, kept for the next: the
 * pictures take most of the time of a build and seldom change.
 */
export async function kept(drawings: string[], draw: () => Promise<Buffer>): Promise<Buffer> {
	const hash = createHash('sha256').update(JSON.stringify([VERSION, ...drawings]));
	const file = path.join(DIRECTORY, `${hash.digest('hex')}.png`);
	if (existsSync(file)) return readFileSync(file);
	const picture = await draw();
	mkdirSync(DIRECTORY, { recursive: true });
	// Under its name only when it is whole: builds may run side by side.
	const partial = `${file}.${process.pid}`;
	writeFileSync(partial, picture);
	renameSync(partial, file);
	return picture;
}
