import { expect, test, vi } from 'vitest';
import { storeChanges, storedChanges } from '$lib/lesson/history-store';
import { Keeper } from '$lib/lesson/keeper';
import { newLesson, newStep } from '$lib/lesson/make';
import { OwnLessons } from './own-lessons.svelte';
import { memoryShelf } from '$lib/lesson/shelf';
import type { Lesson } from '$lib/lesson/types';

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

test('two windows that write into one lesson at once lose no field, and say so', async () => {
	const map = new Map<string, unknown>();
	const whole = lesson('Water');
	map.set('water', { lesson: whole, changed: 1, removed: null });
	const open = () => Promise.resolve(memoryShelf(map));
	const [first, second] = [new OwnLessons(open), new OwnLessons(open)];
	await Promise.all([first.load(), second.load()]);
	first.save({ ...whole, author: 'A teacher' }, 'author');
	second.save({ ...whole, summary: 'Of rivers' }, 'summary');
	await Promise.all([first.settled(), second.settled()]);
	expect(second.get('water')).toMatchObject({ author: 'A teacher', summary: 'Of rivers' });
	expect([second.joined, second.aside, second.removed]).toEqual(['Water', null, []]);
	// Taken back, what the other window wrote stays.
	second.undo();
	expect(second.get('water')).toMatchObject({ author: 'A teacher', summary: '' });
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

test('undo does not take away what another window did since: that version goes to the deleted ones', async () => {
	const map = new Map<string, unknown>();
	const keeper = new Keeper(
		() => Promise.resolve(memoryShelf(map)),
		() => {},
		() => {}
	);
	await keeper.load();
	keeper.change('water', { lesson: lesson('Water'), removed: null });
	await keeper.settled();
	map.set('water', { lesson: lesson('By the other window'), changed: Date.now() + 5000, removed: null });
	await keeper.reload();
	keeper.move(keeper.history.undo(), 'before');
	await keeper.settled();
	expect(keeper.aside).toBe('By the other window');
	expect([...map.values()]).toMatchObject([{ lesson: { title: 'By the other window', id: 'water-2' } }]);
	expect([...keeper.kept.values()].every(({ removed }) => removed !== null)).toBe(true);
});

test('a lesson that goes away here while another window changes it is not lost', async () => {
	const [first, second] = await windows(2);
	first!.save(lesson('Water'));
	await first!.settled();
	second!.save(lesson('Rivers'));
	await second!.settled();
	first!.undo();
	await first!.settled();
	expect(first!.removed.map(({ title }) => title)).toContain('Rivers');
	expect(first!.aside).toBe('Rivers');
});

test('what the browser refuses to write stays on the page until it can be written', async () => {
	const shelf = memoryShelf();
	let full = false;
	const keeper = new Keeper(
		() =>
			Promise.resolve({
				...shelf,
				put: (...given) => (full ? Promise.reject(new Error('no room')) : shelf.put(...given))
			}),
		() => {},
		() => {}
	);
	await keeper.load();
	keeper.change('water', { lesson: lesson('Water'), removed: null });
	await keeper.settled();
	full = true;
	keeper.change('water', { lesson: lesson('Rivers'), removed: null });
	await keeper.settled();
	await keeper.reload();
	expect(keeper.saving).toBe('failed');
	expect(keeper.kept.get('water')?.lesson.title).toBe('Rivers');
	full = false;
	keeper.change('water', { lesson: lesson('Lakes'), removed: null });
	await keeper.settled();
	expect(keeper.saving).toBe('saved');
	await keeper.reload();
	expect(keeper.kept.get('water')?.lesson.title).toBe('Lakes');
});

test('a lesson takes the place of another version, which can be brought back', async () => {
	const [own] = await windows(1);
	own!.save(lesson('Water'));
	const second = own!.add(lesson('Water, from a file'));
	expect(own!.replace('water', second).id).toBe('water');
	expect(own!.all.map(({ id, title }) => [id, title])).toEqual([['water', 'Water, from a file']]);
	expect(own!.removed.map(({ title }) => title)).toEqual(['Water']);
});

test('what was done can be taken back after the page was loaded anew, as far as there is room', () => {
	const stored = new Map<string, string>();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value)
	});
	const kept = (title: string) => ({ lesson: lesson(title), changed: title.length, removed: null });
	const long = { ...kept('long'), lesson: { ...lesson('long'), summary: 'x'.repeat(4000) } };
	const versions = Array.from({ length: 400 }, (_, index) => ({ ...long, changed: index }));
	const changes = versions.map((after, index) => ({
		id: 'water',
		before: versions[index - 1] ?? null,
		after,
		field: null,
		at: index
	}));
	expect(storedChanges()).toEqual([]);
	storeChanges(changes.slice(0, 3));
	expect(storedChanges()).toEqual(changes.slice(0, 3));
	storeChanges(changes);
	const back = storedChanges();
	expect(back).toEqual(changes.slice(-back.length));
	expect(back.length).toBeGreaterThan(100);
	expect([...stored.values()][0]!.length).toBeLessThan(1_200_000);
	stored.set([...stored.keys()][0]!, '{"versions":[{"lesson":{"title":"<b>"}}],"changes":[{"id":1}]}');
	expect(() => storedChanges()).not.toThrow();
	vi.unstubAllGlobals();
});
