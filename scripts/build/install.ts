/** What a device needs to install the atlas as a program: a manifest a language, and its sign as pictures. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { MESSAGES } from '../messages/compile.ts';

/** Systems ask for these widths; what they cut to a shape of their own has a rim. */
const ICONS = [
	{ width: 192, purpose: 'any' },
	{ width: 512, purpose: 'any' },
	{ width: 512, purpose: 'maskable' }
] as const;
/** Where the pictures lie. */
const FOLDER = '_app/icons';

/** Writes them into a built site. @param languages codes; English is at the root */
export function writeInstall(dir: string, languages: readonly string[]): void {
	const sign = readFileSync('static/icon.svg', 'utf8');
	const tokens = readFileSync('src/lib/scene/symbols/tokens.css', 'utf8');
	const colour = (name: string) => {
		const value = new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
		if (!value) throw new Error(`tokens.css has no colour ${name}`);
		return value;
	};
	const ground = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 48 48"><path fill="${colour('paper')}" d="M-8-8h48v48H-8z"/>`;
	const rimmed = sign.replace(/<svg[^>]*>/, ground);
	mkdirSync(path.join(dir, FOLDER), { recursive: true });
	const icons = ICONS.map(({ width, purpose }) => {
		const drawing = new Resvg(purpose === 'any' ? sign : rimmed, { fitTo: { mode: 'width', value: width } });
		const file = `${FOLDER}/${purpose}-${width}.png`;
		writeFileSync(path.join(dir, file), drawing.render().asPng());
		return { file, sizes: `${width}x${width}`, type: 'image/png', purpose };
	});
	for (const language of languages) {
		const below = language === 'en' ? '' : language;
		const words = JSON.parse(readFileSync(path.join(MESSAGES, `${language}.json`), 'utf8')) as Record<string, string>;
		const manifest = {
			id: './',
			start_url: './',
			scope: './',
			lang: language,
			dir: 'ltr',
			name: words['site_name'],
			short_name: words['site_name'],
			description: words['site_tagline'],
			display: 'standalone',
			theme_color: colour('sea'),
			background_color: colour('sea'),
			icons: icons.map(({ file, ...icon }) => ({ src: below ? `../${file}` : `./${file}`, ...icon }))
		};
		writeFileSync(path.join(dir, below, 'manifest.webmanifest'), JSON.stringify(manifest));
	}
}
