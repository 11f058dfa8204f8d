/** Makes the files of a lesson in the browser. Everything that this takes loads with this module, on a click. */
import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import faces from '@fontsource-variable/source-sans-3/wght.css?raw';
import tokens from '$lib/scene/symbols/tokens.css?raw';
import { pictureFont } from '$lib/draw/png/font';
import { htmlFile } from '$lib/files/html/html-file';
import { materialOf } from './material';
import { loading, NotLoaded } from './not-loaded';
import { picturesOf } from '$lib/files/slides/picture-of-step';
import style from '$lib/files/html/player.css?raw';
import printStyle from '$lib/files/html/player-print.css?raw';
import screenStyle from '$lib/files/html/player-screen.css?raw';
import { base64Of, bytesOf } from '$lib/lesson/rich/base64';
import type { Lesson } from '$lib/lesson/types';
import * as m from '$lib/paraglide/messages';

export type Say = (words: string) => void;

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Programs for slides do not know WebP: such pictures are written anew. */
async function withOldKinds(lesson: Lesson): Promise<Lesson> {
	const steps = lesson.steps.map(async (step) => {
		const { picture } = step;
		if (picture?.type !== 'image/webp') return step;
		const { scaledPicture } = await loading(import('../shelf/scale-picture'));
		const scaled = await scaledPicture(new File([bytesOf(picture.data)], '', { type: picture.type }));
		return 'data' in scaled ? { ...step, picture: { ...picture, ...scaled } } : step;
	});
	return { ...lesson, steps: await Promise.all(steps) };
}

/** The lesson as slides. */
async function makePptx(lesson: Lesson, say: Say): Promise<Blob> {
	const [{ deck, data }, { build }, font] = await Promise.all([
		withOldKinds(lesson).then(materialOf),
		loading(import('$lib/files/slides/pptx')),
		pictureFont()
	]);
	const pictures = await picturesOf(deck, data, font, (number, count) =>
		say(m.slides_drawing({ number, count }))
	);
	say(m.slides_writing());
	const bytes = (await build(deck, pictures).write({ outputType: 'arraybuffer' })) as ArrayBuffer;
	return new Blob([bytes], { type: PPTX });
}

/** The files of the typeface that a lesson is written in, by their names. */
const FACES: readonly [name: string, url: string][] = [
	['cyrillic', cyrillic],
	['latin-ext', latinExt],
	['latin', latin]
];

/** A face with its letters in it; which letters it is for stands in the style sheet that it comes with. */
async function face([name, url]: readonly [string, string]): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new NotLoaded(url);
	const data = base64Of(new Uint8Array(await response.arrayBuffer()));
	const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
	const [, range = 'U+0-10FFFF'] =
		new RegExp(`-3-${name}-wght-normal[^}]*unicode-range:([^;}]+)`).exec(faces) ?? [];
	return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:${source};unicode-range:${range}}`;
}

/** The lesson as one file that opens without a network. */
async function makeHtml(lesson: Lesson, say: Say): Promise<Blob> {
	const [{ deck, data }, { code, css }, type] = await Promise.all([
		materialOf(lesson),
		loading(import('virtual:lesson-player')),
		loading(Promise.all(FACES.map(face)))
	]);
	say(m.slides_writing());
	// Faces of the site are elsewhere; the file has its own.
	const colours = tokens.replace(/@font-face\s*\{[^}]*\}/g, '');
	const text = htmlFile({
		deck,
		data,
		script: code,
		style: [...type, colours, css, style, screenStyle, printStyle].join('\n')
	});
	return new Blob([text], { type: 'text/html;charset=utf-8' });
}

/** Its steps as a text and as a table. */
async function makeSteps(lesson: Lesson, kind: 'md' | 'csv'): Promise<Blob> {
	const [{ deck }, { stepsCsv, stepsMarkdown }] = await Promise.all([
		materialOf(lesson),
		loading(import('$lib/files/lesson-steps'))
	]);
	return kind === 'md'
		? new Blob([stepsMarkdown(deck)], { type: 'text/markdown;charset=utf-8' })
		: new Blob([stepsCsv(deck)], { type: 'text/csv;charset=utf-8' });
}

/** What makes a file of each kind. */
export const makeFile: Record<'pptx' | 'html' | 'md' | 'csv', (lesson: Lesson, say: Say) => Promise<Blob>> = {
	pptx: makePptx,
	html: makeHtml,
	md: (lesson) => makeSteps(lesson, 'md'),
	csv: (lesson) => makeSteps(lesson, 'csv')
};
