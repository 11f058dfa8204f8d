import type { Plugin } from 'vite';
import { compileMessages, languages, MESSAGES } from './messages/compile.ts';

const MESSAGE = /paraglide\/messages\/[^/]+\.js$/;
/** What a message exports: a function that finds the language of the page and calls that of the language. */
const CHOICE =
	/(\bexport const \w+ = )(?:\/\*\*.*?\*\/ )?\(\(inputs\b(?:(?!\bexport\b)[^])*?\breturn (\w+)\(inputs\)\s*\}\)/;

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
			if (!MESSAGE.test(id) || languages().length > 1) return null;
			return { code: code.replace(CHOICE, '$1$2'), map: null };
		},
		configureServer({ watcher }) {
			watcher.add(MESSAGES);
			watcher.on('change', (file) => {
				if (file.startsWith(MESSAGES)) void compileMessages();
			});
		}
	};
}
