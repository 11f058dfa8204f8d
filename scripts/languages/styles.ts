import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The styles that pages in one language need and no others are to load. */
export interface LanguageStyles {
	/** Below the folder of the language; its name changes with the font. */
	file: string;
	css: string;
}

/**
 * A date that stands for itself is not broken; a heading breaks at its punctuation, where it has some, and not within a word, but
 * for narrow pages, where that would bring a comma to the beginning of a line.
 */
const WRAPS = '.ui-count{word-break:keep-all}@media (min-width:22em){h1{word-break:keep-all}}';

/**
 * Chinese: the characters that its pages have beside those of the record's facts; it is neither slanted nor set wide.
 * @param dir the built site
 * @returns null for a language that needs none
 */
export function stylesOf(language: string, dir: string): LanguageStyles | null {
	if (language !== 'zh') return null;
	const font = readdirSync(path.join(dir, '_app/immutable/assets')).find((name) =>
		/^noto-sans-sc-pages\..*woff2$/.test(name)
	);
	if (!font) throw new Error(`${dir}: expected the font of the pages in Chinese`);
	const face = [
		"font-family:'Noto Sans SC Record'",
		`src:url('../_app/immutable/assets/${font}') format('woff2')`,
		'font-display:swap',
		'unicode-range:U+3000-303F,U+3400-4DBF,U+4E00-9FFF,U+FF00-FFEF'
	];
	return {
		file: `/${font.replace(/woff2$/, 'css')}`,
		css: `@font-face{${face.join(';')}}\n:lang(zh){--spread:0;font-synthesis:weight}\n${WRAPS}\n`
	};
}
