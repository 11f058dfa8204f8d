/** What a change of year takes: on the main thread, and until it is shown. */
import type { Browser, CDPSession } from '@playwright/test';
import type { Opened } from './browser.ts';
import { shownIn, startTrace } from './trace.ts';

/** Milliseconds of the processor on the main thread. */
export interface Work {
	task: number;
	script: number;
	style: number;
	layout: number;
}

export interface Changes {
	work: Work[];
	/** Milliseconds to the shown frame. */
	shown: number[];
}

/** What follows a change, a panel that comes after its map say, belongs to it; shorter than what begins by itself. */
const REST = 120;

/** The last of five years to the first and back, by fives, so that each change changes colours. */
const WALK = [...Array<string>(6).fill('PageDown'), ...Array<string>(6).fill('PageUp')];

async function metrics(cdp: CDPSession): Promise<Work> {
	const { metrics: all } = await cdp.send('Performance.getMetrics');
	const of = (name: string) => (all.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
	return {
		task: of('TaskDuration'),
		script: of('ScriptDuration'),
		style: of('RecalcStyleDuration'),
		layout: of('LayoutDuration')
	};
}

/**
 * Walks through the years and back.
 * @param most how long it may take, milliseconds; three changes are made in any case
 */
export async function measureChanges(
	browser: Browser,
	{ page, cdp }: Opened,
	most: number
): Promise<Changes> {
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const change = (key: string) =>
		page.evaluate(
			async ([name, rest]) => {
				await window.benchDriver.change(name);
				await new Promise((resolve) => setTimeout(resolve, rest));
			},
			[key, REST] as const
		);
	// The first one compiles and allocates.
	for (const key of ['PageDown', 'PageUp']) await change(key);
	const work: Work[] = [];
	const end = await startTrace(browser);
	const start = Date.now();
	for (const key of WALK) {
		if (work.length >= 3 && Date.now() - start > most) break;
		const before = await metrics(cdp);
		await change(key);
		const after = await metrics(cdp);
		work.push({
			task: after.task - before.task,
			script: after.script - before.script,
			style: after.style - before.style,
			layout: after.layout - before.layout
		});
	}
	return { work, shown: shownIn(await end()) };
}
