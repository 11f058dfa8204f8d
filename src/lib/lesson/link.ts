/** A short lesson in an address: after `#`, which browsers send to nobody. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { readLesson, type Read } from './read';
import { LIMITS } from './schema';
import type { Lesson } from './types';
import { inOrder } from './write';

const NAME = 'lesson=';
/** Longer ones are cut by mail programs and do not fit a QR code's patience. */
export const LONGEST_FRAGMENT = 6000;
/** Of one that is opened: some more than is ever passed on. */
export const LONGEST_READ = 4 * LONGEST_FRAGMENT;
/** So that little input cannot become much at once. */
const PIECE = 256;

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
 */
export function lessonToFragment(lesson: Lesson, longest = LONGEST_FRAGMENT): string | null {
	if (picturesIn(lesson) > 0) return null;
	const bytes = deflateSync(strToU8(JSON.stringify(inOrder(lesson))), { level: 9 });
	const fragment = NAME + base64url(bytes);
	return fragment.length > longest ? null : fragment;
}

/** The lesson in what stands after `#`, with or without the sign; null if it names none. Never throws. */
export function lessonFromFragment(fragment: string): Read | null {
	const text = fragment.replace(/^#/, '');
	if (!text.startsWith(NAME)) return null;
	if (text.length > LONGEST_READ) return broken;
	try {
		const json = inflated(fromBase64url(text.slice(NAME.length)));
		return json === null ? broken : readLesson(json);
	} catch {
		return broken;
	}
}

/** Stops as soon as more comes out than a lesson may hold. */
function inflated(bytes: Uint8Array): string | null {
	const parts: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((part) => {
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

function base64url(bytes: Uint8Array): string {
	const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array {
	const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
