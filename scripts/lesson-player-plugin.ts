import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { atlasCore } from './atlas-core-plugin.ts';

const PLAYER = 'virtual:lesson-player';
const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/**
 * The module `virtual:lesson-player`: the script of a lesson in one file as a string, bundled whole, so that the file
 * runs where there is neither a site nor a network. Only who makes such a file loads it.
 */
export function lessonPlayer(): Plugin {
	let bundled: Promise<{ code: string; files: string[] }> | null = null;
	return {
		name: 'lesson-player',
		resolveId: (id) => (id === PLAYER ? `\0${id}` : undefined),
		async load(id) {
			if (id !== `\0${PLAYER}`) return;
			// The site is built twice, for the server and the browser; the player once.
			bundled ??= bundle();
			const { code, files } = await bundled;
			for (const file of files) this.addWatchFile(file);
			return `export const code = ${JSON.stringify(code)};`;
		},
		watchChange(file) {
			if (file.startsWith(source(''))) bundled = null;
		}
	};
}

async function bundle(): Promise<{ code: string; files: string[] }> {
	const built = (await build({
		configFile: false,
		// Its own place for what Vite keeps, and no files of the site in it.
		publicDir: false,
		logLevel: 'warn',
		plugins: [atlasCore()],
		resolve: { alias: { $lib: source('lib') } },
		build: {
			write: false,
			minify: true,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: source('player/main.ts'),
				output: { format: 'iife', codeSplitting: false },
				treeshake: { moduleSideEffects: [{ test: /src\/lib\/paraglide\//, sideEffects: false }] }
			}
		}
	})) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
	const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
	const [chunk, ...others] = output.filter((file) => file.type === 'chunk');
	if (!chunk || others.length > 0) throw new Error('The player of lessons is to be one script');
	return { code: chunk.code, files: chunk.moduleIds.filter((file) => file.startsWith('/')) };
}
