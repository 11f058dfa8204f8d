/** What is left in memory after many changes. */
import type { CDPSession } from '@playwright/test';
import type { Opened } from './browser.ts';

export interface Held {
	/** Bytes of JavaScript after everything that nobody holds is collected. */
	heap: number;
	nodes: number;
	listeners: number;
}

export interface Memory {
	before: Held;
	after: Held;
	changes: number;
}

export const CHANGES = 1000;

async function held(cdp: CDPSession): Promise<Held> {
	// What the first collection lets go may hold more.
	for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** @param most how long the changes may go on, milliseconds */
export async function measureMemory({ page, cdp }: Opened, most: number): Promise<Memory> {
	await cdp.send('Performance.enable');
	// What comes late and stays is there before counting begins.
	await page.evaluate(() => window.benchDriver.many(20, 5000));
	const before = await held(cdp);
	const changes = await page.evaluate(([count, ms]) => window.benchDriver.many(count, ms), [
		CHANGES,
		most
	] as const);
	return { before, after: await held(cdp), changes };
}
