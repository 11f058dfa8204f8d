/** Ways through a page that use the keyboard alone. */
import type { Locator, Page } from '@playwright/test';

/**
 * Presses Tab until the element has the focus.
 * @param limit how many times at most; a page that needs more is a defect of its own.
 * @returns how many times it was pressed.
 * @throws if the focus does not get there.
 */
export async function tabTo(page: Page, target: Locator, limit = 60): Promise<number> {
	for (let presses = 0; presses <= limit; presses++) {
		if (await hasFocus(target)) return presses;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${String(target)} was not reached with ${limit} presses of Tab`);
}

/** True if the element itself has the focus. */
export function hasFocus(target: Locator): Promise<boolean> {
	return target.evaluateAll((elements) =>
		elements.some((element) => element === element.ownerDocument.activeElement)
	);
}
