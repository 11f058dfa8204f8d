import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectYear } from '../support/atlas';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

const mine = (page: Page) => page.getByRole('list', { name: 'My lessons' });
const steps = (page: Page) => page.getByRole('list', { name: 'Steps' }).locator('button[data-does="choose"]');

/** Drops files onto the page as the browser's own drag does. */
function drop(page: Page, files: { name: string; text: string; type?: string }[]): Promise<void> {
	return page.evaluate((dropped) => {
		const dataTransfer = new DataTransfer();
		for (const { name, text, type = '' } of dropped) dataTransfer.items.add(new File([text], name, { type }));
		window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
	}, files);
}

const search = (page: Page) => page.getByRole('combobox', { name: 'Search' });

/** Clicks a year on the chart of years. */
async function clickYear(page: Page, year: number): Promise<void> {
	const slider = page.getByRole('slider', { name: 'Year' });
	const { width, height } = (await slider.boundingBox())!;
	await slider.click({ position: { x: ((year - 1996 + 0.5) / 31) * width, y: height / 2 } });
	await expectYear(page, year);
}

/** The lesson of a file with a picture, one grey point, in its first step. */
function withPicture(file: string): string {
	const lesson = JSON.parse(file) as { steps: object[] };
	const data = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
	const picture = {
		type: 'image/png',
		data,
		alt: 'A grey point',
		decorative: false,
		credit: '',
		licence: ''
	};
	const [first, ...others] = lesson.steps;
	return JSON.stringify({ ...lesson, steps: [{ ...first, picture }, ...others] });
}

// The life of a lesson over pages, files and a browser that forgets: what one part keeps another must find.
test('five views become a lesson in 25 actions: edited, saved, lost with the browser, opened again, presented', async ({
	page
}) => {
	// A click, a key, a text that is typed, a file that is dropped: an action each.
	let actions = 0;
	const act = async (done: Promise<unknown>) => {
		actions += 1;
		await done;
	};
	const use = () => page.getByRole('button', { name: 'Use this view' }).click();

	await page.goto('/year/1996/');
	const menu = page.getByRole('group', { name: 'In class' });
	await act(menu.getByRole('button', { name: 'In class' }).click());
	await act(menu.getByRole('button', { name: 'Add this view to a lesson' }).click());
	const dialog = page.getByRole('dialog', { name: 'Add this view to a lesson' });
	await expect(dialog.getByRole('group', { name: 'Sources' })).toBeVisible();
	await act(dialog.getByRole('button', { name: 'Add and go on in the workshop' }).click());
	await expect(page.getByRole('heading', { name: 'Step 1 of 1' })).toBeVisible();
	await expectYear(page, 1996);

	await act(clickYear(page, 2001));
	await act(use());
	await expect(page.getByLabel('Text of the step')).toHaveValue(
		/end of 2000 and the end of 2001: 6 states became members/
	);
	await act(clickYear(page, 2017));
	// A click on the map leads to no page: the lesson stays.
	await act(page.locator('#svg-map [data-kind="state"][data-id="IND"]').click());
	await expect(page.getByText('The map shows India, 2017')).toBeVisible();
	await act(use());
	await act(search(page).fill('charter'));
	await act(
		page
			.getByRole('option', { name: /Charter/ })
			.first()
			.click()
	);
	await act(use());
	await act(search(page).fill('kashmir'));
	await act(
		page
			.getByRole('option', { name: /Jammu and Kashmir/ })
			.first()
			.click()
	);
	await expect(page.getByText(/The map shows Jammu and Kashmir.*a part of the map/)).toBeVisible();
	await act(use());
	await expect(steps(page)).toHaveCount(5);
	await expect(page.getByRole('heading', { name: 'Step 5 of 5' })).toBeVisible();
	// Title, text and the few sources that carry them are there.
	await expect(page.getByLabel('Title of the step')).toHaveValue(/Jammu and Kashmir/);
	await expect(page.getByRole('button', { name: /^Take away/ }).first()).toBeVisible();

	const kind = page.getByRole('combobox', { name: 'Question' });
	await act(kind.selectOption({ label: 'Choose one of several answers' }));
	await expect(steps(page).nth(4)).toContainText('Still to do');
	await act(page.getByLabel('The question', { exact: true }).fill('Who holds the valley?'));
	await act(page.getByLabel('Choice 1', { exact: true }).fill('India'));
	await act(page.getByLabel('Choice 2', { exact: true }).fill('China'));
	await expect(steps(page).nth(4)).not.toContainText('Still to do');
	await act(page.getByLabel('Notes for the speaker').fill('Ask who draws which line.'));
	await act(page.getByRole('button', { name: 'Move towards the beginning' }).click());
	await expect(steps(page).nth(3)).toContainText('Kashmir');
	await act(page.getByRole('button', { name: 'Delete this step' }).click());
	await expect(steps(page)).toHaveCount(4);
	await act(page.getByRole('button', { name: 'Undo', exact: true }).click());
	await expect(steps(page)).toHaveCount(5);
	await expect(page.getByText('Saved in this browser')).toBeVisible();
	const first = page.waitForEvent('download');
	await act(page.getByRole('button', { name: /^Save file/ }).click());
	const name = (await first).suggestedFilename();
	const kept = await readFile(await (await first).path(), 'utf8');
	await act(drop(page, [{ name, text: kept }]));
	await expect(page.getByText('This lesson is here already: My lesson')).toBeVisible();
	await act(page.getByRole('link', { name: 'Present: My lesson' }).first().click());
	await expect(page.locator('[data-stage="lesson"]')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My lesson');
	expect(actions).toBeLessThanOrEqual(25);

	// Back in the workshop, at the step of before; the file is named by the title.
	await page.goBack();
	await expect(page.getByRole('heading', { name: /^Step \d of 5$/ })).toBeVisible();
	await page.getByLabel('Title of the lesson').fill('Границы first');

	// Each step shows its view as a map.
	const pictures = page.getByRole('list', { name: 'Steps' }).getByRole('img');
	// … as soon as the list is scrolled to it.
	await steps(page).nth(4).scrollIntoViewIfNeeded();
	await expect(pictures).toHaveCount(5);
	await expect(pictures.nth(1)).toHaveAttribute('alt', 'Map: 2001');
	await expect
		.poll(() => pictures.nth(1).evaluate((picture) => (picture as HTMLImageElement).naturalWidth))
		.toBe(480);

	// Another view for a step, by the map and by an address that somebody was sent; taken back, the map follows.
	await steps(page).nth(1).click();
	await expectYear(page, 2001);
	await clickYear(page, 2005);
	await page.getByRole('button', { name: 'Update step 2' }).click();
	await expect(pictures.nth(1)).toHaveAttribute('alt', 'Map: 2005');
	await expect(page.getByLabel('Title of the step')).toHaveValue(/^2005: /);
	await page.getByText('The view by its address').click();
	await page.getByLabel('Replace with another view').fill('https://a.example/year/2010/');
	await page.getByRole('button', { name: 'Replace', exact: true }).click();
	await expectYear(page, 2010);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expectYear(page, 2005);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expectYear(page, 2001);

	// Rename by typing, order with the keyboard alone, delete and take that back.
	await page.getByLabel('Title of the step').fill('The six <b>of</b> 2001');
	await expect(steps(page).nth(1)).toContainText('The six <b>of</b> 2001');
	await steps(page).nth(1).focus();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(steps(page).nth(2)).toContainText('The six');
	await expect(steps(page).nth(2)).toBeFocused();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(steps(page).nth(1)).toBeFocused();
	await page.keyboard.press('Delete');
	await expect(steps(page)).toHaveCount(4);
	await page.keyboard.press('Control+z');
	await expect(steps(page)).toHaveCount(5);
	await page.keyboard.press('Control+Shift+z');
	await expect(steps(page)).toHaveCount(4);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(steps(page)).toHaveCount(5);

	// By drag: where it would land is marked, and the card keeps its look.
	const from = (await steps(page).nth(0).boundingBox())!;
	await page.mouse.move(from.x + 40, from.y + 40);
	await page.mouse.down();
	await page.mouse.move(from.x + 42, from.y + 60, { steps: 3 });
	const dragged = page.locator('#dnd-action-dragged-el');
	await expect(dragged).toBeVisible();
	await expect(page.getByRole('list', { name: 'Steps' }).locator('.landing')).toHaveCount(1);
	expect(await dragged.evaluate((card) => getComputedStyle(card).borderTopWidth)).toBe('2px');
	await page.mouse.move(from.x + 42, from.y + 280, { steps: 8 });
	await page.mouse.up();
	await expect(steps(page).nth(0)).toContainText('The six');
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(steps(page).nth(1)).toContainText('The six');

	// The address has the step that is worked on; what was looked for at another one is not there.
	await page.getByLabel('Find a source to add').fill('charter');
	await steps(page).nth(3).click();
	await expect(page).toHaveURL(/step=4/);
	await expect(page.getByLabel('Find a source to add')).toHaveValue('');
	await steps(page).nth(1).click();
	await expect(page).toHaveURL(/step=2/);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Save file/ }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toBe('границы-first.lesson.json');
	const text = await readFile(await saved.path(), 'utf8');

	// The other forms of it, by the same buttons as everywhere.
	await page.getByRole('button', { name: 'More', exact: true }).click();
	for (const [name, file] of [
		['PowerPoint (.pptx)', 'границы-first.pptx'],
		['One file (.html)', 'границы-first.html']
	] as const) {
		const made = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		expect((await made).suggestedFilename()).toBe(file);
	}
	await page.getByRole('button', { name: 'PDF / print' }).click();
	await expect(page.getByRole('heading', { name: 'The six <b>of</b> 2001' }).first()).toBeVisible();
	await page.keyboard.press('Escape');

	// What the browser kept is gone; the file brings it back, by drop and by button.
	await page.goto('/about/');
	await page.evaluate(
		() =>
			new Promise((done) => {
				indexedDB.deleteDatabase('sco-atlas-lessons').onsuccess = done;
			})
	);
	await page.goto('/lessons/');
	await expect(page.getByText('None yet.')).toBeVisible();
	await drop(page, [{ name: 'границы.json', text }]);
	await expect(page.getByText('Opened: Границы first')).toBeVisible();
	await page.getByRole('button', { name: 'Delete: Границы first' }).click();
	await page.getByText('Recently deleted').click();
	await page.getByRole('button', { name: 'Delete for good: Границы first' }).click();
	await expect(page.getByText('Recently deleted')).toBeHidden();
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a file' }).click();
	await (
		await chooser
	).setFiles({ name: 'again.json', mimeType: 'application/json', buffer: Buffer.from(withPicture(text)) });
	await expect(mine(page).getByRole('heading', { name: 'Границы first' })).toBeVisible();

	// Without what its picture needs the list says so, and asks again. The answer is empty, since one that fails would be logged.
	await page.route('**/lesson-record.json', (route) => route.fulfill({ status: 200, body: '' }));
	await page.reload();
	await expect(page.getByText('The pictures of your lessons could not be loaded.')).toBeVisible();
	await page.unroute('**/lesson-record.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(mine(page).getByRole('img')).toBeVisible();

	// Presented to its end.
	await mine(page).getByRole('link', { name: 'Present: Границы first' }).click();
	await expect(page.locator('[data-stage="lesson"]')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Границы first');
	await expect(page.getByRole('region', { name: 'Map of 1996' })).toBeVisible();
	// The speaker sees a step's own picture as well.
	const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	await expect(speaker.getByRole('img', { name: 'A grey point' })).toBeVisible();
	await speaker.close();
	// Four steps more, the answer of the one question, and the card at the end.
	for (let presses = 0; presses < 6; presses++) await page.keyboard.press('PageDown');
	await expect(page.getByRole('button', { name: 'PowerPoint (.pptx)' })).toBeVisible();
	await expect(page).toHaveURL(/step=6/);
});

// What becomes of a lesson that comes again, in each state of the one that is here.
test('a lesson travels in a link', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/lessons/');
	await page.getByRole('button', { name: 'New lesson' }).click();
	await page.getByLabel('Title of the lesson').fill('A short one');
	await page.getByRole('button', { name: /^Copy link/ }).click();
	await expect(page.getByText('The link is copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await page.goto('about:blank');
	await page.goto(link);
	await expect(page.locator('[data-stage="lesson"]')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A short one');
	await expect(page.getByRole('region', { name: /^Map of/ })).toBeVisible();

	// Kept: it is here already; once that has another version, both are, until this one takes its place.
	const guest = page.getByRole('complementary', { name: 'Keep this lesson' });
	await guest.getByRole('button', { name: 'Keep this lesson' }).click();
	await expect(guest).toContainText('This lesson is here already');
	await guest.getByRole('link', { name: /^Edit/ }).click();
	await page.getByLabel('Title of the lesson').fill('A short one, changed');
	await expect(page.getByText('Saved in this browser')).toBeVisible();
	await follow(page, link);
	await guest.getByRole('button', { name: 'Keep this lesson' }).click();
	await expect(guest).toContainText('Kept as a second lesson');
	await page.keyboard.press('PageDown');
	await expect(page.getByText('End of the lesson').first()).toBeVisible();
	await expect(guest).toContainText('Keep this lesson');
	await guest.getByRole('button', { name: 'Keep this lesson' }).click();
	await page.goto('/lessons/');
	await expect(mine(page).getByRole('heading')).toHaveText(['A short one', 'A short one, changed']);
	await page.getByRole('button', { name: 'Delete: A short one', exact: true }).click();
	await follow(page, link);
	await guest.getByRole('button', { name: 'Keep this lesson' }).click();
	await guest.getByRole('button', { name: 'Replace the other version' }).click();
	await expect(guest).toContainText('Replaced');
	await page.goto('/lessons/');
	await expect(mine(page).getByRole('heading')).toHaveText(['A short one']);
	await page.getByText('Recently deleted').click();
	const deleted = page.getByRole('list', { name: 'Recently deleted' }).getByRole('heading');
	await expect(deleted.filter({ hasText: 'changed' })).toHaveCount(1);

	// Cut on its way through a mail program.
	await page.goto('about:blank');
	await page.goto(link.slice(0, -40));
	await expect(page.getByRole('alert')).toContainText('does not hold a whole lesson');
});

test('a browser that keeps nothing says so, and still presents what is made', async ({ page }) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		Object.defineProperty(window, 'sessionStorage', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await page.goto('/lessons/');
	await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible();
	await page.getByRole('button', { name: 'New lesson' }).click();
	await page.getByLabel('Title of the lesson').fill('For a moment');
	await expect(page.getByText('Not saved: kept until you close this page')).toBeVisible();
	const asked = page.waitForEvent('dialog');
	const leaving = page.getByRole('link', { name: 'Present: For a moment' }).click();
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.accept();
	await leaving;
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('For a moment');
});

// Strangers' files, read by the browser's own reader: none may run anything or change what is here.
test('what is no lesson file is named as what it is; broken files change nothing and put nothing on the page', async ({
	page
}) => {
	await test.step('what is no lesson file is named as what it is', async () => {
		await page.goto('/lessons/');
		await expect(page.getByText('None yet.')).toBeVisible();
		const answer = await page.request.get('/data/lessons/from-five-to-ten.lesson.json');
		const lesson = (await answer.json()) as { version: number; steps: unknown[] };
		const many = Array.from({ length: 500 }, (_, index) => lesson.steps[index % lesson.steps.length]);
		for (const [text, says] of [
			['', 'This file is empty.'],
			[JSON.stringify({ ...lesson, version: 4 }), 'This lesson was made with a newer atlas (version 4)'],
			[JSON.stringify({ ...lesson, steps: many }), 'steps: There are more than 100.'],
			[JSON.stringify({ ...lesson, summary: 'x'.repeat(20_000_001) }), 'The file is larger than any lesson.'],
			['[1, 2', 'Here the file stops being readable.']
		] as const) {
			await drop(page, [{ name: 'odd.json', text }]);
			await expect(page.locator('.broken')).toContainText(says);
		}
		// A picture is said to be one, where whoever dropped it looks.
		await page.evaluate(() => scrollTo(0, 0));
		await drop(page, [{ name: 'map.json', text: '\u2030PNG', type: 'image/png' }]);
		await expect(page.locator('.broken')).toContainText('This is a picture.');
		await expect(page.locator('.broken')).toBeInViewport();
		// A folder is a file that cannot be read.
		await page.evaluate(() => {
			const dataTransfer = new DataTransfer();
			const folder = new File([], 'folder');
			dataTransfer.items.add(folder);
			File.prototype.text = () => Promise.reject(new DOMException('a folder', 'NotFoundError'));
			window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
		});
		await expect(page.locator('.broken')).toContainText('Is it a folder');
		await expect(page.getByText('None yet.')).toBeVisible();
	});

	await test.step('broken files change nothing and put nothing on the page', async () => {
		await page.goto('/lessons/');
		await page.getByRole('button', { name: 'New lesson' }).click();
		await page.getByLabel('Title of the lesson').fill('Mine');
		await page
			.getByLabel('Text of the step')
			.fill('<img src=x onerror="document.title = 1"> [bad](javascript:alert(1))');
		await expect(page.getByText('Saved in this browser')).toBeVisible();
		const elements = () =>
			page
				.locator('main :is(script, img:not([src^="blob:"]), svg, iframe, object, [onerror], [onload])')
				.count();
		const before = await elements();

		const answer = await page.request.get('/data/lessons/from-five-to-ten.lesson.json');
		const whole = (await answer.text()).replaceAll(
			'"text": "',
			'"text": "<script>window.hit = 1</script><img src=x onerror=window.hit=1>'
		);
		// Each way to break a file some times; the reader of files is given thousands of them by its own tests.
		const broken = Array.from({ length: 20 }, (_, index) => {
			const at = 40 + ((index * 97) % (whole.length - 60));
			const text = [
				whole.slice(0, at),
				whole.replace('"title": "', `"<img src=x onerror=window.hit=1>${String(index)}": 1,\n"title": "`),
				whole.replace('"format"', '"__proto__": {"hit": 1}, "format"'),
				whole.replace('"sources": [', '"sources": [{"<svg onload=window.hit=1>": 1},')
			][index % 4]!;
			return { name: `<img src=x onerror=window.hit=1> ${String(index)}.json`, text };
		});
		await drop(page, broken);
		await expect(page.getByText('19.json was not opened')).toBeVisible();
		expect(await elements()).toBe(before);
		const hits = () => page.evaluate(() => [window, {}].filter((object) => 'hit' in object).length);
		expect(await hits()).toBe(0);
		await expect(page.getByLabel('Title of the lesson')).toHaveValue('Mine');
		await page.goto('/lessons/');
		await expect(mine(page).getByRole('listitem')).toHaveCount(1);

		// A whole one with the same in its texts opens, and shows them as they are written.
		await drop(page, [{ name: 'whole.json', text: whole }]);
		await expect(page.getByText(/^Opened: From five to ten/)).toBeVisible();
		await page.getByRole('link', { name: 'Present: From five to ten: how the SCO grew' }).last().click();
		await expect(page.locator('[data-stage="lesson"]')).toBeVisible();
		await expect(page.getByText('<script>window.hit = 1</script>').first()).toBeVisible();
		expect(await hits()).toBe(0);
	});
});

// Windows of one browser share what it keeps: only there can two write at once, and one be told of the other.
test('a change is taken back after the page was loaded anew; another window shows what this one changed', async ({
	page,
	context
}) => {
	await test.step('another window shows what this one changed', async () => {
		await page.goto('/lessons/');
		const other = await context.newPage();
		await other.goto('/lessons/');
		await expect(other.getByText('None yet.')).toBeVisible();
		await page.getByRole('button', { name: 'New lesson' }).click();
		await page.getByLabel('Title of the lesson').fill('From the first window');
		await expect(mine(other).getByRole('heading', { name: 'From the first window' })).toBeVisible();
	});

	await test.step('what both write at once both have', async () => {
		const edit = await context.newPage();
		await edit.goto(page.url());
		await edit.getByLabel('Title of the lesson').waitFor();
		await Promise.all([
			page.getByLabel('Title of the step').fill('By the first'),
			edit.getByLabel('Notes for the speaker').fill('By the second')
		]);
		for (const window of [page, edit]) {
			await expect(window.getByLabel('Title of the step')).toHaveValue('By the first');
			await expect(window.getByLabel('Notes for the speaker')).toHaveValue('By the second');
		}
		await edit.close();
	});

	await test.step('a change is taken back after the page was loaded anew', async () => {
		await page.getByLabel('Title of the step').fill('Not to be lost');
		await page.getByRole('button', { name: 'Delete this step' }).click();
		await expect(page.getByLabel('Title of the step')).toHaveValue('');
		await expect(page.getByText('Saved in this browser')).toBeVisible();
		await page.reload();
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect(page.getByLabel('Title of the step')).toHaveValue('Not to be lost');
		await page.getByRole('button', { name: 'Redo' }).click();
		await expect(page.getByLabel('Title of the step')).toHaveValue('');
	});

	await test.step('a change that could not be saved is said so that nobody overlooks it', async () => {
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.getByLabel('Title of the step').fill('Too much');
		const said = page.getByRole('alert').filter({ hasText: 'could not be saved in this browser' });
		await expect(said).toBeInViewport({ ratio: 1 });
		await expect(said.getByRole('button', { name: 'Save as a file' })).toBeEnabled();
		const size = await said
			.locator('strong')
			.evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
		expect(size).toBeGreaterThanOrEqual(16);
	});
});
