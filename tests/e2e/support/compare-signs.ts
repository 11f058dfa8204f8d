/** Signs of what differs between two years, as they lie on the map of a lesson, in either drawing. */
import type { Page } from '@playwright/test';
import { region } from './atlas';
import { expect } from './test';

/** Signs that lie on each other or on a name, as they are drawn. */
const hidden = (page: Page) =>
	page.evaluate(() => {
		type Box = { x: number; y: number; width: number; height: number };
		const boxes = (selector: string) =>
			[...document.querySelectorAll(selector)]
				.map((element) => ({ element, box: element.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0);
		const meet = (a: DOMRect, b: DOMRect) =>
			a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
		const signs = boxes('[data-compare-mark]');
		const names = boxes('.map[data-drawn="svg"] .marks .label');
		const gl = document.querySelector('.map[data-drawn="gl"] .gl-map');
		const corner = gl?.getBoundingClientRect();
		const handle = (gl as unknown as { atlasMap: { hasNameIn: (box: Box) => boolean } } | null)?.atlasMap;
		return signs.flatMap(({ element, box: { x, y, width, height }, box }, index) => {
			const own = element.getAttribute('data-compare-mark');
			const others = [...signs.slice(0, index), ...names].filter((other) => meet(other.box, box));
			const onName =
				corner && handle?.hasNameIn({ x: x - corner.x, y: y - corner.y, width, height }) ? ['a name'] : [];
			return [...others.map((other) => other.element.textContent), ...onName].map(
				(what) => `${own} on ${what}`
			);
		});
	});

/** The step of a lesson whose map has the most signs. */
export const CROWDED = '/lessons/members-who-quarrel/?step=4';

/** On the step that is open: the signs hide no name and no sign, and the key has them and covers nothing. */
export async function expectSignsApart(page: Page, drawn: 'svg' | 'gl'): Promise<void> {
	await expect(region(page)).toHaveAttribute('data-drawn', drawn);
	await expect(page.locator('[data-compare-mark]').first()).toBeVisible();
	await expect.poll(() => hidden(page)).toEqual([]);

	const key = page.locator('.compare-key [data-sign-key]');
	await expect(key).toContainText('settled');
	await expect(key).toContainText(/\d+ open disputes with no change in phase/);
	// It covers nothing that the map shows in its free part, and not the caption.
	await expect(async () => {
		const [keyBox, mapBox, caption] = await Promise.all(
			[page.locator('.compare-key'), page.locator('.map > .stage'), page.locator('[data-caption]')].map(
				(part) => part.boundingBox()
			)
		);
		if (!keyBox || !mapBox || !caption) throw new Error('Key, map and caption are to be seen');
		expect(keyBox.y).toBeGreaterThanOrEqual(mapBox.y + mapBox.height);
		expect(keyBox.x).toBeGreaterThanOrEqual(caption.x + caption.width);
	}).toPass();
}
