import type { Plugin } from 'vite';

const ENTRY = /src\/routes\/\(atlas\)\/\+layout\.(svelte|ts)$/;
/** The list of all messages: a module reaches through it only those that it names. */
const MESSAGES = /src\/lib\/paraglide\/messages(?:\/_index)?\.js$/;

/**
 * What the first page shares with other pages goes into one script. Left alone, each set of modules that the same
 * pages share becomes a script of its own: dozens of a few hundred bytes, which weigh more compressed apart than together.
 */
export function firstPage(): Plugin {
	const modules = new Set<string>();
	return {
		name: 'first-page',
		apply: 'build',
		config: () => ({
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [{ name: 'first', test: (id: string) => modules.has(id), minShareCount: 2 }]
						}
					}
				}
			}
		}),
		buildEnd() {
			modules.clear();
			if (this.environment.name !== 'client') return;
			const ids = [...this.getModuleIds()];
			const messages = new Map(
				ids.flatMap((id) => {
					const name = /paraglide\/messages\/([^/]+)\.js$/.exec(id)?.[1];
					return name ? [[name, id]] : [];
				})
			);
			const queue = ids.filter((id) => ENTRY.test(id));
			for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
				if (modules.has(id)) continue;
				modules.add(id);
				const info = this.getModuleInfo(id);
				if (MESSAGES.test(id)) continue;
				queue.push(...(info?.importedIds ?? []));
				for (const [, name = ''] of info?.code?.matchAll(/\bm\.(\w+)/g) ?? []) {
					const message = messages.get(name);
					if (message) queue.push(message);
				}
			}
		}
	};
}
