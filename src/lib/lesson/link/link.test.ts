import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundledOrigin } from './bundled-ids';
import { forPupils, lessonFromFragment, lessonToFragment, LONGEST_CODE } from './link';
import type { Lesson } from '../types';
import { inOrder } from '../write';
import { lessonOf, lessons } from '$record/lessons';

const baseOf = (id: string) => Promise.resolve(lessonOf(id) ?? null);

/** As links were written at first: the whole lesson, and nothing that is known beforehand. */
const firstForm = (lesson: Lesson) =>
	`lesson=${Buffer.from(deflateSync(strToU8(JSON.stringify(inOrder(lesson))), { level: 9 })).toString('base64url')}`;

/** A teacher's own of a lesson of the atlas: other words, a step less, one of theirs, another order. */
function changed(lesson: Lesson): Lesson {
	const [first, second, , ...rest] = lesson.steps;
	if (!first || !second) throw new Error('A lesson has steps');
	const { question: _, ...bare } = { ...rest[0], ...first };
	return {
		...lesson,
		id: `${lesson.id}-2`,
		title: 'For my class',
		steps: [
			{ ...second, text: `${second.text} Look at the north.` },
			bare,
			{ title: 'Mine', view: '/year/2003/?layers=status', text: 'Words', notes: '', sources: [] },
			...rest.slice(1)
		]
	};
}

describe('a lesson in a link', () => {
	it.each(lessons)('opens from a link of the first form: $id', async (lesson) => {
		const short = { ...lesson, steps: lesson.steps.slice(0, 5) };
		expect(await lessonFromFragment(`#${firstForm(short)}`)).toEqual({ lesson: short });
	});

	it.each(lessons)('made from $id travels as what was changed, short enough for a code', async (lesson) => {
		const own = changed(lesson);
		const fragment = lessonToFragment(own, undefined, lesson);
		expect(fragment?.length).toBeLessThan(LONGEST_CODE);
		expect(await lessonFromFragment(fragment ?? '', baseOf)).toEqual({ lesson: own });
		// Without the lesson it means, which a network may withhold, it is no lesson.
		expect(await lessonFromFragment(fragment ?? '')).toHaveProperty('problems');
	});

	it.each(lessons)('is shorter than it was, and shorter without notes: $id', (lesson) => {
		const length = (one: Lesson) => lessonToFragment(one, Infinity)?.length ?? Infinity;
		expect(length(lesson)).toBeLessThan(firstForm(lesson).length);
		expect(length(forPupils(lesson))).toBeLessThan(0.8 * length(lesson));
	});

	it('takes a step of the atlas from where it stands now', async () => {
		const [lesson] = lessons;
		if (!lesson) throw new Error('The atlas has no lesson');
		const own = { ...lesson, id: 'own', steps: lesson.steps.slice(1, 3) };
		const fragment = lessonToFragment(own, undefined, lesson) ?? '';
		const later = { ...lesson, steps: [...lesson.steps].reverse() };
		expect(await lessonFromFragment(fragment, () => Promise.resolve(later))).toEqual({ lesson: own });
	});

	it('knows whose copy it may be', () => {
		expect(bundledOrigin('fergana-3')).toBe('fergana');
		expect(bundledOrigin('fergana-valley')).toBeNull();
	});
});
