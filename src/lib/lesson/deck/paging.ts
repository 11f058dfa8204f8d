/**
 * Cuts texts into pages by an estimate of how many lines they take, since a file of slides cannot measure: a text that
 * is too long for one slide goes on, whole, on the next.
 */
import type { LessonLine, LessonTextPart } from '../text';

/** `line`: an empty one to write on, on paper. */
export type Tone = 'text' | 'question' | 'choice' | 'answer' | 'line';

export interface Paragraph extends LessonLine {
	tone: Tone;
}

/** How much fits: characters a line, lines a page. */
export interface Room {
	across: number;
	lines: number;
}

/** Between two paragraphs, in lines. */
const GAP = 0.5;

const segmenter = new Intl.Segmenter();
/** Letters that are about as wide as high: Chinese, Japanese, Korean, emoji. */
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** Most texts: each character is a letter, and cutting one needs no closer look. */
const SIMPLE = /^[\s\u0021-\u024f\u2010-\u2027]*$/;

/** The width of a text in characters of Latin type. */
export function widthOf(text: string): number {
	if (SIMPLE.test(text)) return text.length;
	let width = 0;
	for (const { segment } of segmenter.segment(text)) width += WIDE.test(segment) ? 2 : 1;
	return width;
}

const lengthOf = (parts: readonly LessonTextPart[]): number =>
	parts.reduce((sum, { text }) => sum + widthOf(text), 0);

/** Lines that a paragraph takes. Words do not fill a line to its end: a fifteenth more. */
export const lineCount = (parts: readonly LessonTextPart[], across: number): number =>
	Math.max(1, Math.ceil((lengthOf(parts) * 1.07) / across));

/**
 * Paragraphs cut into pages. The first page has its own room, all others share one; what is longer than a page is cut
 * between words, and a word longer than a page within. At least one page, which may be empty.
 */
export function paragraphPages(paragraphs: readonly Paragraph[], first: Room, further: Room): Paragraph[][] {
	const pages: Paragraph[][] = [[]];
	let left = first.lines;
	const room = () => (pages.length === 1 ? first : further);
	const turn = () => {
		pages.push([]);
		left = further.lines;
	};
	for (const { mark, ...like } of paragraphs) {
		let rest: LessonTextPart[] = like.parts;
		// What goes on after a cut is no entry of its own.
		let sign = mark === undefined ? {} : { mark };
		while (rest.length > 0) {
			const page = pages.at(-1) ?? [];
			const gap = page.length > 0 ? GAP : 0;
			const lines = lineCount(rest, room().across);
			if (lines + gap <= left) {
				page.push({ ...like, ...sign, parts: rest });
				left -= lines + gap;
				break;
			}
			// A page is turned sooner than a paragraph cut, unless most of the page would stay empty.
			const fits = Math.floor(left - gap);
			if (page.length > 0 && (fits < 4 || lines <= further.lines)) {
				turn();
				continue;
			}
			const [head, tail] = cut(rest, Math.max(1, Math.floor((fits * room().across) / 1.07)));
			page.push({ ...like, ...sign, parts: head });
			sign = {};
			rest = tail;
			if (rest.length > 0) turn();
		}
	}
	return pages;
}

/** Where the last whole sentence of a text ends; 0 where none does. */
const sentencesEnd = (text: string): number => {
	const last = [...text.matchAll(/[!.?]["”»)]*\s+|[。！？][”」』）]*/g)].at(-1);
	return last ? last.index + last[0].length : 0;
};

/**
 * Parts cut after at most `width` characters: after a sentence, unless half of that would stay empty, else between words where
 * there are any.
 */
function cut(parts: readonly LessonTextPart[], width: number): [LessonTextPart[], LessonTextPart[]] {
	const head: LessonTextPart[] = [];
	let left = width;
	for (const [index, part] of parts.entries()) {
		const wide = widthOf(part.text);
		if (wide <= left) {
			head.push(part);
			left -= wide;
			continue;
		}
		// A link stays in one piece, unless it alone is more than a page.
		const whole = part.kind === 'link' && head.length > 0;
		const most = whole ? 0 : cutAt(part.text, left);
		const end = sentencesEnd(part.text.slice(0, most));
		const at = end > 0 && width - left + widthOf(part.text.slice(0, end)) > width / 2 ? end : most;
		const before = part.text.slice(0, at).trimEnd();
		const after = part.text.slice(at).trimStart();
		if (before) head.push({ ...part, text: before });
		return [head, [...(after ? [{ ...part, text: after }] : []), ...parts.slice(index + 1)]];
	}
	return [head, []];
}

/** Where to cut a text so that at most `width` characters stand before it: after the last space, else anywhere. */
function cutAt(text: string, width: number): number {
	if (SIMPLE.test(text)) return text.slice(0, width + 1).search(/\s\S*$/) + 1 || width;
	let used = 0;
	let space = 0;
	let end = 0;
	for (const { segment, index } of segmenter.segment(text)) {
		used += widthOf(segment);
		if (used > width && end > 0) return space || end;
		end = index + segment.length;
		if (/\s/.test(segment)) space = end;
	}
	return end;
}
