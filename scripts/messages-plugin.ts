import type { Plugin } from 'vite';
import { compileMessages, languages, MESSAGES } from './messages/compile.ts';
import { joined } from './messages/join.ts';

const INDEX = /paraglide\/messages\/_index\.js$/;
const MESSAGE = /paraglide\/messages\/(?!_index)[^/]+\.js$/;
/** What a message exports: a function that finds the language of the page and calls that of the language. */
const CHOICE =
	/(\bexport const \w+ = )(?:\/\*\*.*?\*\/ )?\(\(inputs\b(?:(?!\bexport\b)[^])*?\breturn (\w+)\(inputs\)\s*\}\)/;

const RUNTIME = /paraglide\/runtime\.js$/;
/** Where it begins to look for the language of the page. */
const LANGUAGE = /\bexport let getLocale = \(\) => \{/;

/** Compiles the texts of the interface before they are imported, and anew in the development server when they change. */
export function messages(): Plugin {
	/** The only one that there are messages in; undefined where there are several. */
	let language: string | undefined;
	/** Whether what is made are the site's scripts for the browser, or else one module has all messages. */
	let isBuild = false;
	return {
		name: 'messages',
		enforce: 'pre',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		async buildStart() {
			this.addWatchFile(MESSAGES);
			await compileMessages();
			const [first, ...others] = languages();
			language = others.length === 0 ? first : undefined;
		},
		load(id) {
			const isParted = isBuild && this.environment.name === 'client';
			return INDEX.test(id) && !isParted ? joined(id) : null;
		},
		/** While there is one language, a message is that of the language: to choose took a tenth of what messages weigh. */
		transform(code, id) {
			if (language === undefined) return null;
			const isMessage = MESSAGE.test(id);
			if (!isMessage && !RUNTIME.test(id)) return null;
			const short = isMessage
				? code.replace(CHOICE, '$1$2')
				: code.replace(LANGUAGE, `$&return ${JSON.stringify(language)};`);
			if (short === code)
				this.error(`${id}: the compiler of messages writes another form than is known here`);
			return { code: short, map: null };
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
