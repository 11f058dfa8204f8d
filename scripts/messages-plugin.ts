import type { Plugin } from 'vite';
import { compileMessages, languages, MESSAGES } from './messages/compile.ts';

const MESSAGE = /paraglide\/messages\/[^/]+\.js$/;
/** What a message exports: a function that finds the language of the page and calls that of the language. */
const CHOICE =
	/(\bexport const \w+ = )(?:\/\*\*.*?\*\/ )?\(\(inputs\b(?:(?!\bexport\b)[^])*?\breturn (\w+)\(inputs\)\s*\}\)/;

const RUNTIME = /paraglide\/runtime\.js$/;
/** Where it begins to look for the language of the page. */
const LANGUAGE = /\bexport let getLocale = \(\) => \{/;

/** Compiles the texts of the interface before they are imported, and anew in the development server when they change. */
export function messages(): Plugin {
	return {
		name: 'messages',
		enforce: 'pre',
		async buildStart() {
			this.addWatchFile(MESSAGES);
			await compileMessages();
		},
		/** While there is one language, a message is that of the language: to choose took a tenth of what messages weigh. */
		transform(code, id) {
			const [language, ...others] = languages();
			if (others.length > 0) return null;
			if (MESSAGE.test(id)) return { code: code.replace(CHOICE, '$1$2'), map: null };
			if (!RUNTIME.test(id)) return null;
			return { code: code.replace(LANGUAGE, `$&return ${JSON.stringify(language)};`), map: null };
		},
		configureServer({ watcher }) {
			watcher.add(MESSAGES);
			watcher.on('change', (file) => {
				if (file.startsWith(MESSAGES)) void compileMessages();
			});
		}
	};
}
