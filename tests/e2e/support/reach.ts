/** What a finger, a reader of large letters and a screen reader meet on a page that is open. */
import type { CDPSession, Page } from '@playwright/test';

/** The least height and width of what a finger presses, CSS pixels. */
const TARGET = 44;

/** Emulation lasts as long as the session that asked for it. */
const fingers = new WeakMap<Page, CDPSession>();

/** From now on the page is pressed with a finger, not with a mouse; false takes it back. */
export async function useFinger(page: Page, enabled = true): Promise<void> {
	const session = fingers.get(page) ?? (await page.context().newCDPSession(page));
	fingers.set(page, session);
	await session.send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 5 });
}

/**
 * Controls that are smaller than a finger, a line for each kind. Left out as the rule allows: links in a text, which are as
 * high as its lines; what lies as densely as the map or the years ask for and can be reached otherwise.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate((least) => {
		const DENSE =
			'.marks, svg, [inert], [aria-hidden="true"], .visually-hidden, [aria-label^="On the map"], .year-control ol, .slide, .skip';
		const sizeOf = (element: Element) => {
			const { width, height } = element.getBoundingClientRect();
			return [width, height] as const;
		};
		const found = new Map<string, string>();
		for (const control of document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [role="slider"]'
		)) {
			const style = getComputedStyle(control);
			const [own, label] = [sizeOf(control), control.closest('label')];
			if (!own[0] || style.visibility === 'hidden' || control.closest(DENSE)) continue;
			if (control.localName === 'a' && style.display.startsWith('inline') && !control.closest('nav'))
				continue;
			const of = label ? sizeOf(label) : own;
			const [width, height] = [Math.max(own[0], of[0]), Math.max(own[1], of[1])];
			if (width >= least - 0.5 && height >= least - 0.5) continue;
			const name = (control.getAttribute('aria-label') ?? control.textContent).trim().slice(0, 40);
			const kind = `${control.localName} in ${control.parentElement?.localName}, ${Math.round(height)} high`;
			found.set(kind, `${kind}, ${Math.round(width)} wide: ${name}`);
		}
		return [...found.values()];
	}, TARGET);

/** Letters, words and lines as far apart as WCAG 1.4.12 lets a reader set them; false takes it back. */
export const spaceText = (page: Page, spaced = true): Promise<void> =>
	page.evaluate((on) => {
		const sheet = new CSSStyleSheet();
		if (on) {
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
					'p { margin-bottom: 2em !important }'
			);
		}
		document.adoptedStyleSheets = [sheet];
	}, spaced);

/** Texts that their box cuts off: the element and what stands in it. */
export const cutTexts = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		// What is on the map gives way to each other; a table or a line of years scrolls in its own box.
		const ELSEWHERE = '.map, .visually-hidden, [inert], [aria-hidden="true"], option, title';
		return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
			const isField = element instanceof HTMLInputElement && element.type === 'text';
			const text = isField ? element.value : element.textContent.trim();
			const hasText =
				isField ||
				[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
			if (!text || !hasText || element.closest(ELSEWHERE)) return [];
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			if (clipPath !== 'none') return [];
			const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip' || isField;
			const across = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
			const down = cuts(overflowY) && !isField && element.scrollHeight > element.clientHeight + 1;
			return across || down ? [`${element.localName}: ${text.slice(0, 60)}`] : [];
		});
	});

/** The lines of a tree of accessibility that say how the page is built: landmarks, headings, controls, tables. */
const BUILT_OF =
	/^\s*- (banner|navigation|main|contentinfo|region|heading|search|combobox|button|checkbox|radio|radiogroup|group|slider|table|columnheader|article|textbox|list "|link "Skip)/;

/** How a page is built for a screen reader. */
export async function treeOf(page: Page): Promise<string> {
	const tree = await page.locator('body').ariaSnapshot();
	const lines = tree
		.split('\n')
		.filter((line) => BUILT_OF.test(line))
		.map((line) => line.replace(/:\s*$/, ''));
	return `${lines.join('\n')}\n`;
}
