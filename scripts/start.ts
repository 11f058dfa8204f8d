/**
 * `npm start`: builds what can be looked at, serves it and prints the address; the pages in other languages than English are
 * written while it is looked at. `PORT` names another port than 4173.
 */
import { finishSite } from './build/finish.ts';
import { run } from './build/run.ts';
import { writeLanguages } from './languages/write.ts';

await run(['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--first-look']);
const options = ['--host', 'localhost', '--port', '4173', '--etag', '--cors', '--no-clear', '--no-logs'];
// `--dev`: it finds files that are written after it has begun.
const served = run(['node_modules/sirv-cli/bin.js', 'build', '--dev', ...options]);
await writeLanguages();
await finishSite(process.env['BUILD_DIR'] || 'build');
await served;
