import { describe, expect, it } from 'vitest';
import { presentedMapAddress, queryOf, stepOfQuery } from './address';
import { Presenter } from './presenter.svelte';
import { lessons } from '$record/lessons';
import type { LessonQuestion } from '$lib/lesson/question/types';
import type { Lesson } from '$lib/lesson/types';

const made = (questions: Lesson['steps'][number]['question'][]): Lesson => ({
	format: 'sco-atlas-lesson',
	version: 3,
	id: 'made',
	title: 'Made',
	summary: '',
	language: 'en',
	author: '',
	steps: questions.map((question, index) => ({
		title: `Step ${index + 1}`,
		view: `/year/${2001 + index}/?at=60,30,80,50&layers=status,disputes`,
		text: '',
		notes: '',
		sources: [],
		...(question && { question })
	}))
});
const predict = { kind: 'predict', prompt: 'Who?', explanation: '' } as const;
const choice = {
	kind: 'choice',
	prompt: 'Which?',
	choices: ['a', 'b'],
	answer: 1,
	explanation: ''
} satisfies LessonQuestion;

describe('a lesson that is presented', () => {
	it.each(lessons)('goes from the first step of $id to the end with one key', (lesson) => {
		const presenter = new Presenter(lesson);
		const questions = lesson.steps.filter(({ question }) => question).length;
		for (let presses = 0; presses < lesson.steps.length + questions; presses++) {
			expect(presenter.atEnd).toBe(false);
			presenter.next();
		}
		expect(presenter.atEnd).toBe(true);
		presenter.next();
		expect(presenter.at).toBe(lesson.steps.length);
	});

	it('shows an answer before it goes on, and does not ask again on the way back', () => {
		const presenter = new Presenter(made([undefined, choice, undefined]));
		presenter.next();
		expect(presenter.open).toBe(true);
		presenter.guess(0);
		presenter.guess(5);
		expect(presenter.answers.get(1)).toBe(0);
		presenter.next();
		expect([presenter.at, presenter.open]).toEqual([1, false]);
		presenter.guess(1);
		expect(presenter.answers.get(1)).toBe(0);
		presenter.next();
		presenter.back();
		expect([presenter.at, presenter.open]).toEqual([1, false]);
		presenter.restart();
		expect(presenter.presented).toMatchObject({ at: 0, revealed: [], answers: [] });
	});

	it('keeps what was drawn on each step until it is wiped, here or in the other window, or all begins anew', () => {
		const presenter = new Presenter(made([undefined, undefined]));
		const other = new Presenter(presenter.lesson);
		const stroke = { ink: 'blue', points: [[10, 10, 0.5]], size: [100, 50] } as const;
		presenter.drawings.add(0, stroke);
		presenter.next();
		expect(presenter.drawings.of(presenter.at)).toEqual([]);
		presenter.drawings.add(1, stroke);
		presenter.drawings.add(1, stroke);
		presenter.back();
		expect(presenter.drawings.of(presenter.at)).toEqual([stroke]);
		other.follow(presenter.presented);
		other.wipe();
		presenter.follow(other.presented);
		expect([0, 1].map((step) => presenter.drawings.of(step).length)).toEqual([0, 2]);
		presenter.restart();
		expect(presenter.drawings.of(1)).toEqual([]);
	});

	it('rubs out the strokes that the eraser touches, also in a window of another size', () => {
		const { drawings } = new Presenter(made([undefined]));
		const line = {
			ink: 'dark',
			points: [
				[100, 100, 0.5],
				[300, 100, 0.5]
			],
			size: [400, 200]
		} as const;
		const below = { ...line, points: [[100, 180, 0.5]] } as const;
		for (const stroke of [line, below]) drawings.add(0, stroke);
		drawings.erase(0, [200, 140], [400, 200]);
		expect(drawings.of(0)).toHaveLength(2);
		// Twice as large, and 100 px higher than it would have to be.
		drawings.erase(0, [400, 250], [800, 500]);
		expect(drawings.of(0)).toEqual([below]);
	});

	it('marks states while a prediction is open, for the other window too', () => {
		const presenter = new Presenter(made([predict, choice]));
		for (const iso3 of ['IND', 'CHN', 'RUS', 'CHN']) presenter.pick(iso3);
		expect(presenter.picks).toEqual(['IND', 'RUS']);
		const other = new Presenter(presenter.lesson);
		other.follow(presenter.presented);
		expect(other.picks).toEqual(['IND', 'RUS']);
		presenter.next();
		presenter.pick('KAZ');
		expect(presenter.picks).toEqual(['IND', 'RUS']);
		presenter.next();
		presenter.pick('KAZ');
		expect(presenter.picks).toEqual([]);
		presenter.back();
		expect(presenter.picks).toEqual(['IND', 'RUS']);
		presenter.restart();
		expect(presenter.picks).toEqual([]);
	});

	it('hides what tells the answer of a prediction until it is shown, and nothing else', () => {
		const presenter = new Presenter(made([predict, undefined]));
		const layers = () => new URLSearchParams(presentedMapAddress(presenter, '').query).get('layers');
		expect(layers()).toBe('');
		expect(new URLSearchParams(presentedMapAddress(presenter, '').query).get('at')).toBe('60,30,80,50');
		presenter.next();
		expect(layers()).toBe('status,disputes');
		expect(presentedMapAddress(presenter, '').path).toBe('/year/2001/');
	});

	it('looks with the answer where the place is, and where the class pointed', () => {
		const asked = { prompt: '?', explanation: '' };
		const presenter = new Presenter(
			made([{ kind: 'where', ...asked, place: 'Tashkent', position: [70, 40], within: 300 }])
		);
		const box = () => new URLSearchParams(presentedMapAddress(presenter, '').query).get('at');
		const before = box();
		presenter.give([30, 50]);
		expect(box()).toBe(before);
		presenter.next();
		expect(box()).toBe('18.00,32.80,82.00,57.20');
	});

	it('shows in the speaker’s window what comes next, and at the end the last step', () => {
		const presenter = new Presenter(made([undefined, undefined]));
		expect(presentedMapAddress(presenter, '?speaker=1')).toMatchObject({ path: '/year/2002/' });
		presenter.go(2);
		expect(presentedMapAddress(presenter, '?speaker=1')).toMatchObject({ path: '/year/2002/' });
		expect(presentedMapAddress(presenter, '')).toMatchObject({ path: '/year/2002/' });
	});
});

describe('the step in the address', () => {
	it.each([
		['', 0, false],
		['?step=3', 2, false],
		['?map=svg&step=4', 3, false],
		['?step=5', 0, true],
		['?step=0', 0, true],
		['?step=two', 0, true],
		['?step=-1', 0, true]
	])('%s', (query, at, broken) => {
		expect(stepOfQuery(query, 3)).toEqual({ at, broken });
	});

	it('is written so that it is read again, and leaves the rest of the query', () => {
		expect(queryOf('?lesson=mine', 2)).toBe('?lesson=mine&step=3');
		expect(queryOf('?lesson=mine&step=3', 0)).toBe('?lesson=mine');
		for (const at of [0, 1, 2, 3]) expect(stepOfQuery(queryOf('', at), 3).at).toBe(at);
	});
});
