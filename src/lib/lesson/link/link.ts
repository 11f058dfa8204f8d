/** A short lesson in an address: after `#`, which browsers send to nobody. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { packed, referredTo, unpacked } from './steps';
import { base64Of, bytesOf } from '../rich/base64';
import { lessonFrom, readLesson, type Read } from '../read';
import { LIMITS } from '../schema';
import type { Lesson } from '../types';
import { inOrder } from '../write';

/** What links began with at first; they are still read. */
const FIRST = 'lesson=';
const NAME = 'steps=';
/** Longer ones are cut by mail programs. */
export const LONGEST_FRAGMENT = 6000;
/** Of one that is opened: some more than is ever passed on. */
export const LONGEST_READ = 4 * LONGEST_FRAGMENT;
/** Characters of an address whose QR code is still read off a wall. */
export const LONGEST_CODE = 1200;
/** So that little input cannot become much at once. */
const PIECE = 256;

/** What lessons are full of, so that a link need not say it; the commonest last. Never changed: it is part of what old links mean. */
const COMMON = strToU8(
	'/exercise//institution/&layers=status,disputes,places&at=/dispute//document//summit/declaration of the Shanghai Cooperation Organization Uzbekistan Kyrgyzstan Tajikistan Kazakhstan Pakistan India China Russia Iran Belarus the border members observers partners agreement What would you expect? Say: Ask: Uncertain: "question":{"kind":"predict","prompt":"question":{"kind":"choice","prompt":"","choices":["],"answer":"],"answer":1,"explanation":""}},{"title":"","view":"/year/","text":"","notes":"","sources":["ministry-of-foreign-affairs-of-china-xinhua-"]}]},"lesson":{"format":"sco-atlas-lesson","version":2,"id":"","title":"","summary":"","language":"en","author":""},"steps":[{"title":"'
);

const broken: Read = { problems: [{ code: 'not-json', step: null, field: '', found: '' }] };

/** How many pictures a lesson has: a link holds none. */
export const picturesIn = ({ steps }: Pick<Lesson, 'steps'>): number =>
	steps.filter(({ picture }) => picture).length;

/** The lesson as far as a link can hold it. */
export const withoutPictures = (lesson: Lesson): Lesson => ({
	...lesson,
	steps: lesson.steps.map(({ picture: _, ...step }) => step)
});

/**
 * What stands after `#` in the address of a lesson; null if it is too long for an address that is passed on, or has
 * pictures, which nobody is to lose unasked.
 * @param base the lesson of the atlas that it is made from: steps of it travel as their numbers
 */
export function lessonToFragment(
	lesson: Lesson,
	longest = LONGEST_FRAGMENT,
	base: Lesson | null = null
): string | null {
	if (picturesIn(lesson) > 0) return null;
	const json = JSON.stringify(packed(inOrder(lesson), base && inOrder(base)));
	const fragment = NAME + base64url(deflateSync(strToU8(json), { level: 9, dictionary: COMMON }));
	return fragment.length > longest ? null : fragment;
}

/** The lesson without what only its teacher reads, for a shorter link. */
export const forPupils = (lesson: Lesson): Lesson => ({
	...lesson,
	steps: lesson.steps.map((step) => ({ ...step, notes: '' }))
});

/**
 * The lesson in what stands after `#`, with or without the sign; null if it names none. Never throws.
 * @param baseOf the lesson of the atlas of that id; null where it cannot be had
 */
export async function lessonFromFragment(
	fragment: string,
	baseOf: (id: string) => Promise<Lesson | null> = () => Promise.resolve(null)
): Promise<Read | null> {
	const text = fragment.replace(/^#/, '');
	const name = [NAME, FIRST].find((each) => text.startsWith(each));
	if (!name) return null;
	if (text.length > LONGEST_READ) return broken;
	try {
		const json = inflated(fromBase64url(text.slice(name.length)), name === NAME ? COMMON : undefined);
		if (json === null) return broken;
		if (name === FIRST) return readLesson(json);
		const value: unknown = JSON.parse(json);
		const of = referredTo(value);
		const lesson = unpacked(value, of === null ? null : await baseOf(of));
		return lesson === null ? broken : lessonFrom(lesson);
	} catch {
		return broken;
	}
}

/** Stops as soon as more comes out than a lesson may hold. */
function inflated(bytes: Uint8Array, dictionary?: Uint8Array): string | null {
	const parts: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate(dictionary ? { dictionary } : {}, (part) => {
		parts.push(part);
		length += part.length;
	});
	for (let at = 0; at < bytes.length; at += PIECE) {
		inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
		if (length > LIMITS.link) return null;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return strFromU8(whole);
}

/** With signs that an address may have. */
const base64url = (bytes: Uint8Array): string =>
	base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fromBase64url = (text: string): Uint8Array => bytesOf(text.replaceAll('-', '+').replaceAll('_', '/'));
