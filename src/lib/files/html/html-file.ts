/** A lesson as one file of HTML that needs nothing else: map, words, script, style and type stand in it. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Lesson } from '$lib/lesson/types';
import type { Deck } from '$lib/lesson/deck/deck';
import { base64Of } from '$lib/lesson/rich/base64';
import { escaped } from '$lib/draw/base/svg';
import { lessonHtml } from './html-text';
import { DATA_ID, type PlayerData } from './player-data';

export interface Pieces {
	deck: Deck;
	data: PlayerData;
	/** The bundled player. */
	script: string;
	style: string;
}

/** JSON that no text of it can end: `<` is written as an escape. */
export const inertJson = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[<>\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

/** The bytes of a picture are in the text of its step. */
const withoutData = (lesson: Lesson): Lesson => ({
	...lesson,
	steps: lesson.steps.map((step) =>
		step.picture ? { ...step, picture: { ...step.picture, data: '' } } : step
	)
});

/** The hash of an inline script or style as a policy names it. */
export const hashOf = (content: string): string =>
	// Not by the browser's own: on plain http, as in a school's network, it has none.
	`'sha256-${base64Of(sha256(new TextEncoder().encode(content)))}'`;

/** The file. Its policy lets run what was written into it, and nothing that is fetched or added. */
export function htmlFile({ deck, data, script, style }: Pieces): string {
	// What would end the element early; in the script's own strings an escape means the same.
	const code = script.replace(/<\/(script)/gi, '<\\/$1');
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(code)}`,
		`style-src ${hashOf(style)}`,
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const { lesson } = deck;
	return [
		'<!doctype html>',
		`<html lang="${escaped(lesson.language)}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="referrer" content="no-referrer">',
		'<link rel="icon" href="data:,">',
		`<title>${escaped(lesson.title)}</title>`,
		`<style>${style}</style>`,
		'</head>',
		'<body>',
		lessonHtml(deck),
		`<script type="application/json" id="${DATA_ID}">${inertJson({ ...data, lesson: withoutData(data.lesson) })}</script>`,
		`<script>${code}</script>`,
		'</body>',
		'</html>',
		''
	].join('\n');
}
