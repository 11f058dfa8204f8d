/**
 * `npm start`: builds what can be looked at, serves it and prints the address. The first page can be opened as soon as it is
 * written; the others, and then those in other languages than English, are written while it is looked at. `PORT` names another
 * port than 4173.
 */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { finishSite } from './build/finish.ts';
import { run } from './build/run.ts';
import { serveEarly } from './build/serve-early.ts';
import { writeLanguages } from './languages/write.ts';

/** Where the framework writes pages, their data and scripts before it puts them together. */
const OUT = '.svelte-kit/output';
const PAGES = path.join(OUT, 'prerendered/pages');
const dir = process.env['BUILD_DIR'] || 'build';

// Pages of an earlier build would be taken for those of this one.
rmSync(PAGES, { recursive: true, force: true });
let isBuilt = false;
const built = run(['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--first-look']).then(() => {
	isBuilt = true;
});

const isOpen = () => isBuilt || existsSync(path.join(PAGES, 'index.html'));
while (!isOpen()) await Promise.race([built, wait(200)]);
const parts = [PAGES, path.join(OUT, 'prerendered/dependencies'), path.join(OUT, 'client')];
const server = await serveEarly(parts, Number(process.env['PORT'] || 4173));
console.log(`\n  The atlas is at ${server.address} – other pages are still being written.\n`);

await built;
server.moveTo(dir);
await writeLanguages();
await finishSite(dir);
server.finish();
console.log(`\n  The whole atlas is at ${server.address}\n`);
