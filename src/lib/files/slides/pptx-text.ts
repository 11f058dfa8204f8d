/** Paragraphs of a lesson as runs of a slide's text: editable, links as links. */
import type { Run } from './pptx-master';
import { ACCENT, clean, directed, SLIDE_INK, SLIDE_TYPE } from './pptx-master';
import type { Paragraph, Room, Tone } from '$lib/lesson/deck/paging';

const BOLD: ReadonlySet<Tone> = new Set(['question', 'answer']);

/** Size of the type and how much of it fits, for the column beside a picture and for a whole slide. */
export interface Type {
	size: number;
	room: Room;
}

const room = (width: number, height: number, size: number): Room => ({
	// A letter of Arial is half as wide as high, a little more in capitals; a line is 1.2 sizes high.
	across: Math.floor((width * 72) / (size * 0.54)),
	lines: Math.floor((height * 72) / (size * 1.22))
});

export const typeIn = ({ w, h }: { w: number; h: number }, size: number): Type => ({
	size,
	room: room(w, h, size)
});

/** A paragraph of a list has its sign from the program that shows the slide, which also moves the lines below it in. */
function entryOf({ mark, depth = 0 }: Paragraph): Run['options'] {
	const level = depth > 1 ? { indentLevel: depth - 1 } : {};
	if (mark === undefined) return level;
	return { ...level, bullet: mark === '•' ? true : { type: 'number', numberStartAt: mark } };
}

/** Paragraphs as one text of a slide. */
export function runsOf(paragraphs: readonly Paragraph[], size: number): Run[] {
	return paragraphs.flatMap((paragraph, at) => {
		const { parts, tone, depth = 0 } = paragraph;
		const all = parts.map(({ text }) => text).join('');
		const tight = tone === 'choice' || depth > 0;
		return parts.map((part, index): Run => ({
			text: clean(part.text.replace(/\s+/g, ' ')),
			options: {
				...SLIDE_TYPE,
				fontSize: size,
				color: part.kind === 'link' ? ACCENT : SLIDE_INK,
				bold: part.bold ?? BOLD.has(tone),
				...(part.italic ? { italic: true } : {}),
				...directed(all),
				...(part.kind === 'link' ? { hyperlink: { url: part.href } } : {}),
				...(index === 0 && at > 0 ? { paraSpaceBefore: tight ? 3 : size / 2 } : {}),
				...(index === 0 ? entryOf(paragraph) : {}),
				...(index === parts.length - 1 ? { breakLine: true } : {})
			}
		}));
	});
}
