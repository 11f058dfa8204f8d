import type { Plugin } from 'vite';
import type { Language } from '../src/lib/domain/types/values.ts';
import { recordIn } from './build/atlas-core-plugin.ts';
import { compileMessages, published, MESSAGES } from './messages/compile.ts';
import { joined } from './messages/join.ts';
import { asCall, RUNTIME, runtimeOfBundle, runtimeOfProcess, speaks, type Speech } from './messages/speak.ts';

const INDEX = /paraglide\/messages\/_index\.js$/;
const MESSAGE = /paraglide\/messages\/(?!_index)([^/]+)\.js$/;

/** Where the server has the addresses of pages begin. */
const PATHS = /kit\/src\/runtime\/app\/paths\/internal\/server\.js$/;
const BASE = /\bbase = __SVELTEKIT_PATHS_BASE__/;

/** Pages in another language than English stand below its code. */
const BASE_OF_LANGUAGE = `base = __SVELTEKIT_PATHS_BASE__ + (globalThis.atlasLanguage && globalThis.atlasLanguage !== 'en' ? '/' + globalThis.atlasLanguage : '')`;

/**
 * Compiles the texts of the interface before they are imported, and anew in the development server when they change. The
 * scripts for browsers are written once for each language, those of other languages than English below its code.
 */
export function messages(speech: Speech): Plugin {
	/** Whether what is made are the site's scripts for the browser, or else one module has all messages. */
	let isBuild = false;
	const [first = 'en', ...others] = published();
	return {
		name: 'messages',
		enforce: 'pre',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		async buildStart() {
			this.addWatchFile(MESSAGES);
			await compileMessages();
			for (const language of isBuild ? published() : [])
				speech.record[language] = await recordIn(language as Language);
		},
		load(id) {
			const isParted = isBuild && this.environment.name === 'client';
			if (isParted && RUNTIME.test(id)) return runtimeOfBundle(published());
			return INDEX.test(id) && !isParted ? joined(id) : null;
		},
		transform(code, id) {
			const isParted = isBuild && this.environment.name === 'client';
			if (isParted && MESSAGE.test(id)) return { code: asCall(code), map: null };
			if (!isParted && RUNTIME.test(id)) return { code: runtimeOfProcess(code, published()), map: null };
			if (PATHS.test(id)) {
				if (code.search(BASE) < 0) this.error(`${id} is written in another form than is known here`);
				return { code: code.replace(BASE, BASE_OF_LANGUAGE), map: null };
			}
			return null;
		},
		/** Names of files follow what is said in them. */
		augmentChunkHash({ moduleIds }) {
			if (!isBuild || this.environment.name !== 'client') return;
			const said = moduleIds.flatMap((id) => MESSAGE.exec(id)?.[1] ?? []);
			const parts = moduleIds.flatMap((id) => /virtual:atlas-(\w+)$/.exec(id)?.[1] ?? []);
			const scripts = moduleIds.some((id) => id.includes('virtual:lesson-player'))
				? [speech.scripts['player'] ?? '']
				: [];
			return scripts.join('') + speech.hashOf(said, parts, [first, ...others]);
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				for (const file of Object.values(bundle)) {
					if (file.type !== 'chunk') continue;
					for (const language of others) {
						this.emitFile({
							type: 'asset',
							fileName: `${language}/${file.fileName}`,
							source: speech.in(language, file.code)
						});
					}
					if (speaks(file.code)) file.code = speech.in(first, file.code);
				}
			}
		},
		configureServer({ watcher, moduleGraph, ws }) {
			watcher.add(MESSAGES);
			const again = async () => {
				await compileMessages();
				moduleGraph.invalidateAll();
				ws.send({ type: 'full-reload' });
			};
			watcher.on('change', (file) => {
				if (file.startsWith(MESSAGES)) void again();
			});
		}
	};
}
