/** Counts what a page does. */
import type { Page } from '@playwright/test';
import type { Work } from './budget';

interface Counted {
	elements: number;
	attributes: number;
	texts: number;
	formatters: number;
	messages: number;
}
type Counting = typeof globalThis & { atlasWork: Counted };

/** Begins to count; call before the page is opened. @returns what was done since it was called last */
export async function countWork(page: Page): Promise<() => Promise<Work>> {
	await page.addInitScript(() => {
		const work: Counted = { elements: 0, attributes: 0, texts: 0, formatters: 0, messages: 0 };
		(globalThis as Counting).atlasWork = work;
		const elementsIn = (node: Node) => (node instanceof Element ? 1 + node.querySelectorAll('*').length : 0);
		new MutationObserver((records) => {
			for (const { type, addedNodes } of records) {
				if (type === 'attributes') work.attributes += 1;
				else if (type === 'characterData') work.texts += 1;
				else for (const node of addedNodes) work.elements += elementsIn(node);
			}
		}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		for (const [name, Made] of Object.entries(Object.getOwnPropertyDescriptors(Intl))) {
			if (typeof Made.value !== 'function' || !/^[A-Z]/.test(name)) continue;
			Object.defineProperty(Intl, name, {
				value: new Proxy(Made.value as typeof Intl.Collator, {
					construct(target, given, by) {
						work.formatters += 1;
						return Reflect.construct(target, given, by) as object;
					}
				})
			});
		}
		const posted = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')?.value as object;
		Worker.prototype.postMessage = new Proxy(posted, {
			apply(target, worker, given) {
				work.messages += 1;
				Reflect.apply(target as () => void, worker, given);
			}
		}) as typeof Worker.prototype.postMessage;
	});
	const browser = await page.context().newCDPSession(page);
	await browser.send('Performance.enable');
	let before: Record<string, number> = {};
	return async () => {
		const { metrics } = await browser.send('Performance.getMetrics');
		const counted = await page.evaluate(() => ({ ...(globalThis as Counting).atlasWork }));
		const now: Record<string, number> = {
			...counted,
			...Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
		};
		const since = (key: string) => (now[key] ?? 0) - (before[key] ?? 0);
		const work: Work = {
			'elements made': since('elements'),
			'attributes written': since('attributes'),
			'texts written': since('texts'),
			'formatters made': since('formatters'),
			'messages to workers': since('messages'),
			'styles recalculated': since('RecalcStyleCount'),
			layouts: since('LayoutCount')
		};
		before = now;
		return work;
	};
}

/** What is held on to once garbage is collected. */
export async function heldBy(page: Page): Promise<{ nodes: number; listeners: number }> {
	const browser = await page.context().newCDPSession(page);
	await browser.send('Performance.enable');
	for (let round = 0; round < 3; round++) await browser.send('HeapProfiler.collectGarbage');
	const { metrics } = await browser.send('Performance.getMetrics');
	await browser.detach();
	const of = (key: string) => metrics.find(({ name }) => name === key)?.value ?? NaN;
	return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Waits until the picture of what was done is drawn. */
export const drawn = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	});

/** Presses a key and waits until the picture of what it does is drawn. */
export async function pressAndDraw(page: Page, key: string): Promise<void> {
	await page.keyboard.press(key);
	await drawn(page);
}
