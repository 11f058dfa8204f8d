/** Paragraphs of a lesson as runs of a slide's text: editable, links as links. */
import type { Run } from './pptx-master';
import { ACCENT, clean, directed, SLIDE_FONT, SLIDE_INK } from './pptx-master';
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

/** Paragraphs as one text of a slide. */
export function runsOf(paragraphs: readonly Paragraph[], size: number): Run[] {
	return paragraphs.flatMap(({ parts, tone }, at) =>
		parts.map((part, index): Run => {
			const all = parts.map(({ text }) => text).join('');
			return {
				text: clean(part.text.replace(/\s+/g, ' ')),
				options: {
					fontFace: SLIDE_FONT,
					fontSize: size,
					color: part.kind === 'link' ? ACCENT : SLIDE_INK,
					bold: BOLD.has(tone),
					...directed(all),
					...(part.kind === 'link' ? { hyperlink: { url: part.href } } : {}),
					...(index === 0 && at > 0 ? { paraSpaceBefore: tone === 'choice' ? 3 : size / 2 } : {}),
					...(index === parts.length - 1 ? { breakLine: true } : {})
				}
			};
		})
	);
}
