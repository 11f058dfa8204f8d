/** The map of every step of every lesson, and of every dispute's page, as it is composed for the room that is left. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { problemsOnMap } from '../support/composed';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

interface Lesson {
	id: string;
	steps: { title: string; question?: unknown }[];
}
const yamlOf = <T>(folder: string): T[] =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as T);
const lessons = yamlOf<Lesson>('src/record/lessons');
const disputes = yamlOf<{ id: string; title: { en: string } }>('src/record/facts/disputes');

test.use({ viewport: { width: 1920, height: 1080 } });

/** Names find their places when the map rests; what is wrong then stays. */
const expectComposed = (page: Page) => expect.poll(() => page.evaluate(problemsOnMap)).toEqual([]);

// What is drawn, what the cards leave free and where names found room come together in a drawn page only.
test('each step of each lesson shows and names what its words say, and nothing covers it', async ({
	page
}) => {
	for (const { id, steps } of lessons) {
		await page.goto(`/lessons/${id}/?map=svg`);
		await expect(page.locator('.present.alive')).toBeVisible();
		for (const [at, { title, question }] of steps.entries()) {
			await test.step(`${id} ${at + 1}: ${title}`, async () => {
				await expect(page.locator('[data-caption] h2')).toHaveText(title);
				if (question) await page.keyboard.press('PageDown');
				await expectComposed(page);
				await expect(page.locator('[data-step-key] li, .compare-key').first()).toBeVisible();
				await page.keyboard.press('PageDown');
			});
		}
	}
	for (const { id, title } of disputes) {
		await test.step(`dispute ${id}`, async () => {
			await follow(page, `/dispute/${id}/?map=svg`);
			await expect(page.getByRole('heading', { level: 1, name: title.en })).toBeVisible();
			await expectComposed(page);
		});
	}
});
