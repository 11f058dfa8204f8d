/** The browser, as on a machine without a GPU, and its pages. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../../tests/e2e/support/browser.ts';
import type {} from '../page/driver.ts';
import type {} from '../page/main.ts';
import type { Served } from './serve.ts';
import type { Subject } from './subjects.ts';

/** Pages are drawn by the processor; so is WebGL, and read back, since there is nothing else to show it. */
const NO_GPU = ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu', '--enable-unsafe-swiftshader'];
export const VIEWPORT = { width: 1280, height: 800 };
/** Software may draw the first picture of WebGL for long. */
const OPENING = 120_000;

export interface Opened {
	page: Page;
	cdp: CDPSession;
	close: () => Promise<void>;
}

export async function launch(): Promise<Browser> {
	return chromium.launch({ ...(await launchOptions()), args: NO_GPU });
}

export type OpenSubject = (subject: Subject) => Promise<Opened>;

/**
 * Opens what is measured in a window of its own and waits until it can be driven and has come to rest.
 * @param served where it is served
 * @throws Error where it does not open, has errors, or lacks what is to be hidden
 */
export const opener =
	(browser: Browser, driver: string, served: (subject: Subject) => Served): OpenSubject =>
	async (subject) => {
		const context = await browser.newContext({
			viewport: VIEWPORT,
			reducedMotion: 'no-preference',
			// The atlas's own fetches what is kept for a tab without a network, while its map is timed; no other page has one.
			serviceWorkers: 'block'
		});
		await context.addInitScript(driver);
		const page = await context.newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		try {
			await page.goto(served(subject).origin + subject.address, { timeout: OPENING });
			await page.waitForFunction(() => window.benchDriver.ready(), undefined, { timeout: OPENING });
			if (subject.address.includes('map=gl')) {
				await page.waitForSelector('[data-drawn=gl]', { timeout: OPENING });
			}
			await page.waitForLoadState('networkidle', { timeout: OPENING });
			if (errors.length > 0) throw new Error('errors on the page');
			if (subject.hide) {
				const hidden = await page.evaluate((selector) => {
					const element = document.querySelector<HTMLElement>(selector);
					element?.style.setProperty('display', 'none');
					return element !== null;
				}, subject.hide);
				if (!hidden) throw new Error(`has no ${subject.hide}`);
			}
		} catch (error) {
			await context.close();
			throw new Error(`does not open: ${[String(error).split('\n')[0], ...errors].join(' ')}`, {
				cause: error
			});
		}
		return { page, cdp: await context.newCDPSession(page), close: () => context.close() };
	};
