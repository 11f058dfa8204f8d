import { expect, test } from 'vitest';
import { newLesson, newStep } from './make';
import { OwnLessons } from './own-lessons.svelte';
import { memoryShelf } from './shelf';
import type { Lesson } from './types';

const lesson = (title: string, id = 'water'): Lesson => ({ ...newLesson(title, [], [newStep('/')]), id });

/** Windows of one browser. */
async function windows(count: number): Promise<OwnLessons[]> {
	const map = new Map<string, unknown>();
	const open = () => Promise.resolve(memoryShelf(map));
	const all = Array.from({ length: count }, () => new OwnLessons(open));
	await Promise.all(all.map((own) => own.load()));
	return all;
}

test('a lesson is kept, changed, deleted, and each of it taken back and made again', async () => {
	const [own] = await windows(1);
	own!.save(lesson('Water'));
	own!.save(lesson('Rivers'));
	own!.remove('water');
	expect(own!.all).toEqual([]);
	expect(own!.removed.map(({ title }) => title)).toEqual(['Rivers']);
	expect(own!.undo()).toBe('water');
	expect(own!.get('water')?.title).toBe('Rivers');
	own!.undo();
	expect(own!.get('water')?.title).toBe('Water');
	own!.undo();
	expect(own!.get('water')).toBeNull();
	expect(own!.canUndo).toBe(false);
	own!.redo();
	own!.redo();
	expect(own!.get('water')?.title).toBe('Rivers');
	own!.redo();
	expect(own!.removed).toHaveLength(1);
	own!.restore('water');
	expect(own!.all).toHaveLength(1);
});

test('typing into one field is one change', async () => {
	const [own] = await windows(1);
	own!.save(lesson(''));
	for (const title of ['R', 'Ri', 'Riv']) own!.save(lesson(title), 'title');
	expect(own!.draft('water')?.title).toBe('Riv');
	own!.undo();
	expect(own!.draft('water')?.title).toBe('');
	expect(own!.get('water')?.title).not.toBe('');
});

test('another window finds what this one kept', async () => {
	const map = new Map<string, unknown>();
	const first = new OwnLessons(() => Promise.resolve(memoryShelf(map)));
	first.save(lesson('Water'));
	await first.settled();
	const second = new OwnLessons(() => Promise.resolve(memoryShelf(map)));
	await second.load();
	expect(second.get('water')?.title).toBe('Water');
});

test('two windows that change one lesson lose neither version', async () => {
	const [first, second] = await windows(2);
	first!.save(lesson('Water'));
	await first!.settled();
	second!.save(lesson('Rivers'));
	await second!.settled();
	expect(second!.get('water')?.title).toBe('Rivers');
	expect(second!.removed.map(({ title }) => title)).toEqual(['Water']);
});

test('what is no lesson stays where it is and is not shown', async () => {
	const map = new Map<string, unknown>([['x', { lesson: { title: '<b>' }, changed: 1, removed: null }]]);
	const own = new OwnLessons(() => Promise.resolve(memoryShelf(map)));
	await own.load();
	expect(own.all).toEqual([]);
	expect(map.has('x')).toBe(true);
});

test('a lesson added under an id in use gets one of its own', async () => {
	const [own] = await windows(1);
	own!.save(lesson('Water'));
	expect(own!.add(lesson('Other')).id).toBe('water-2');
	expect(own!.get('water')?.title).toBe('Water');
});
