import type { Page } from '@playwright/test';
import { tabTo } from '../support/keyboard';
import { expect, test } from '../support/test';

const heading = (page: Page) => page.locator('#question');
/** Judges what is there: twice, if the first answer is not right. */
const check = (page: Page) => page.getByRole('button', { name: /^Check/ });
const next = (page: Page) => page.getByRole('button', { name: /^(Next question|To the result)$/ });
const result = (page: Page) => page.locator('.result');

/** Opens a round and waits for its first question, which has the focus. */
async function start(page: Page, address: string): Promise<void> {
	await page.goto(`/ask/${address}`);
	await expect(heading(page)).toBeFocused();
}

/** Enter judges, what is said is read out; the second time it shows the answer, and Enter again goes on. */
async function answer(page: Page): Promise<void> {
	await page.keyboard.press('Enter');
	await expect(result(page)).toBeVisible();
	if (await check(page).isVisible()) {
		await expect(result(page)).toContainText('Try once more');
		await page.keyboard.press('Enter');
	}
	await expect(next(page)).toBeFocused();
	await expect(page.locator('form [role=status]')).toHaveText((await result(page).textContent()) ?? '');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toBeFocused();
}

// Focus, reading out and the answer kept back, question by question: what a page does over a whole round.
test('each game is played by keyboard alone', async ({ page }) => {
	await test.step('who belonged: a round by keyboard alone', async () => {
		await start(page, 'predict/?year=2004&seed=class');
		await expect(heading(page)).toHaveText('Which states were members at the end of 2004?');
		for (const name of ['China', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan', 'Uzbekistan']) {
			await tabTo(page, page.getByRole('checkbox', { name, exact: true }));
			await page.keyboard.press('Space');
		}
		await expect(page.getByText('6 picked')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(result(page)).toHaveText('Right: all 6 found, and none besides.');
		await expect(page.locator('[data-found="hit UZB"]')).toContainText('Member since 15 June 2001');
		await page.keyboard.press('Enter');

		await expect(heading(page)).toHaveText('Which states were observers at the end of 2004?');
		await tabTo(page, page.getByRole('checkbox', { name: 'India' }));
		await page.keyboard.press('Space');
		const hint = page.getByRole('button', { name: 'Hint' });
		await expect(hint).toHaveAttribute('aria-expanded', 'false');
		await hint.press('Enter');
		await expect(
			page.getByText('How many to find: 1. The latest of them came on 17 June 2004.')
		).toBeVisible();
		await page.getByRole('checkbox', { name: 'India' }).focus();
		await page.keyboard.press('Enter');
		await expect(result(page)).toContainText('Not yet: 0 of 1 found, too many: 1.');
		await expect(page.locator('[data-found]')).toHaveCount(0);
		await page.getByRole('button', { name: 'Show the answer' }).press('Enter');
		await expect(result(page)).toHaveText('0 of 1 found, 1 missed, 1 too many.');
		await expect(page.locator('[data-found="missed MNG"]')).toContainText('Observer since 17 June 2004');
		await page.keyboard.press('Enter');

		await expect(heading(page)).toContainText('The map shows 2004.');
		await tabTo(page, page.getByRole('checkbox', { name: 'India' }));
		await page.keyboard.press('Space');
		await answer(page);
		await expect(heading(page)).toHaveText('1 of 3 right');
		// What was asked, answered and right, for whoever looks at it again, also on paper.
		const rows = page.getByRole('listitem').filter({ hasText: 'Question 2' });
		await expect(rows).toContainText('Which states were observers at the end of 2004?');
		await expect(rows).toContainText('Answered: India');
		await expect(rows).toContainText('Right answer: Mongolia');
		await page.emulateMedia({ media: 'print' });
		await expect(rows).toBeVisible();
		await expect(page.getByRole('button', { name: 'Print the result' })).toBeHidden();
		await expect(page.getByRole('region', { name: /^Map of/ })).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await tabTo(page, page.getByRole('button', { name: 'The same again' }));
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText('Which states were members at the end of 2004?');
	});

	await test.step('what came first: a round by keyboard alone', async () => {
		await start(page, 'order/?seed=class');
		const rows = page.getByRole('list', { name: 'Events, to be put in order' }).getByRole('listitem');
		const before = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-event')));
		const later = rows.first().getByRole('button', { name: /^Later: / });
		await tabTo(page, later);
		await page.keyboard.press('ArrowDown');
		await expect(rows.nth(1)).toHaveAttribute('data-event', before[0] ?? '');
		await expect(rows.nth(1).getByRole('button', { name: /^Later: / })).toBeFocused();
		await expect(page.locator('form [role=status]').first()).toContainText('now 2 of 4');
		await page.keyboard.press('ArrowUp');
		await expect(rows.first()).toHaveAttribute('data-event', before[0] ?? '');
		// The map beside a question ends before all of it; of the first year of all there is none.
		let withMap = 0;
		for (let question = 1; question <= 5; question++) {
			await expect(page.getByText(`Question ${question} of 5`)).toBeVisible();
			withMap += await page.getByText(/^The map shows the end of \d{4}: all of this happened later/).count();
			// The way with Tab is the same for each question.
			if (question > 1) {
				await check(page).focus();
				await answer(page);
				continue;
			}
			await tabTo(page, check(page));
			await page.keyboard.press('Enter');
			await expect(result(page)).toBeVisible();
			if (await check(page).isVisible()) await page.keyboard.press('Enter');
			await expect(next(page)).toBeFocused();
			const dates = await page
				.locator('.answer time')
				.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
			expect(dates).toHaveLength(4);
			expect([...dates].sort()).toEqual(dates);
			// Each with the source that says so.
			await expect(page.locator('.answer li a[href*="/source/"]')).toHaveCount(4);
			await page.keyboard.press('Enter');
		}
		expect(withMap).toBeGreaterThan(0);
		await expect(heading(page)).toHaveText(/^\d of 5 right$/);
	});

	await test.step('where was it signed: a round by keyboard alone', async () => {
		await start(page, 'where/?seed=class');
		for (let question = 1; question <= 6; question++) {
			await expect(page.getByText(`Question ${question} of 6`)).toBeVisible();
			await expect(page.locator('[data-place], [data-marked]')).toHaveCount(0);
			if (question > 2) {
				await page.getByRole('radio').nth(1).check();
			} else {
				await tabTo(page, page.getByRole('radio').first());
				await page.keyboard.press('ArrowDown');
				await expect(page.getByRole('radio').nth(1)).toBeChecked();
				// By its letter, wherever that stands on this keyboard.
				for (const [code, key, at] of [
					['KeyC', 'с', 2],
					['KeyB', 'и', 1]
				] as const) {
					await page.evaluate(
						([place, letter]) =>
							document.body.dispatchEvent(
								new KeyboardEvent('keydown', { code: place, key: letter, bubbles: true })
							),
						[code, key] as const
					);
					await expect(page.getByRole('radio').nth(at)).toBeChecked();
				}
			}
			await answer(page);
		}
		await expect(heading(page)).toHaveText(/^\d of 6 right$/);
		await tabTo(page, page.getByRole('button', { name: 'New questions' }));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?seed=[a-z2-9]{6}$/);
		await expect(page.getByText('Question 1 of 6')).toBeVisible();
	});

	await test.step('which year is this: a round by keyboard alone, and no word of the year before the answer', async () => {
		await start(page, 'year/?seed=class&level=hard');
		await expect(page.getByRole('region', { name: 'Map without its year' })).toBeVisible();
		for (let question = 1; question <= 6; question++) {
			await expect(page.getByText(`Question ${question} of 6`)).toBeVisible();
			const byTab = question <= 2;
			if (byTab) await tabTo(page, page.getByRole('radio').first());
			else await page.getByRole('radio').first().focus();
			await page.keyboard.press('Space');
			const years = await page
				.getByRole('radio')
				.evaluateAll((all) => all.map((radio) => radio.getAttribute('value')));
			const hint = page.getByRole('button', { name: /^Hint/ });
			if (byTab) await tabTo(page, hint);
			else await hint.focus();
			await page.keyboard.press('Enter');
			await expect(hint).toHaveAttribute('aria-expanded', 'true');
			const text = await readable(page);
			for (const year of years) {
				expect(text.split(String(year)).length - 1, `${year} stands only beside its choice`).toBe(1);
			}
			if (byTab) await tabTo(page, check(page));
			else await check(page).focus();
			await answer(page);
		}
		await expect(heading(page)).toHaveText(/^\d of 6 right$/);
	});
});

// Where a pointer hits and what it drags: positions that only a laid out page has.
test('games are played by pointer and by figures', async ({ page }) => {
	await test.step('who belonged: picked on the map, which hides the statuses until the answer', async () => {
		await start(page, 'predict/?year=2004&seed=map');
		const map = page.getByRole('region', { name: 'Map of 2004' });
		await expect(map.locator('[data-status]')).toHaveCount(0);
		const words = await map.evaluate((element) =>
			[element, ...element.querySelectorAll('*')]
				.flatMap((each) => [each.textContent, each.getAttribute('title'), each.getAttribute('aria-label')])
				.join(' ')
		);
		expect(words).toContain('Kazakhstan');
		expect(words).not.toMatch(/member|observer|no status/i);

		for (const id of ['KAZ', 'IND']) {
			const [x, y] = await page.locator(`#svg-map #world [data-id="${id}"]`).evaluate((path) => {
				const [left = 0, top = 0] = (path.getAttribute('data-label') ?? '').split(',').map(Number);
				const at = new DOMPoint(left, top).matrixTransform(
					(path as SVGPathElement).getScreenCTM() ?? undefined
				);
				return [at.x, at.y] as const;
			});
			await page.mouse.click(x, y);
			await expect(page.locator(`[data-picked="${id}"]`)).toBeVisible();
		}
		await expect(page.getByRole('checkbox', { name: 'Kazakhstan' })).toBeChecked();
		await expect(page.getByText('2 picked')).toBeVisible();
		await check(page).click();
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await expect(map.locator('[data-status="member"]')).toHaveCount(6);
		for (const sign of ['hit KAZ', 'missed CHN', 'wrong IND']) {
			await expect(page.locator(`[data-sign="${sign}"]`)).toBeVisible();
		}
	});

	await test.step('what came first: an event is dragged', async () => {
		await start(page, 'order/?seed=drag');
		const rows = page.getByRole('list', { name: 'Events, to be put in order' }).getByRole('listitem');
		const list = page.getByRole('list', { name: 'Events, to be put in order' });
		// To the third place, then from the first one below the last, over the foot of the card: to the end.
		for (const to of [2, 3]) {
			const moved = (await rows.first().getAttribute('data-event')) ?? '';
			const [from, there] = [await rows.first().boundingBox(), await rows.nth(to).boundingBox()];
			if (!from || !there) throw new Error('The events are not on the page');
			const x = from.x + from.width * 0.6;
			await page.mouse.move(x, from.y + from.height / 2);
			await page.mouse.down();
			await page.mouse.move(x, from.y + from.height / 2 + 12, { steps: 3 });
			await expect(page.locator('[data-dragged]')).toHaveAttribute('data-event', moved);
			await page.mouse.move(x, there.y + there.height / 2 + (to === 3 ? 200 : 0), { steps: 12 });
			// A gap as high as the row shows where it would land.
			const gap = await list.evaluate((element) => parseFloat(getComputedStyle(element, '::after').height));
			expect(gap).toBeGreaterThan(40);
			await page.mouse.up();
			await expect(rows.nth(to)).toHaveAttribute('data-event', moved);
			await expect(list).not.toHaveAttribute('data-sorting');
		}
	});

	await test.step('any year may be the answer: by keys and by figures, judged by its distance', async () => {
		await start(page, 'year/?seed=class&entry=any');
		const field = page.getByRole('spinbutton', { name: 'Year, 1996 to 2026' });
		const slider = page.getByRole('slider', { name: 'Year, on a slider' });
		await expect(check(page)).toBeDisabled();
		await expect(slider).toHaveAttribute('aria-valuetext', 'no year yet');
		await tabTo(page, slider);
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		await expect(field).toHaveValue('1997');
		await field.fill('199');
		await expect(check(page)).toBeDisabled();
		await field.fill('2026');
		await expect(slider).toHaveValue('2026');
		await page.keyboard.press('Enter');
		if (await check(page).isVisible()) await page.keyboard.press('Enter');
		await expect(next(page)).toBeVisible();
		await expect(result(page)).toHaveText(
			/^(Right|\d+ years? late for the nearest year with this map\. It shows \d{4}|\d+ years? late: the map shows \d{4})/
		);
		await expect(field).toBeDisabled();
	});
});

/** Everything on the page that is read, heard or hovered; without the imprint, which names years of its own. */
const readable = (page: Page) =>
	page.evaluate(() => {
		const body = document.body.cloneNode(true) as HTMLElement;
		for (const each of body.querySelectorAll('script, .imprint')) each.remove();
		const attributes = [...body.querySelectorAll('*')].flatMap((each) =>
			['aria-label', 'title', 'href', 'alt'].map((name) => each.getAttribute(name) ?? '')
		);
		return [document.title, location.href, body.textContent, ...attributes].join('\n');
	});

// A class shares a link: two browsers, reload and history must all come to the same question.
test('a round has its address, which asks everybody the same', async ({ page, browser }) => {
	await test.step('the list of games makes the link for the class', async () => {
		await page.goto('/ask/');
		await page.getByRole('textbox', { name: 'Word for the class' }).fill('7b');
		await page.getByRole('radio', { name: 'Hard' }).check();
		await page.getByRole('combobox', { name: 'About the year' }).selectOption('2016');
		const link = page.getByRole('link', { name: 'Start: Who belonged?' });
		await expect(link).toHaveAttribute('href', '/ask/predict/?year=2016&seed=7b&level=hard');
		await page.locator('details', { hasText: 'QR code' }).first().locator('summary').click();
		await expect(
			page.getByRole('img', { name: /^QR code of the link .*\/ask\/predict\/\?year=2016/ })
		).toBeVisible();
		await link.click();
		await expect(heading(page)).toHaveText('Which states were members at the end of 2016?');
		await page.getByText('The same questions for the whole class').click();
		await expect(page.getByRole('img', { name: /^QR code of the link .*seed=7b/ })).toBeVisible();
	});

	await test.step('each question has its address: reload, link and back come to it, in another browser too', async () => {
		await start(page, 'where/?seed=7b');
		const title = (on: Page) => on.locator('.title').textContent();
		const titles: (string | null)[] = [];
		for (let question = 1; question <= 3; question++) {
			await expect(page.getByText(`Question ${question} of 6`)).toBeVisible();
			titles.push(await title(page));
			if (question === 3) break;
			await page.getByRole('radio').first().check();
			await answer(page);
		}
		await expect(page).toHaveURL(/\?seed=7b&n=3$/);
		await page.goBack();
		await expect(page.getByText('Question 2 of 6')).toBeVisible();
		expect(await title(page)).toBe(titles[1]);
		await expect(result(page)).toBeVisible();
		await page.goForward();
		await expect(page.getByText('Question 3 of 6')).toBeVisible();
		await page.reload();
		await expect(page.getByText('Question 3 of 6')).toBeVisible();
		expect(await title(page)).toBe(titles[2]);
		// A second class, elsewhere, is asked the same and offered the same choices.
		const choices = (on: Page) =>
			on.getByRole('radio').evaluateAll((all) => all.map((radio) => radio.getAttribute('value')));
		const other = await (await browser.newContext()).newPage();
		await other.goto(page.url());
		await expect(other.getByText('Question 3 of 6')).toBeVisible();
		expect(await title(other)).toBe(titles[2]);
		expect(await choices(other)).toEqual(await choices(page));
		expect(await other.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
		await page.goto('/ask/where/?seed=7b&n=7');
		await expect(page.getByText('Question 1 of 6')).toBeVisible();

		// Without a seed each visit asks anew.
		await start(page, 'where/');
		await start(other, 'where/');
		expect(new URL(page.url()).searchParams.get('seed')).toMatch(/^[a-z2-9]{6}$/);
		expect(page.url()).not.toBe(other.url());
		for (const visitor of [page, other]) {
			expect(await visitor.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
		}
		await other.context().close();
	});
});
