import type { Rolldown } from 'vite';
import { Lists } from './lists.ts';

/** The list of all messages: a module reaches through it only those that it names. */
const MESSAGES = /src\/lib\/paraglide\/messages(?:\/_index)?\.js$/;
const MESSAGE = /paraglide\/messages\/([^/]+)\.js$/;

/** What sets attributes needs it for those that are spread over an element, and none are (`scripts/lint/bans.js`). */
const FOR_SPREAD = { of: /\/dom\/elements\/attributes\.js$/, other: /\/bindings\/select\.js$/ };

/** Which modules a module loads along with it, without those that are loaded later. */
export class Loads {
	readonly #context: Rolldown.PluginContext;
	readonly #messages: ReadonlyMap<string, string>;
	readonly #lists: Lists;

	constructor(context: Rolldown.PluginContext) {
		this.#context = context;
		this.#lists = new Lists(context);
		this.#messages = new Map(
			[...context.getModuleIds()].flatMap((id) => {
				const name = MESSAGE.exec(id)?.[1];
				return name ? [[name, id]] : [];
			})
		);
	}

	/** Ids of those given and of all that they load, but for `known` ones and what is reached through them alone. */
	of(entries: Iterable<string>, known: ReadonlySet<string> = new Set()): Set<string> {
		const found = new Set<string>();
		const queue = [...entries];
		for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
			if (found.has(id) || known.has(id) || MESSAGES.test(id)) continue;
			found.add(id);
			const info = this.#context.getModuleInfo(id);
			const others = this.#lists.through(info?.importedIds ?? [], info?.code ?? '');
			queue.push(...others.filter((other) => !(FOR_SPREAD.of.test(id) && FOR_SPREAD.other.test(other))));
			for (const [, name = ''] of info?.code?.matchAll(/\bm\.(\w+)/g) ?? []) {
				const message = this.#messages.get(name);
				if (message) queue.push(message);
			}
		}
		return found;
	}

	/** About how many characters of a module stay when it is minified: of a message its text, of the rest half. */
	size(id: string): number {
		const { length = 0 } = this.#context.getModuleInfo(id)?.code ?? {};
		return MESSAGE.test(id) ? 120 : length / 2;
	}
}
