import { expect, it } from 'vitest';
import type { LessonRecord } from './lesson-record';
import { viewOfAddress, viewProblems } from './step-view';
import { problemWords } from '$lib/lesson/problem-words';
import type { Lesson } from '$lib/lesson/types';

const record: LessonRecord = {
	years: { first: 1996, last: 2026 },
	things: {
		'state/IND': { name: 'India', text: '', sources: [] },
		'place/tashkent': { name: 'Tashkent', text: '', sources: [], box: [65, 38, 74, 45] }
	},
	sources: []
};
const step = { title: 'One', text: '', notes: '', sources: [] };
const lessonOf = (...views: string[]) =>
	({ steps: views.map((view) => ({ ...step, view })) }) as unknown as Lesson;
const said = (...views: string[]) => viewProblems(lessonOf(...views), record).map(problemWords);

it('takes a pasted address of a view, and says what of it the atlas does not have', () => {
	expect(viewOfAddress('https://a.example/atlas/year/2017/', '/atlas', record)).toEqual({
		view: '/year/2017/',
		notes: []
	});
	expect(viewOfAddress('/?year=2017', '', record)).toEqual({ view: '/year/2017/', notes: [] });
	expect(viewOfAddress('/year/2040/', '', record)).toEqual({
		view: '/',
		notes: [{ parameter: 'year', value: '2040', shown: '2026' }]
	});
	// One of a frame on another site shows the same.
	expect(viewOfAddress('/embed/year/2017/?thing=state/IND', '', record)?.view).toBe('/state/IND/?year=2017');
	expect(viewOfAddress('/embed/?year=2017', '', record)?.view).toBe('/year/2017/');
	expect(viewOfAddress('/year/2017/?compare=1066&claim=x', '', record)?.notes).toHaveLength(2);
	// Another thing is looked at where it is, unless the address says where.
	expect(viewOfAddress('/place/tashkent/', '', record)?.view).toBe('/place/tashkent/?at=65,38,74,45');
	expect(viewOfAddress('/place/tashkent/?at=60,30,80,50', '', record)?.view).toBe(
		'/place/tashkent/?at=60,30,80,50'
	);
	for (const text of ['/lessons/', '/.//a.example/year/2017/', 'year', '', 'javascript:alert(1)']) {
		expect(viewOfAddress(text, '', record), text).toBeNull();
	}
});

it('says in a lesson which step names what the atlas does not have, and what is shown instead', () => {
	expect(said('/year/2017/', '/state/IND/?year=2005')).toEqual([]);
	expect(said('/year/2017/', '/year/2040/')).toEqual([
		'Step 2, view: “2040” is no year that the atlas knows; it shows 2026.'
	]);
	expect(said('/state/XXX/', '/paper/', '/?layers=x&thing=y')).toEqual([
		'Step 1, view: The atlas does not know “state/XXX” and shows what it has instead.',
		'Step 2, view: The atlas does not know “/paper/” and shows what it has instead.',
		'Step 3, view: “y” is no thing that the atlas knows; it shows 2026.',
		'Step 3, view: “x” is no layers that the atlas knows; it shows status,disputes,documents.'
	]);
});
