import type { Plugin } from 'vite';
import { compileMessages, MESSAGES } from './messages/compile.ts';

/** Compiles the texts of the interface before they are imported, and anew in the development server when they change. */
export function messages(): Plugin {
	return {
		name: 'messages',
		enforce: 'pre',
		async buildStart() {
			this.addWatchFile(MESSAGES);
			await compileMessages();
		},
		configureServer({ watcher }) {
			watcher.add(MESSAGES);
			watcher.on('change', (file) => {
				if (file.startsWith(MESSAGES)) void compileMessages();
			});
		}
	};
}
