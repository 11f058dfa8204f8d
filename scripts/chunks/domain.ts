import path from 'node:path';
import type { Rolldown } from 'vite';

/** The list of all that the domain exports. */
const DOMAIN = /\/src\/lib\/domain\/index\.ts$/;
const REEXPORT = /\bexport\s*\*\s*from\s*["']([^"']+)["']/g;
/** Its names, where a module imports them. */
const IMPORT = /\bimport\s*\{([^}]*)\}\s*from\s*["'][^"']*\blib\/domain["']/g;

/** What a module gets of the domain through the list: not all that it leads to, but what it names. */
export class Domain {
	readonly #list: string | undefined;
	/** By name: the module that exports it. */
	readonly #homes = new Map<string, string>();

	constructor(context: Rolldown.PluginContext) {
		this.#list = [...context.getModuleIds()].find((id) => DOMAIN.test(id));
		if (this.#list === undefined) return;
		const dir = path.posix.dirname(this.#list);
		for (const [, from = ''] of context.getModuleInfo(this.#list)?.code?.matchAll(REEXPORT) ?? []) {
			const home = `${path.posix.join(dir, from)}.ts`;
			for (const name of context.getModuleInfo(home)?.exports ?? []) this.#homes.set(name, home);
		}
	}

	/** The ids that the code imports, but instead of the list what it gets through it. */
	through(ids: readonly string[], code: string): string[] {
		const names = [...code.matchAll(IMPORT)].flatMap(([, list = '']) => list.split(','));
		const homes = names.flatMap((name) => this.#homes.get(name.trim().split(/\s/)[0] ?? '') ?? []);
		return homes.length === 0 ? [...ids] : [...ids.filter((id) => id !== this.#list), ...homes];
	}
}
