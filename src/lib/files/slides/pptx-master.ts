/** Sizes and places on a slide, in inches and points, and what every slide has besides its own. */
import type PptxGenJS from 'pptxgenjs';
import type { Deck } from '$lib/lesson/deck/deck';
import { getLocale } from '$lib/paraglide/runtime';
import { sentences } from '$lib/text/language/joined';

export type Pptx = PptxGenJS;
export type Slide = PptxGenJS.Slide;
export type Run = PptxGenJS.TextProps;

/** Colours of the light scheme, as the format writes them. */
export const SLIDE_INK = '14232B';
export const QUIET = '4B5C66';
export const ACCENT = '0D6270';
export const PAPER = 'FFFFFF';

/** On every machine that shows slides, or with a twin of the same widths; in Chinese one that has its characters. */
export const SLIDE_FONT = getLocale() === 'zh' ? 'Microsoft YaHei' : 'Arial';
/** The language of what is said on slides, for spelling and hyphens; a program takes English if nothing is said. */
const SLIDE_LANGUAGES: Record<string, string> = { zh: 'zh-CN', ru: 'ru-RU' };
const lang = SLIDE_LANGUAGES[getLocale()];
export const SLIDE_TYPE = { fontFace: SLIDE_FONT, ...(lang && { lang }) };

export const SLIDE_WIDTH = 13.333;
export const SLIDE_MARGIN = 0.5;
export const WHOLE = SLIDE_WIDTH - 2 * SLIDE_MARGIN;

/** No letters are smaller, in points: they are read from a wall. */
export const LEAST_LETTERS = 12;

export const BOXES = {
	title: { x: SLIDE_MARGIN, y: 0.3, w: 9.6, h: 1 },
	year: { x: 10.1, y: 0.3, w: SLIDE_WIDTH - SLIDE_MARGIN - 10.1, h: 1 },
	picture: { x: SLIDE_MARGIN, y: 1.4, w: 8.8, h: 4.6 },
	beside: { x: 9.5, y: 1.4, w: SLIDE_WIDTH - SLIDE_MARGIN - 9.5, h: 4.98 },
	whole: { x: SLIDE_MARGIN, y: 1.4, w: WHOLE, h: 4.98 },
	sources: { x: SLIDE_MARGIN, y: 6.42, w: WHOLE, h: 0.42 },
	foot: { x: SLIDE_MARGIN, y: 6.86, w: WHOLE - 0.8, h: 0.5 },
	number: { x: SLIDE_WIDTH - SLIDE_MARGIN - 0.7, y: 6.86, w: 0.7, h: 0.5 }
} as const;

const MASTER = 'ATLAS';

/** Defines the master: a title that outlines and screen readers find, and the number of the slide. */
export function defineMaster(pptx: Pptx): void {
	pptx.defineSlideMaster({
		title: MASTER,
		background: { color: PAPER },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						...BOXES.title,
						margin: 0,
						align: 'left',
						valign: 'middle'
					},
					text: ''
				}
			}
		],
		slideNumber: {
			...BOXES.number,
			fontFace: SLIDE_FONT,
			fontSize: LEAST_LETTERS,
			color: QUIET,
			align: 'right'
		}
	});
}

/** What XML cannot hold: controls, halves of characters. */
const UNFIT = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;
export const clean = (text: string): string => text.replace(UNFIT, '\ufffd');

/** The first letter with a direction is of a script that is written from right to left. */
export const isRtl = (text: string): boolean =>
	/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

/** Direction and side of a text. */
export const directed = (text: string): { rtlMode?: true; align: 'left' | 'right' } =>
	isRtl(text) ? { rtlMode: true, align: 'right' } : { align: 'left' };

const titleSize = (title: string): number => (title.length < 45 ? 28 : title.length < 100 ? 22 : 16);

/** What is said at the foot of every slide. */
export interface Said {
	title: string;
	/** Large; nothing where a slide is about no year. */
	year: string;
	sources: string;
}

/** A slide with its title, year, sources, boundary date and disclaimer. */
export function addSlide(pptx: Pptx, deck: Deck, { title, year, sources }: Said): Slide {
	const slide = pptx.addSlide({ masterName: MASTER });
	slide.addText(clean(title), {
		placeholder: 'title',
		...SLIDE_TYPE,
		fontSize: titleSize(title),
		bold: true,
		color: SLIDE_INK,
		...directed(title)
	});
	small(slide, year, {
		...BOXES.year,
		fontSize: year.length > 5 ? 26 : 44,
		bold: true,
		color: ACCENT,
		align: 'right'
	});
	small(slide, sources, { ...BOXES.sources, fontSize: LEAST_LETTERS, color: QUIET });
	small(slide, sentences([deck.boundaries, deck.disclaimer]), {
		...BOXES.foot,
		fontSize: LEAST_LETTERS,
		color: QUIET
	});
	return slide;
}

/** Editable text in one size. */
export function small(slide: Slide, text: string, options: PptxGenJS.TextPropsOptions): void {
	slide.addText(clean(text), {
		...SLIDE_TYPE,
		margin: 0,
		valign: 'middle',
		fit: 'shrink',
		...options
	});
}
