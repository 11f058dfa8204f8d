/** When what was asked for was on the screen, from the browser's own trace. */
import type { Browser } from '@playwright/test';

interface TraceEvent {
	name: string;
	pid: number;
	/** Microseconds. */
	ts: number;
	dur?: number;
	ph: string;
}

/** The fewest that name marks, commits, activations and what is put onto the screen. */
const CATEGORIES = ['blink.user_timing', 'viz', 'disabled-by-default-devtools.timeline.frame'];
/** A frame in which nothing was left to draw is shown by none after it; microseconds. */
const SOON = 100_000;

/** Begins a trace; what it returns ends it and gives its events. */
export async function startTrace(browser: Browser): Promise<() => Promise<TraceEvent[]>> {
	const session = await browser.newBrowserCDPSession();
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		events.push(...(value as unknown as TraceEvent[]));
	});
	const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: CATEGORIES }
	});
	return async () => {
		await session.send('Tracing.end');
		await complete;
		await session.detach();
		return events.sort((a, b) => a.ts - b.ts);
	};
}

/**
 * From each press of the key to the end of the drawing of the frame that has it, milliseconds: the first that was committed
 * after the library said that it had drawn; the last before, of one that says so late. Where nothing is drawn there is none.
 */
export function shownIn(events: TraceEvent[]): number[] {
	const starts = events.filter(({ name }) => name === 'bench:change');
	return starts.flatMap((start, index) => {
		const end = starts[index + 1]?.ts ?? Infinity;
		const from = events.findIndex((event) => event === start);
		const after = events.slice(from).filter(({ ts }) => ts < end);
		const next = (name: string, since: number | undefined, pid?: number) =>
			since === undefined
				? undefined
				: after.find((event) => event.name === name && event.ts >= since && (pid ?? event.pid) === event.pid);
		const drawn = next('bench:drawn', start.ts, start.pid);
		const commit =
			next('Commit', drawn?.ts, start.pid) ??
			after.findLast(({ name, pid, ts }) => name === 'Commit' && pid === start.pid && ts <= (drawn?.ts ?? 0));
		const active = next('ActivateLayerTree', commit?.ts, start.pid);
		if (!active) return [];
		const swap = next('Display::DrawAndSwap', active.ts);
		const shown = swap && swap.ts - active.ts < SOON ? swap.ts + (swap.dur ?? 0) : active.ts;
		return [(shown - start.ts) / 1000];
	});
}
