/** On small, low and large screens: nothing lies over the controls of a lesson, and the arrows are always there. */
import type { Page } from '@playwright/test';
import { lessonToFragment } from '../../../src/lib/lesson/link/link';
import type { Lesson } from '../../../src/lib/lesson/types';
import { expect, test } from '../support/test';

test.setTimeout(120_000);

/** The smallest phone, a phone on its side, a projector and a large screen: one of each layout, and the lowest. */
const SIZES = [
	[320, 568],
	[844, 390],
	[1366, 768],
	[1920, 1080]
] as const;

const step = { title: 'A step of the lesson', text: 'Words. '.repeat(30), notes: '', sources: [] };
const lesson: Lesson = {
	format: 'sco-atlas-lesson',
	version: 3,
	id: 'by-link',
	title: 'A lesson that came in a link',
	summary: '',
	language: 'en',
	author: '',
	steps: [
		{ ...step, view: '/dispute/ind-pak-kashmir/?year=1999&claim=IND' },
		{ ...step, view: '/year/2017/?compare=2005&show=side' },
		{ ...step, view: '/year/2017/?compare=2005' },
		{
			...step,
			view: '/year/2040/',
			question: {
				kind: 'choice',
				prompt: 'Which?',
				choices: ['One', 'Two', 'Three'],
				answer: 1,
				explanation: ''
			}
		},
		{
			...step,
			view: '/year/2017/',
			question: { kind: 'predict', prompt: 'Who?', explanation: 'So it was.' }
		},
		{
			...step,
			view: '/year/2017/',
			question: {
				kind: 'where',
				prompt: 'Where?',
				explanation: '',
				place: 'Tashkent',
				position: [69.24, 41.31],
				within: 200
			}
		}
	]
};

/** Controls that a finger on their middle does not meet; of the arrows also those out of sight. */
const outOfReach = (page: Page) =>
	page.evaluate(() => {
		const problems: string[] = [];
		const inSight = ({ left, top, right, bottom }: DOMRect) =>
			left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
		const hits = (control: Element) => {
			const { left, top, width, height } = control.getBoundingClientRect();
			const hit = document.elementFromPoint(left + width / 2, top + height / 2);
			return hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control));
		};
		const name = (control: Element) => control.getAttribute('aria-label') ?? control.textContent.trim();
		// However far the page is scrolled.
		const end = document.documentElement.scrollHeight - innerHeight;
		for (const top of [0, end / 4, end / 2, (3 * end) / 4, end]) {
			scrollTo(0, top);
			for (const arrow of document.querySelectorAll('main.present nav button')) {
				const isThere = inSight(arrow.getBoundingClientRect()) && hits(arrow);
				if (!isThere) problems.push(`${name(arrow)}, scrolled by ${Math.round(top)}`);
			}
		}
		scrollTo(0, 0);
		const controls = document.querySelectorAll(
			'main.present :is(button, a[href], summary, input), .map > .tools :is(button, input)'
		);
		for (const control of controls) {
			if (!control.checkVisibility({ visibilityProperty: true }) || control.getBoundingClientRect().width < 3)
				continue;
			// What is in sight needs no scrolling, which lays the page out anew.
			const isMet =
				(inSight(control.getBoundingClientRect()) && hits(control)) ||
				(['nearest', 'center'] as const).some((block) => {
					scrollTo(0, 0);
					control.scrollIntoView({ block });
					const met = hits(control);
					scrollTo(0, 0);
					return met;
				});
			if (!isMet) problems.push(name(control));
		}
		scrollTo(0, 0);
		return problems;
	});

async function expectReach(page: Page, what: string): Promise<void> {
	for (const [width, height] of SIZES) {
		await page.setViewportSize({ width, height });
		await expect.poll(() => outOfReach(page), `${what} at ${width} × ${height}`).toEqual([]);
	}
}

// Whether a finger meets a control depends on everything laid out around it: at each step and each size anew.
test('nothing lies over the controls of a lesson that came in a link, at sizes from phone to large screen', async ({
	page
}) => {
	await page.goto(`/lessons/own/?map=svg#${lessonToFragment(lesson)}`);
	const keep = page.getByRole('button', { name: 'Keep this lesson' });
	await expect(keep).toBeVisible({ timeout: 30_000 });
	await expectReach(page, 'before it is kept');
	await keep.click();
	await expect(page.getByRole('link', { name: /^Edit/ })).toBeVisible();
	await expectReach(page, 'kept');
	await page.getByRole('button', { name: 'Pen', exact: true }).click();
	await expect(page.locator('svg[data-strokes]')).toHaveClass(/pen/);
	await expectReach(page, 'with the pen');
	await page.getByRole('button', { name: 'Pen', exact: true }).click();
	for (const [index, { title, question }] of lesson.steps.entries()) {
		await expect(page.locator('[data-step]'), title).toHaveAttribute('data-step', String(index + 1));
		await expectReach(page, `step ${index + 1}`);
		if (question) {
			if (question.kind === 'where') {
				await page.locator('.map').click();
				await expect(page.getByLabel('Latitude, degrees north')).not.toHaveValue('');
			}
			await page.keyboard.press('PageDown');
			if (question.kind === 'where') await expect(page.locator('[data-answer]')).toHaveText(question.place);
			await expectReach(page, `the answer of step ${index + 1}`);
		}
		await page.keyboard.press('PageDown');
	}
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', String(lesson.steps.length + 1));
	await expectReach(page, 'the end');
});
