import type { Plugin } from 'vite';
import { recordIn } from './build/atlas-core-plugin.ts';
import { compileMessages, published, MESSAGES } from './messages/compile.ts';
import { joined } from './messages/join.ts';
import { asCall, RUNTIME, runtimeOfBundle, runtimeOfProcess, type Localizer } from './messages/localize.ts';

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
export function messages(localizer: Localizer): Plugin {
	let isBuild = false;
	/** Whether what is made are the site's scripts for browsers; everywhere else one module has all messages. */
	const isLocalizedLater = ({ environment }: { environment: { name: string } }) =>
		isBuild && environment.name === 'client';
	const languages = published();
	const [first = 'en', ...others] = languages;
	return {
		name: 'messages',
		enforce: 'pre',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		async buildStart() {
			this.addWatchFile(MESSAGES);
			await compileMessages();
			if (isLocalizedLater(this)) localizer.record = await recordIn(languages);
		},
		load(id) {
			return INDEX.test(id) && !isLocalizedLater(this) ? joined(id) : null;
		},
		transform(code, id) {
			if (RUNTIME.test(id)) {
				const runtime = isLocalizedLater(this)
					? runtimeOfBundle(languages)
					: runtimeOfProcess(code, languages);
				return { code: runtime, map: null };
			}
			if (MESSAGE.test(id) && isLocalizedLater(this)) return { code: asCall(code), map: null };
			if (PATHS.test(id)) {
				if (code.search(BASE) < 0) this.error(`${id} is written in another form than is known here`);
				return { code: code.replace(BASE, BASE_OF_LANGUAGE), map: null };
			}
			return null;
		},
		/** Names of files follow what is said in them. */
		augmentChunkHash({ moduleIds }) {
			if (!isLocalizedLater(this)) return;
			const said = moduleIds.flatMap((id) => MESSAGE.exec(id)?.[1] ?? []);
			const parts = moduleIds.flatMap((id) => /virtual:atlas-(\w+)$/.exec(id)?.[1] ?? []);
			const player = moduleIds.some((id) => id.includes('virtual:lesson-player')) ? localizer.player : '';
			return player + localizer.hashOf(said, parts, languages);
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (!isLocalizedLater(this)) return;
				for (const file of Object.values(bundle)) {
					if (file.type !== 'chunk') continue;
					for (const language of others) {
						this.emitFile({
							type: 'asset',
							fileName: `${language}/${file.fileName}`,
							source: localizer.localized(language, file.code)
						});
					}
					file.code = localizer.localized(first, file.code);
				}
			}
		},
		configureServer({ config, watcher, moduleGraph, ws }) {
			watcher.add(MESSAGES);
			const again = async () => {
				try {
					await compileMessages();
				} catch (error) {
					// Saved half written: the page says so, and the server goes on.
					const { message, stack = '' } = error as Error;
					config.logger.error(message);
					ws.send({ type: 'error', err: { message, stack } });
					return;
				}
				localizer.forget();
				moduleGraph.invalidateAll();
				ws.send({ type: 'full-reload' });
			};
			watcher.on('change', (file) => {
				if (file.startsWith(MESSAGES)) void again();
			});
		}
	};
}
