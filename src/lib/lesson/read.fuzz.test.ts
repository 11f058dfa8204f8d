import { beforeAll, expect, test } from 'vitest';
import { lessonFromFragment, lessonToFragment, withoutPictures } from './link/link';
import { problemWords } from './problem-words';
import { readLesson } from './read';
import { LIMITS, lessonSchema } from './schema';
import { NASTY, PICTURE } from './deck/nasty-lesson';
import { faultOf } from './rich/picture';
import type { Lesson } from './types';
import { writeLesson } from './write';
import { lessons } from '$record/lessons';

/** The same numbers on every machine, from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const HOSTILE: string[] = [
	'<script>window.hit = true</script>',
	'<img src=x onerror="window.hit = true">',
	'"><svg onload=alert(1)>',
	'[x](javascript:alert(1))',
	'{@html "x"}',
	'\u202etxt.exe',
	'\u0000',
	'\ud800',
	'',
	'   ',
	'a'.repeat(LIMITS.text + 1),
	'e\u0301'.repeat(150),
	'//evil.example/',
	'/\\evil.example',
	'__proto__',
	'https://a.example/',
	'http://a.example/',
	'https://u:p@a.example/',
	'image/svg+xml',
	'PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+',
	'R0lGODlhAQABAIAAAP///////yH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
	'A'.repeat(LIMITS.picture + 1)
];
const STRANGE: Json[] = [
	null,
	true,
	-1,
	1.5,
	1e308,
	2,
	[],
	{},
	[[[[[[[[[[[[[[[]]]]]]]]]]]]]]],
	{ a: { b: { c: {} } } },
	...HOSTILE
];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'extra', 'title', 'steps', 'html', ''];

/** Every list and object of a value with its keys. */
function places(value: Json): { holder: Json[] | { [key: string]: Json }; key: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...places(inner)]);
}

function mutated(text: string, random: () => number): string {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const at = Math.floor(random() * text.length);
	switch (Math.floor(random() * 10)) {
		case 0:
			return text.slice(0, at);
		case 1:
			return (
				text.slice(0, at) +
				pick(['{', '}', '[', ']', '"', ',', '\\', '\u0000', '<', '9']) +
				text.slice(at + 1)
			);
		case 2:
			return text.slice(0, at) + text.slice(at + Math.ceil(random() * 40));
		case 3: {
			const from = Math.floor(random() * text.length);
			return text.slice(0, at) + text.slice(from, from + 200) + text.slice(at);
		}
		case 4:
			// A key of the ground of all objects can be written in JSON, not as a literal here.
			return text.replace('{', `{"${pick(NAMES)}": ${JSON.stringify(pick(STRANGE))},`);
		case 5: {
			const deep = pick([5, 50, 100_000]);
			return text.replace(/"text": "[^"]*"/, `"text": ${'['.repeat(deep)}${']'.repeat(deep)}`);
		}
		default: {
			const value = JSON.parse(text) as Json;
			for (let changes = Math.ceil(random() * 3); changes > 0; changes--) {
				const { holder, key } = pick(places(value));
				const index = Number(key);
				const change = Math.floor(random() * 5);
				if (Array.isArray(holder)) {
					if (change === 0) holder.splice(index, 1);
					else if (change === 1) holder.splice(index, 0, pick(STRANGE));
					else if (change === 2) holder.push(...structuredClone(holder));
					else holder[index] = pick(STRANGE);
				} else if (change === 0) Reflect.deleteProperty(holder, key);
				else if (change === 1) holder[pick(NAMES) || 'x'] = pick(STRANGE);
				else if (change === 2) holder[key] = holder[pick(Object.keys(holder))] ?? null;
				else holder[key] = pick(STRANGE);
			}
			return JSON.stringify(value);
		}
	}
}

const ground = () =>
	JSON.stringify(
		[Object.prototype, Array.prototype, String.prototype].map((of) => Reflect.ownKeys(of).map(String))
	);

/** The fields that a lesson of somebody's own may have besides, and all kinds of questions. */
const RICH: Lesson = {
	...NASTY,
	id: 'rich',
	title: 'Rich',
	summary: 'All fields',
	author: 'A teacher',
	steps: [
		...NASTY.steps.slice(0, 2).map((step) => ({
			...step,
			title: 'Step',
			view: '/year/2017/',
			text: '**Bold**',
			picture: { ...PICTURE, alt: 'A square', credit: 'صورة', licence: 'CC BY 4.0' },
			video: { title: 'A film', url: 'https://tube.example/watch?v=1' },
			ownSources: [{ title: 'A book', author: 'A. Author', year: '2004', publisher: 'House', url: '' }]
		})),
		...NASTY.steps.slice(2)
	]
};

let texts: string[];
beforeAll(() => {
	// The atlas's own have no pictures, videos and sources of their own; what may be wrong with their first steps may be with all.
	const short = lessons.map((lesson) => ({ ...lesson, steps: lesson.steps.slice(0, 4) }));
	texts = [...short, RICH].map((lesson) => writeLesson(lesson));
});

test('6,000 broken files never throw: each is a lesson or says where what is wrong', () => {
	const random = seeded(20_261_125);
	const before = ground();
	const wrong: string[] = [];
	let good = 0;
	let bad = 0;
	for (let round = 0; round < 6000; round++) {
		let text = texts[round % texts.length]!;
		for (let times = random() < 0.2 ? 2 : 1; times > 0; times--) {
			try {
				text = mutated(text, random);
			} catch {
				// The first change left no JSON that the second could change.
			}
		}
		const read = readLesson(text);
		if ('lesson' in read) {
			good += 1;
			const again = readLesson(writeLesson(read.lesson));
			const isSame = 'lesson' in again && writeLesson(again.lesson) === writeLesson(read.lesson);
			// What is shown is a picture of the kind it says, and leads nowhere but to https.
			for (const { picture, video, ownSources = [] } of read.lesson.steps) {
				const urls = [video?.url, ...ownSources.map(({ url }) => url)].filter(Boolean);
				const isWrong =
					(picture && faultOf(picture)) ?? urls.some((url) => !/^https:\/\/[^@]+$/.test(url ?? ''));
				if (isWrong) wrong.push(text.slice(0, 200));
			}
			if (!isSame || !lessonSchema.safeParse(read.lesson).success) wrong.push(text.slice(0, 200));
		} else {
			bad += 1;
			const unclear = read.problems
				.map(problemWords)
				.filter((words) => words.length < 10 || words.length > 400 || /undefined|\[object/.test(words));
			if (read.problems.length === 0 || unclear.length > 0) wrong.push(text.slice(0, 200), ...unclear);
		}
	}
	expect(wrong).toEqual([]);
	expect(ground()).toBe(before);
	expect(({} as { extra?: unknown }).extra).toBeUndefined();
	expect(good).toBeGreaterThan(100);
	expect(bad).toBeGreaterThan(3000);
});

test('scripts and markup in every text stay that text', () => {
	for (const lesson of lessons) {
		for (const hostile of HOSTILE.slice(0, 5)) {
			const all = JSON.parse(JSON.stringify(lesson), (key, value: unknown) =>
				['title', 'text', 'notes', 'summary', 'author', 'prompt', 'explanation'].includes(key)
					? hostile
					: value
			) as Lesson;
			const read = readLesson(writeLesson(all));
			expect(read).toEqual({ lesson: all });
		}
	}
});

test('what no lesson is says so', () => {
	const codeOf = (text: string) => {
		const read = readLesson(text);
		return 'problems' in read ? read.problems[0]?.code : null;
	};
	expect(codeOf('')).toBe('no-text');
	expect(codeOf('\ufeff \n')).toBe('no-text');
	expect(codeOf('PK\u0003\u0004')).toBe('not-json');
	expect(codeOf('null')).toBe('foreign');
	expect(codeOf('[]')).toBe('foreign');
	expect(codeOf('{"type":"FeatureCollection","features":[]}')).toBe('foreign');
	expect(codeOf('{"format":"sco-atlas-lesson","version":4}')).toBe('newer');
	expect(codeOf('['.repeat(100_000))).toBe('not-json');
	expect(codeOf(' '.repeat(LIMITS.bytes + 1))).toBe('too-large');
	expect(readLesson('{\n"a": 1,\n}')).toMatchObject({ problems: [{ at: { line: 3, column: 1 } }] });
});

test('every lesson that fits a link comes back from it, broken links throw nothing', async () => {
	const random = seeded(7);
	for (const whole of lessons) {
		for (const lesson of [whole, { ...whole, steps: whole.steps.slice(0, 3) }]) {
			const fragment = lessonToFragment(lesson);
			if (fragment === null) continue;
			expect(await lessonFromFragment(`#${fragment}`)).toEqual({ lesson });
			for (let round = 0; round < 200; round++) {
				const at = 6 + Math.floor(random() * (fragment.length - 6));
				const read = await lessonFromFragment(
					fragment.slice(0, at) + (random() < 0.5 ? '' : 'é_' + fragment.slice(at + 1))
				);
				expect(read).not.toBeNull();
			}
		}
	}
	expect(lessonToFragment({ ...lessons[0]!, steps: lessons[0]!.steps.slice(0, 3) })).not.toBeNull();
	expect(await lessonFromFragment('#sources')).toBeNull();
	expect(await lessonFromFragment(`lesson=${'A'.repeat(30_000)}`)).toHaveProperty('problems');
});

test('a picture in a file is what it says it is, and no bomb', () => {
	const codeOf = (change: object) => {
		const steps = [{ ...RICH.steps[0]!, picture: { ...RICH.steps[0]!.picture, ...change } }];
		const read = readLesson(JSON.stringify({ ...RICH, steps }));
		return 'problems' in read ? read.problems[0]?.code : null;
	};
	const { data } = PICTURE;
	const sized = (width: number, height: number) => {
		const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
		new DataView(bytes.buffer).setUint32(16, width);
		new DataView(bytes.buffer).setUint32(20, height);
		return btoa(String.fromCharCode(...bytes));
	};
	expect(codeOf({})).toBeNull();
	expect(codeOf({ type: 'image/jpeg' })).toBe('picture-kind');
	expect(codeOf({ type: 'image/svg+xml' })).toBe('picture-kind');
	expect(codeOf({ type: 'image/svg+xml', data: btoa('<svg onload="alert(1)"/>') })).toBe('picture-kind');
	expect(codeOf({ data: btoa('<svg onload="alert(1)"/>'.repeat(4)) })).toBe('picture-kind');
	expect(codeOf({ data: `data:image/png;base64,${data}` })).toBe('picture-kind');
	expect(codeOf({ data: data.slice(0, 20) })).toBe('picture-kind');
	expect(codeOf({ data: 'A'.repeat(LIMITS.picture + 1) })).toBe('too-long');
	expect(codeOf({ data: sized(60_000, 60_000) })).toBe('picture-size');
	expect(codeOf({ data: sized(4096, 4096) })).toBe('picture-size');
	expect(codeOf({ data: sized(4096, 0) })).toBe('picture-kind');
	expect(codeOf({ alt: '' })).toBe('picture-alt');
	expect(codeOf({ alt: '', decorative: true })).toBeNull();
	expect(codeOf({ alt: '\u202etxt' })).toBe('hidden-characters');
	const marks = JSON.stringify({ ...RICH, steps: [{ ...RICH.steps[0]!, marks: [] }] });
	expect(readLesson(marks)).toHaveProperty('lesson');
	expect(readLesson(marks.replace('"marks":[]', '"marks":[1]'))).toHaveProperty('problems');
});

test('a link holds no picture unasked, and the lesson without them comes back from it', async () => {
	expect(lessonToFragment(RICH, 1e6)).toBeNull();
	const bare = withoutPictures(RICH);
	expect(await lessonFromFragment(lessonToFragment(bare, 1e6) ?? '')).toEqual({ lesson: bare });
	expect(bare.steps.every((step) => !('picture' in step))).toBe(true);
});
