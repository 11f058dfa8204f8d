/** The files of a lesson, made in the browser; the one file opened from the disk, without a network. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import type { LessonQuestion } from '../../../src/lib/lesson/question/types';
import { expect, test } from '../support/test';

interface Step {
	title: string;
	view: string;
	question?: { kind: string; prompt: string };
}
const ID = 'from-five-to-ten';
const lesson = parse(readFileSync(`src/record/lessons/${ID}.yaml`, 'utf8')) as {
	title: string;
	steps: Step[];
};
const LAST = 2026;
const yearOf = ({ view }: Step) =>
	/^\/year\/(\d{4})|[?&]year=(\d{4})/.exec(view)?.slice(1).find(Boolean) ?? String(LAST);
const comparedIn = ({ view }: Step) => /[?&]compare=(\d{4})/.exec(view)?.[1];
/** "2005", or "2003 → 2005". */
const yearsOf = (step: Step) =>
	[comparedIn(step), yearOf(step)]
		.filter((year) => year !== undefined)
		.sort()
		.join(' → ');

const ASKED = { prompt: 'What do you say?', explanation: '' };
const QUESTIONS: LessonQuestion[] = [
	{ kind: 'order', ...ASKED, items: ['One', 'Two', 'Three'] },
	{ kind: 'where', ...ASKED, place: 'Tashkent', position: [69.25, 41.3], within: 300 },
	{ kind: 'year', ...ASKED, answer: 2001, within: 0 },
	{ kind: 'number', ...ASKED, answer: 8, unit: 'pairs', within: 1 },
	{ kind: 'open', ...ASKED, model: 'One that could be given' }
];

/** The file of a lesson with one that asks these questions. */
const withQuestions = (html: string): string =>
	html.replace(
		/(<script type="application\/json"[^>]*>)(.*?)(?=<\/script>)/s,
		(_, tag: string, json: string) => {
			const data = JSON.parse(json) as { lesson: { steps: object[] } };
			const steps = QUESTIONS.map((question) => ({ ...data.lesson.steps[0], view: '/year/2005/', question }));
			return tag + JSON.stringify({ ...data, lesson: { ...data.lesson, steps } }).replace(/</g, '\\u003c');
		}
	);

/** The card at the end of the lesson, where its files are offered. */
async function atEnd(page: Page): Promise<void> {
	await page.goto(`/lessons/${ID}/?map=svg&step=${lesson.steps.length + 1}`);
	await expect(page.getByRole('button', { name: 'One file (.html)' })).toBeVisible();
	await expect(page.locator('.present.alive')).toBeVisible();
}

async function saved(page: Page, button: string, file: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	expect(download.suggestedFilename()).toBe(file);
	return download.path();
}

// The one file works from the disk without a network, and paper breaks into the pages that it says.
test('one file, opened from the disk, and paper hold the whole lesson', async ({ page, browser }, info) => {
	await test.step('one file presents the whole lesson by keys, from the disk and without a network', async () => {
		await atEnd(page);
		const target = info.outputPath(`${ID}.html`);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'One file (.html)' }).click()
		]);
		await download.saveAs(target);
		expect(readFileSync(target).length).toBeLessThan(1_500_000);

		const context = await browser.newContext({ reducedMotion: 'reduce' });
		await context.setOffline(true);
		const alone = await context.newPage();
		const problems: string[] = [];
		alone.on('console', (message) => problems.push(message.text()));
		alone.on('pageerror', (error) => problems.push(error.message));
		alone.on('request', (request) => {
			if (!/^(data:|file:)/.test(request.url()) || request.resourceType() === 'fetch')
				problems.push(request.url());
		});
		await alone.goto(pathToFileURL(target).href);
		const card = alone.locator('.card');
		for (const [index, step] of lesson.steps.entries()) {
			await expect(card.getByRole('heading', { level: 1, name: step.title })).toBeVisible();
			await expect(card.locator('.year')).toHaveText(yearsOf(step));
			await expect(card.locator('.at')).toContainText(`Step ${index + 1} of ${lesson.steps.length}`);
			await expect(alone.getByRole('region', { name: `Map of ${yearsOf(step)}`, exact: true })).toBeVisible();
			await expect(alone.locator('.stage .foot')).toContainText('do not imply endorsement');
			expect(alone.url()).toContain(`#step=${index + 1}`);
			// Each begins where it is read from, however far down the answer of the one before was.
			await expect(card.locator('.at')).toBeInViewport();
			if (step.question) {
				await expect(card.locator('.explanation')).toHaveCount(0);
				await alone.keyboard.press('PageDown');
				await expect(card.locator('.explanation')).toBeVisible();
			}
			if (comparedIn(step)) {
				expect(await alone.locator('.map [data-difference]').count()).toBeGreaterThan(0);
				await expect(card.locator('.sentence')).toContainText(`Between the end of ${comparedIn(step)}`);
				expect(await card.locator('.differences').count()).toBeGreaterThan(0);
			}
			await alone.keyboard.press('PageDown');
		}
		await expect(card.getByRole('heading', { level: 1, name: 'End of the lesson' })).toBeVisible();
		await alone.keyboard.press('Home');
		await alone.keyboard.press('n');
		await expect(card.locator('.notes')).toBeVisible();
		await alone.keyboard.press('b');
		await expect(alone.locator('.black')).toBeVisible();
		await alone.keyboard.press('PageDown');
		await expect(alone.locator('.black')).toBeHidden();

		await test.step('states are picked and judged; a clicker has its keys while a question waits', async () => {
			// The question about the members is that of step 2.
			await alone.goto('about:blank');
			await alone.goto(`${pathToFileURL(target).href}#step=2`);
			await expect(card.getByText('0 picked')).toBeVisible();
			await expect(alone.locator('.map text[data-name]', { hasText: 'Kazakhstan' })).toBeVisible();
			await card.getByText('List of states').click();
			for (const name of ['China', 'Mongolia', 'Russia', 'Russia']) {
				await card.getByRole('button', { name, exact: true }).click();
			}
			await expect(alone.locator('.states [data-mark="picked"]')).toHaveCount(2);
			await alone.locator('.states [data-id="KAZ"]').click();
			await expect(card.getByText('3 picked')).toBeVisible();
			await alone.keyboard.press('b');
			await expect(alone.locator('.black')).toBeVisible();
			await alone.keyboard.press('.');
			await alone.keyboard.press('PageDown');
			await expect(card.locator('.prediction')).toContainText(
				'Too many: picked, and not in the answer: Mongolia'
			);
			await expect(alone.locator('.states [data-mark="hit"]')).toHaveCount(2);
			await expect(alone.locator('.states [data-mark="missed"]')).toHaveCount(4);
			// A choice is given by its number; the letter of a clicker's button is no answer.
			const answers = card.locator('.question li button:not([data-moves])');
			for (let presses = 0; presses < 20 && (await answers.count()) === 0; presses++) {
				await alone.keyboard.press('PageDown');
			}
			await alone.keyboard.press('b');
			await alone.keyboard.press('b');
			await alone.keyboard.press('2');
			await expect(answers.nth(1)).toHaveAttribute('aria-pressed', 'true');
			await expect(answers.nth(1)).toContainText('2');
		});

		await test.step('every kind of question is answered by keys, and a place by pointing, too', async () => {
			// The same file with a lesson that asks in all ways: its script, which its policy names, stays as it is.
			const kinds = info.outputPath('kinds.html');
			writeFileSync(kinds, withQuestions(readFileSync(target, 'utf8')));
			const open = async (step: number) => {
				await alone.goto('about:blank');
				await alone.goto(`${pathToFileURL(kinds).href}#step=${step}`);
			};
			const said = card.locator('.result');
			await open(1);
			const rows = card.getByRole('list', { name: 'Things to put in order' }).getByRole('listitem');
			await expect(rows).toHaveCount(3);
			// To the top, and down again one by one until all are in order.
			for (const [place, text] of ['One', 'Two', 'Three'].entries()) {
				const row = rows.filter({ hasText: text });
				const shown = await rows.allInnerTexts();
				for (let at = shown.findIndex((each) => each.includes(text)); at > place; at--) {
					await row.getByRole('button', { name: `Earlier: ${text}` }).focus();
					await alone.keyboard.press('ArrowUp');
				}
			}
			await alone.keyboard.press('PageDown');
			await expect(said).toHaveText('Right: all in order.');

			await open(2);
			await alone.getByRole('region', { name: /^Map of/ }).click({ position: { x: 300, y: 200 } });
			const latitude = card.getByLabel('Latitude, degrees north');
			await expect(latitude).not.toHaveValue('');
			await latitude.fill('42');
			await alone.keyboard.press('Tab');
			await alone.keyboard.press('ControlOrMeta+a');
			await alone.keyboard.type('-70');
			await expect(latitude).toHaveValue('42');
			await alone.keyboard.press('PageDown');
			await expect(said).toContainText('km from Tashkent');
			await expect(alone.locator('[data-answer]')).toHaveText('Tashkent');

			for (const [step, field, right] of [
				[3, 'Year', 'Right: 2001.'],
				[4, 'The class’s estimate', 'Right: 8 pairs.']
			] as const) {
				await open(step);
				await card.getByLabel(field).focus();
				await alone.keyboard.type(step === 3 ? '2001' : '8');
				await alone.keyboard.press('PageDown');
				await expect(said).toHaveText(right);
				await expect(alone.locator('p[role="status"]')).not.toContainText('Answer:');
			}

			// The next step is read out with what it asks.
			await alone.keyboard.press('PageDown');
			await expect(alone.locator('p[role="status"]')).toContainText(ASKED.prompt);
			await card.getByLabel('What the class says').focus();
			await alone.keyboard.type('n + b: no key here');
			await expect(card.getByLabel('What the class says')).toHaveValue('n + b: no key here');
			await expect(card.locator('.notes')).toHaveCount(0);
			await card.getByRole('button', { name: 'Show the answer' }).click();
			await expect(card.getByText('One that could be given')).toBeVisible();
		});
		expect(problems).toEqual([]);
		await context.close();
	});

	await test.step('paper has all steps, each page with what must go with a map, and as many pages as it shows', async () => {
		await page.getByRole('button', { name: 'PDF / print' }).click();
		const paper = page.getByRole('dialog', { name: 'Print the lesson' });
		await expect(paper).toBeVisible();
		for (const choice of ['One', 'Two']) {
			await paper.getByRole('radio', { name: choice }).check();
			const sheets = await paper.locator('.sheet').allInnerTexts();
			for (const text of sheets) {
				expect(text).toContain('do not imply endorsement');
				expect(text).toContain('Natural Earth 4.1.0, de facto, as of 2018');
				expect(text).toMatch(/Sources/);
				expect(text).toMatch(/\b(19|20)\d\d\b/);
			}
			for (const { title } of lesson.steps) expect(sheets.join(' ')).toContain(title);
			for (const step of lesson.steps) expect(sheets.join(' ')).toContain(yearsOf(step));
			// Each map is explained by its legend, and two years by their signs.
			const legends = paper.getByRole('list', { name: 'What the map shows' });
			await expect(legends).toHaveCount(lesson.steps.length);
			await expect(legends.filter({ hasText: 'changed its status in between' })).not.toHaveCount(0);
			const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
			expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets.length);
		}
		await page.keyboard.press('Escape');
		await expect(paper).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'PDF / print' })).toBeFocused();
	});
});

// A picture for each step, as this browser draws and packs it.
test('slides from the list of lessons have a picture for each step, drawn in the browser', async ({
	page
}) => {
	await page.goto('/lessons/');
	await page.getByLabel(`Take the lesson along: ${lesson.title}`).click();
	const files = unzipSync(
		readFileSync(await saved(page, 'PowerPoint (.pptx)', 'from-five-to-ten-how-the-sco-grew.pptx'))
	);
	const pictures = Object.entries(files).filter(([name]) => /^ppt\/media\/.*\.png$/.test(name));
	// Besides the samples of the legends, which are small.
	const maps = pictures.filter(([, bytes]) => bytes.length > 10_000);
	expect(maps.length).toBeGreaterThanOrEqual(lesson.steps.length);
	const first = strFromU8(files['ppt/slides/slide2.xml'] ?? new Uint8Array());
	expect(first).toContain(lesson.steps[0]?.title);
	const slides = Object.entries(files)
		.filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
		.map(([, bytes]) => strFromU8(bytes));
	for (const step of lesson.steps.filter(comparedIn)) {
		expect(
			slides.some((xml) => xml.includes(yearsOf(step)) && /joined in between|changed its status/.test(xml))
		).toBe(true);
	}
});
