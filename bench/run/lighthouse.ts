/** Pages of the atlas on a phone, by Lighthouse. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launchOptions } from '../../tests/e2e/support/browser.ts';
import type { PageAudit } from './result.ts';

const PAGES = ['/', '/year/2017/', '/paper/', '/dyads/', '/table/documents/', '/lessons/fergana/'];

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** @param origin where the built atlas is served @param runs of each page, in turns */
export async function audit(origin: string, runs: number, say: (line: string) => void): Promise<PageAudit[]> {
	const audits = PAGES.map((address): PageAudit => ({ address, runs: [] }));
	const options = await launchOptions({ webgl: false });
	for (let run = 1; run <= runs; run++) {
		for (const { address, runs: done } of audits) {
			const port = await freePort();
			const browser = await chromium.launch({
				...options,
				args: [...(options.args ?? []), `--remote-debugging-port=${String(port)}`]
			});
			try {
				const found = await lighthouse(origin + address, {
					port,
					logLevel: 'error',
					onlyCategories: ['performance']
				});
				const lhr = found?.lhr;
				if (!lhr || lhr.runtimeError)
					throw new Error(`${address}: ${lhr?.runtimeError?.message ?? 'no result'}`);
				const of = (id: string) => lhr.audits[id]?.numericValue ?? NaN;
				done.push({
					score: lhr.categories['performance']?.score ?? NaN,
					lcp: of('largest-contentful-paint'),
					cls: of('cumulative-layout-shift'),
					tbt: of('total-blocking-time'),
					bytes: of('total-byte-weight'),
					benchmark: lhr.environment.benchmarkIndex
				});
				say(`${address}: ${JSON.stringify(done.at(-1))}`);
			} finally {
				await browser.close();
			}
		}
	}
	return audits;
}
