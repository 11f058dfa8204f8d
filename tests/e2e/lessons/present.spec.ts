/** Lessons in front of a class: clicker, projector, the speaker's own window. */
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { region } from '../support/atlas';
import { expect, test } from '../support/test';

interface Question {
	kind: string;
	prompt: string;
	choices?: string[];
	answer?: number;
}
interface Step {
	title: string;
	view: string;
	question?: Question;
}
const lesson = (id: string) =>
	parse(readFileSync(`src/record/lessons/${id}.yaml`, 'utf8')) as { title: string; steps: Step[] };

const LAST = 2026;
const yearOf = ({ view }: Step) =>
	Number(/^\/year\/(\d{4})|[?&]year=(\d{4})/.exec(view)?.slice(1).find(Boolean) ?? LAST);
const caption = (page: Page) => page.locator('[data-caption]');
const heading = (page: Page, name: string) => caption(page).getByRole('heading', { level: 2, name });
const count = (page: Page) => page.locator('[data-step]');

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.present.alive, .speaker')).toBeVisible();
}

test.use({ viewport: { width: 1024, height: 768 } });

const choice = (page: Page, { choices }: Question, at: number) =>
	caption(page).getByRole('button', { name: choices![at]! });

/** On a step with choices: a wrong guess by its digit is kept and gives nothing away. */
async function guessWrong(page: Page, question: Question): Promise<void> {
	const wrong = question.answer === 0 ? 1 : 0;
	await page.keyboard.press(String(wrong + 1));
	await expect(choice(page, question, wrong)).toHaveAttribute('aria-pressed', 'true');
	await expect(choice(page, question, wrong)).not.toContainText('The answer');
	await page.keyboard.press(' ');
	await expect(choice(page, question, question.answer!)).toContainText('The answer');
	await expect(choice(page, question, wrong)).toContainText('guess');
}

// A class in front of it: each key must do one thing at each step, without a page load, to the end.
test('a whole lesson by the keys of a clicker, with black, guesses and the pen', async ({ page }) => {
	const { title, steps } = lesson('from-five-to-ten');
	await test.step('a step that is not there is the first; the screen may be black', async () => {
		await open(page, '/lessons/from-five-to-ten/?map=svg&step=99');
		await expect(heading(page, steps[0]!.title)).toBeVisible();
		await expect(caption(page)).toContainText('does not have');
		const black = page.getByRole('button', { name: 'The screen is black' });
		await page.keyboard.press('b');
		await expect(black).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(black).toBeHidden();
		await expect(heading(page, steps[0]!.title)).toBeVisible();
	});

	await test.step('a whole lesson by the keys of a clicker', async () => {
		let loads = 0;
		page.on('load', () => (loads += 1));
		const before = await page.evaluate(() => history.length);
		for (const [index, step] of steps.entries()) {
			await expect(heading(page, step.title)).toBeVisible();
			await expect(region(page, yearOf(step))).toBeVisible();
			await expect(count(page)).toHaveText(`Step ${index + 1} of ${steps.length}`);
			if (index > 0) await expect(page).toHaveURL(new RegExp(`[?&]step=${index + 1}$`));
			if (step.question) {
				await expect(caption(page).getByText(step.question.prompt)).toBeVisible();
				const colours = page.locator('#svg-map [data-kind="state"][data-status]');
				if (step.question.kind === 'predict') await expect(colours).toHaveCount(0);
				// A space shows the answer as a clicker's key does.
				if (step.question.kind === 'choice') await guessWrong(page, step.question);
				else await page.keyboard.press('PageDown');
				await expect(heading(page, step.title)).toBeVisible();
				if (step.question.kind === 'predict') await expect(colours).not.toHaveCount(0);
				else await expect(caption(page).getByText('The answer', { exact: false }).first()).toBeVisible();
			}
			await page.keyboard.press('PageDown');
		}
		await expect(caption(page).getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(caption(page).getByText('do not imply endorsement')).toBeVisible();
		expect(await caption(page).locator('a[href*="/source/"]').count()).toBeGreaterThan(5);

		await page.keyboard.press('PageUp');
		await expect(heading(page, steps.at(-1)!.title)).toBeVisible();
		await page.keyboard.press('Home');
		await expect(heading(page, steps[0]!.title)).toBeVisible();
		expect(loads).toBe(0);
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	await test.step('what the pen draws stays with its step, and the map and the tools where they are', async () => {
		// The lesson stands at its first step again, once the map has taken its place there.
		const viewBox = async () =>
			(await page.locator('#svg-map').getAttribute('viewBox'))?.split(' ').map((part) => Math.round(+part));
		let before = await viewBox();
		await expect(async () => {
			const earlier = before;
			before = await viewBox();
			expect(before).toEqual(earlier);
		}).toPass({ intervals: [500] });
		const tools = page.getByRole('toolbar', { name: 'Controls of the presentation' });
		const places = await tools.boundingBox();
		await page.keyboard.press('p');
		const drawing = page.locator('svg[data-strokes]');
		await expect(drawing).toHaveClass(/pen/);
		const stroke = async (y: number) => {
			await page.mouse.move(600, y);
			await page.mouse.down();
			await page.mouse.move(760, y + 60, { steps: 6 });
			await page.mouse.up();
		};
		await stroke(300);
		await stroke(400);
		await expect(drawing).toHaveAttribute('data-strokes', '2');
		await expect(drawing.locator('path').first()).toHaveAttribute('d', /^M.+Z$/);
		expect(await viewBox()).toEqual(before);
		await page.keyboard.press('z');
		await expect(drawing).toHaveAttribute('data-strokes', '1');
		await page.keyboard.press('PageDown');
		await expect(drawing).toHaveAttribute('data-strokes', '0');
		await page.keyboard.press('PageUp');
		await expect(drawing).toHaveAttribute('data-strokes', '1');
		await page.getByRole('button', { name: 'Blue pen, broad' }).click();
		await stroke(500);
		await expect(drawing.locator('path.blue')).toHaveCount(1);
		expect(await tools.boundingBox()).toEqual(places);
		await page.keyboard.press('e');
		await stroke(300);
		await expect(drawing.locator('path.orange')).toHaveCount(0);
		await page.keyboard.press('c');
		await expect(drawing).toHaveAttribute('data-strokes', '0');
		await page.keyboard.press('l');
		await page.mouse.move(700, 300);
		const spot = await page.locator('[data-spot]').boundingBox();
		expect(spot?.width).toBeGreaterThan(50);
		expect(Math.round((spot?.x ?? 0) + (spot?.width ?? 0) / 2)).toBe(700);
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-spot]')).toHaveCount(0);
	});
});

// Two windows that keep each other at the same step, whichever leads: messages between pages of a browser.
test('the speaker’s window follows, leads, and catches up when it is opened anew', async ({
	page,
	context
}) => {
	const { steps } = lesson('from-five-to-ten');
	await open(page, '/lessons/from-five-to-ten/?map=svg');
	await page.keyboard.press('PageDown');
	const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	const now = (window: Page) => window.getByRole('region', { name: /.+/ }).locator('#speaker-now');
	await expect(now(speaker)).toHaveText(steps[1]!.title);
	await expect(speaker.locator('#speaker-next')).toHaveText(steps[2]!.title);
	await speaker.getByRole('button', { name: 'Show the answer' }).click();
	await expect(page.locator('#svg-map [data-kind="state"][data-status]')).not.toHaveCount(0);
	await speaker.keyboard.press('PageDown');
	await expect(heading(page, steps[2]!.title)).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(now(speaker)).toHaveText(steps[3]!.title);
	await speaker.getByRole('button', { name: 'Black screen' }).click();
	await expect(page.getByRole('button', { name: 'The screen is black' })).toBeVisible();
	await speaker.close();
	const again = await context.newPage();
	await again.goto('/lessons/from-five-to-ten/?speaker=1');
	await expect(now(again)).toHaveText(steps[3]!.title);
	// Another lesson is none of its business.
	await again.goto('/lessons/fergana/?map=svg');
	await expect(count(again)).toContainText('Step 1 of');
});

test('Escape leaves what lies over the lesson, then the lesson', async ({ page }) => {
	await open(page, '/lessons/fergana/?map=svg');
	const keys = page.getByRole('button', { name: 'Keys' });
	await keys.focus();
	await page.keyboard.press('Enter');
	// With the focus on itself its name is read out.
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(keys).toBeFocused();
	await expect(page).toHaveURL(/fergana/);
	// The page hears of the closed dialog a moment after it is gone.
	await expect(async () => {
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/\/lessons\/$/, { timeout: 2000 });
	}).toPass();
});
