import type { Plugin } from 'vite';
import { bundle, inProject } from './build/bundle.ts';

const PLAYER = 'virtual:lesson-player';

/**
 * The module `virtual:lesson-player`: the script of a lesson in one file as a string, bundled whole, so that the file
 * runs where there is neither a site nor a network. Only who makes such a file loads it.
 */
export function lessonPlayer(): Plugin {
	let bundled: ReturnType<typeof player> | null = null;
	return {
		name: 'lesson-player',
		resolveId: (id) => (id === PLAYER ? `\0${id}` : undefined),
		async load(id) {
			if (id !== `\0${PLAYER}`) return;
			// The site is built twice, for the server and the browser; the player once.
			bundled ??= player();
			const { code, moduleIds } = await bundled;
			for (const file of moduleIds.filter((id) => id.startsWith('/'))) this.addWatchFile(file);
			return `export const code = ${JSON.stringify(code)};`;
		},
		watchChange(file) {
			if (file.startsWith(inProject('src/'))) bundled = null;
		}
	};
}

const player = () =>
	bundle('src/player/main.ts', {
		minify: true,
		target: 'es2022',
		rolldownOptions: { output: { format: 'iife', codeSplitting: false } }
	});
