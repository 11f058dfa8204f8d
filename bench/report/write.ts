/** Writes the report into the documents, and formats what it wrote. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, WORK } from '../run/prepare.ts';
import type { PageAudit, Result } from '../run/result.ts';
import { chart } from './chart.ts';
import { inShort, report } from './markdown.ts';

const RESULT = path.join(WORK, 'result.json');
const AUDITS = path.join(WORK, 'audits.json');
const README = 'README.md';
/** What the script writes there stands between these. */
const SHORT = /(<!-- bench -->\n)[^]*?(\n<!-- \/bench -->)/;

interface Audits {
	date: string;
	commit: string;
	pages: PageAudit[];
}

function read(file: string): unknown {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function keep(file: string, value: unknown): void {
	mkdirSync(WORK, { recursive: true });
	writeFileSync(file, JSON.stringify(value, null, '\t'));
}

export const keepResult = (result: Result): void => keep(RESULT, result);
export const keepAudits = (audits: Audits): void => keep(AUDITS, audits);

/** From what was kept last, of both. @param dir `docs`, which the README has a part in, or any other */
export async function writeReport(dir: string): Promise<void> {
	const result = read(RESULT) as Result | null;
	if (!result) {
		console.log('The report waits for what is measured beside others: npm run bench');
		return;
	}
	mkdirSync(path.join(dir, 'pictures'), { recursive: true });
	const page = path.join(dir, 'performance.md');
	writeFileSync(page, report(result, read(AUDITS) as Audits | null));
	writeFileSync(path.join(dir, 'pictures/performance.svg'), chart(result.measured));
	const written = [page];
	if (path.resolve(dir) === path.resolve('docs')) {
		const readme = readFileSync(README, 'utf8');
		if (!SHORT.test(readme)) throw new Error(`${README} has no place for the figures: <!-- bench -->`);
		writeFileSync(
			README,
			readme.replace(SHORT, (_, begin: string, end: string) => `${begin}\n${inShort(result)}\n${end}`)
		);
		written.push(README);
	}
	await run('npx', ['oxfmt', '--no-error-on-unmatched-pattern', ...written]);
	console.log(`Written: ${written.join(', ')}, ${path.join(dir, 'pictures/performance.svg')}`);
}
