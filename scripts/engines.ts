/**
 * The main tasks of the built site in the browsers that this machine has besides the one of the tests: `npm run engines`. One that
 * is missing was not run, and is said not to be. `-- --build dir` takes another build, `-- --only film` tasks with the word,
 * `-- --engine webkit` that browser; `--report file` writes how many tasks went well.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Firefox, firefoxHere } from './converted/marionette';
import type { DrivenBrowser } from './engines/engine';
import { tryAll } from './engines/tasks';
import { WebKit, webkitHere } from './engines/webkit';
import { serve } from './serve';

const { values } = parseArgs({
	options: {
		build: { type: 'string', default: 'build' },
		engine: { type: 'string', default: '' },
		only: { type: 'string', default: '' },
		report: { type: 'string', default: '' }
	}
});

const ENGINES: {
	name: string;
	debian: string;
	here: () => string | null;
	start: (found: string) => Promise<DrivenBrowser>;
}[] = [
	{ name: 'Firefox', debian: 'firefox-esr xvfb', here: firefoxHere, start: (found) => Firefox.start(found) },
	{
		name: 'WebKit',
		debian: 'webkit2gtk-driver xvfb',
		here: webkitHere,
		start: (found) => WebKit.start(found)
	}
];

const again = () => serve(path.resolve(values.build));
const site = await again();
const told: string[] = [];
const counts = { passed: 0, failed: 0 };
try {
	for (const { name, debian, here, start } of ENGINES) {
		if (!name.toLowerCase().startsWith(values.engine)) continue;
		const found = here();
		if (!found) {
			told.push(`Not run: ${name} is not installed (Debian: ${debian})`);
			continue;
		}
		console.log(`${name}: ${found}`);
		let engine: DrivenBrowser | null = null;
		try {
			engine = await start(found);
			const { passed, failed } = await tryAll(engine, site.origin, again, values.only);
			told.push(
				`${failed.length > 0 ? '✗' : '✓'} ${name}: ${String(passed)} passed, ${String(failed.length)} failed`
			);
			counts.passed += passed;
			counts.failed += failed.length;
		} catch (reason) {
			told.push(`✗ ${name}: ${reason instanceof Error ? reason.message : String(reason)}`);
			counts.failed += 1;
		} finally {
			engine?.close();
		}
	}
} finally {
	site.close();
}
for (const line of told) console.log(line);
if (values.report) writeFileSync(values.report, JSON.stringify(counts));
if (counts.failed > 0) process.exitCode = 1;
