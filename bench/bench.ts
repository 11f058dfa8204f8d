/**
 * The atlas beside other libraries: `npm run bench`; writes `docs/performance.md`. `-- --quick` tries everything once and
 * writes into `test-results`; `-- --lighthouse` audits pages of the atlas instead. What else there is: `bench/run/options.ts`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { options } from './run/options.ts';
import { atlasOf, run, step, WORK } from './run/prepare.ts';

if (!existsSync(path.join(import.meta.dirname, 'node_modules/.package-lock.json'))) {
	await step('The libraries', () => run('npm', ['ci', '--prefix', 'bench', '--ignore-scripts']));
}
// Only now: some of it needs them.
const { buildPages, worldOf } = await import('./run/pages.ts');
const { launch, opener } = await import('./run/browser.ts');
const { commit, machine } = await import('./run/machine.ts');
const { measureAll } = await import('./run/measure.ts');
const { serve } = await import('./run/serve.ts');
const { subjects } = await import('./run/subjects.ts');
const { keepAudits, keepResult, writeReport } = await import('./report/write.ts');

mkdirSync(WORK, { recursive: true });
const out = options.out ?? (options.quick ? path.join(WORK, 'report') : 'docs');
const date = new Date().toISOString().slice(0, 10);

async function beside(atlas: string, pages: string): Promise<void> {
	const driver = await step('The pages of the libraries', () => buildPages(atlas, pages));
	const now = await serve(atlas, pages);
	const before = options.before === undefined ? null : await serve(path.resolve(options.before), pages);
	const browser = await launch();
	const load = loadavg()[0] ?? NaN;
	console.log(`Seed ${String(options.seed)}, load ${load.toFixed(1)}`);
	try {
		const served = ({ isBefore }: { isBefore?: boolean }) => (isBefore && before ? before : now);
		const tools = { browser, open: opener(browser, driver, served), served, world: worldOf(atlas) };
		const all = subjects(options.only, before !== null);
		const unasked = subjects(undefined, before !== null)
			.filter((subject) => !all.some(({ id }) => id === subject.id))
			.map((subject) => ({ subject, why: 'was not asked for in this run (`--only`)' }));
		const { measured, left } = await step('Measuring', () => measureAll(tools, all, options, console.log));
		keepResult({
			date,
			commit: commit(),
			seed: options.seed,
			minutes: options.minutes,
			machine: machine(browser.version()),
			load: [load, loadavg()[0] ?? NaN],
			measured,
			left: [...left, ...unasked]
		});
		if (left.length > 0) process.exitCode = 1;
	} finally {
		await browser.close();
		now.close();
		before?.close();
	}
}

async function audits(atlas: string, pages: string): Promise<void> {
	const { audit } = await import('./run/lighthouse.ts');
	const server = await serve(atlas, pages);
	try {
		const found = await step('Lighthouse', () => audit(server.origin, options.quick ? 1 : 3, console.log));
		keepAudits({ date, commit: commit(), pages: found });
	} finally {
		server.close();
	}
}

if (!options.report) {
	const atlas = await atlasOf(options.site);
	await (options.lighthouse ? audits : beside)(atlas, path.join(WORK, 'pages'));
}
await writeReport(out);
console.log(`All in ${(performance.now() / 60_000).toFixed(1)} minutes`);
