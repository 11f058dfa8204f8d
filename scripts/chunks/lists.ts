import path from 'node:path';
import type { Rolldown } from 'vite';

/** A module that only hands on what others export, and how code names what it has of it. */
interface Kind {
	list: RegExp;
	names: (code: string) => string[];
}

const ALL = /\bexport\s*\*\s*from\s*["']([^"']+)["']/g;
const IMPORT_OF_DOMAIN = /\bimport\s*\{([^}]*)\}\s*from\s*["'][^"']*\blib\/domain["']/g;
const IMPORT_OF_CLIENT = /\bimport\s*\{([^}]*)\}\s*from\s*["'][^"']*\binternal\/client(?:\/index\.js)?["']/g;
const SOME = /\bexport\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g;

/** Names between braces, by what they are called outside of them. */
const listed = (names: string, side: 0 | -1): string[] =>
	names.split(',').flatMap(
		(name) =>
			name
				.trim()
				.split(/\s+as\s+/)
				.at(side) || []
	);

const KINDS: readonly Kind[] = [
	{
		list: /\/src\/lib\/domain\/index\.ts$/,
		names: (code) => [...code.matchAll(IMPORT_OF_DOMAIN)].flatMap(([, names = '']) => listed(names, 0))
	},
	{
		list: /\/svelte\/src\/internal\/client\/index\.js$/,
		names: (code) => [
			...[...code.matchAll(IMPORT_OF_CLIENT)].flatMap(([, names = '']) => listed(names, 0)),
			// As the compiler writes it.
			...[...code.matchAll(/\$\.(\w+)/g)].map(([, name = '']) => name)
		]
	}
];

/** A list, and by name the module that exports it. */
class List {
	readonly id: string;
	readonly #names: Kind['names'];
	readonly #homes = new Map<string, string>();

	constructor(context: Rolldown.PluginContext, id: string, names: Kind['names']) {
		this.id = id;
		this.#names = names;
		const code = context.getModuleInfo(id)?.code ?? '';
		const home = (from: string) => {
			const file = path.posix.join(path.posix.dirname(id), from);
			return path.extname(file) ? file : `${file}.ts`;
		};
		for (const [, from = ''] of code.matchAll(ALL))
			for (const name of context.getModuleInfo(home(from))?.exports ?? []) this.#homes.set(name, home(from));
		for (const [, all = '', from = ''] of code.matchAll(SOME))
			for (const name of listed(all, -1)) this.#homes.set(name, home(from));
	}

	homesIn(code: string): string[] {
		return this.#names(code).flatMap((name) => this.#homes.get(name) ?? []);
	}
}

/** What a module gets of others through a list: not all that it leads to, but what it names. */
export class Lists {
	readonly #lists: List[];

	constructor(context: Rolldown.PluginContext) {
		const ids = [...context.getModuleIds()];
		this.#lists = KINDS.flatMap(({ list, names }) => {
			const id = ids.find((each) => list.test(each));
			return id === undefined ? [] : [new List(context, id, names)];
		});
	}

	/** The ids that the code imports, but instead of each list what it gets through it. */
	through(ids: readonly string[], code: string): string[] {
		const through = this.#lists.filter(({ id }) => ids.includes(id));
		const homes = through.map((list) => ({ list, homes: list.homesIn(code) }));
		// One of which nothing is named is loaded for something else that it does.
		const replaced = new Set(homes.flatMap(({ list, homes: { length } }) => (length > 0 ? list.id : [])));
		return [...ids.filter((id) => !replaced.has(id)), ...new Set(homes.flatMap((each) => each.homes))];
	}
}
