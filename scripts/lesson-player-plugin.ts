import type { Plugin } from 'vite';
import { bundle, inProject } from './build/bundle.ts';
import type { Licences } from './licences-plugin.ts';
import { PLAYER_WORD, type Localizer } from './messages/localize.ts';

const PLAYER = 'virtual:lesson-player';

/**
 * The module `virtual:lesson-player`: the script of a lesson in one file as a string, bundled whole with its styles, so that the file
 * runs where there is neither a site nor a network. Only who makes such a file loads it.
 * @param localizer which writes it in each language
 * @param licences told what is in it
 */
export function lessonPlayer(localizer: Localizer, licences: Licences): Plugin {
	let bundled: ReturnType<typeof player> | null = null;
	let isBuild = false;
	return {
		name: 'lesson-player',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		resolveId: (id) => (id === PLAYER ? `\0${id}` : undefined),
		async load(id, options) {
			if (id !== `\0${PLAYER}`) return;
			// The site is built twice, for the server and the browser; the player once.
			bundled ??= player(licences);
			const { code, moduleIds, css } = await bundled;
			for (const file of moduleIds.filter((id) => id.startsWith('/'))) this.addWatchFile(file);
			localizer.player = code;
			const isLocalizedLater = isBuild && !options?.ssr;
			const script = isLocalizedLater ? PLAYER_WORD : JSON.stringify(localizer.localized('en', code));
			return `export const code = ${script};\nexport const css = ${JSON.stringify(css)};`;
		},
		watchChange(file) {
			if (file.startsWith(inProject('src/'))) bundled = null;
		}
	};
}

const player = (licences: Licences) =>
	bundle(
		'src/player/main.ts',
		{
			minify: true,
			target: 'es2022',
			rolldownOptions: { output: { format: 'iife', codeSplitting: false } }
		},
		true,
		[licences.read()]
	);
