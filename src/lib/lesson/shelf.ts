/** Where a browser keeps lessons: one entry a lesson, so that two windows do not write over each other's. */
import { createStore, del, entries, get, update, type UseStore } from 'idb-keyval';
import type { Lesson } from './types';

export interface StoredLesson {
	lesson: Lesson;
	/** When it was changed last, in milliseconds; tells versions apart. */
	changed: number;
	/** When it was deleted; null: it was not. */
	removed: number | null;
}

export interface Shelf {
	/** False: it lasts as long as the page. */
	lasting: boolean;
	all(): Promise<[string, unknown][]>;
	/**
	 * Writes a version that was made from the one of `basis`.
	 * @returns what stood there instead, if another window wrote in between.
	 */
	put(id: string, kept: StoredLesson, basis: number | null): Promise<unknown>;
	/** The same for a lesson that goes away. */
	forget(id: string, basis: number | null): Promise<unknown>;
}

/** When a stored version was made; null if there is none. */
const madeAt = (stored: unknown): number | null => {
	const changed = (stored as Partial<StoredLesson> | null | undefined)?.changed;
	return typeof changed === 'number' ? changed : null;
};

/** True if `stored` is neither what we started from nor what we write. */
const isForeign = (stored: unknown, kept: StoredLesson | null, basis: number | null): boolean => {
	const at = madeAt(stored);
	return at !== null && at !== basis && at !== kept?.changed;
};

export function memoryShelf(map = new Map<string, unknown>()): Shelf {
	return {
		lasting: false,
		all: () => Promise.resolve([...map]),
		put: (id, kept, basis) => {
			const stored = map.get(id);
			map.set(id, kept);
			return Promise.resolve(isForeign(stored, kept, basis) ? stored : null);
		},
		forget: (id, basis) => {
			const stored = map.get(id);
			map.delete(id);
			return Promise.resolve(isForeign(stored, null, basis) ? stored : null);
		}
	};
}

function browserShelf(store: UseStore): Shelf {
	return {
		lasting: true,
		all: () => entries<string, unknown>(store),
		async put(id, kept, basis) {
			let other: unknown = null;
			await update<unknown>(
				id,
				(stored) => {
					if (isForeign(stored, kept, basis)) other = stored;
					return kept;
				},
				store
			);
			return other;
		},
		async forget(id, basis) {
			const stored = await get<unknown>(id, store);
			await del(id, store);
			return isForeign(stored, null, basis) ? stored : null;
		}
	};
}

/** The browser's own, or memory where it has none, as some have in private windows. */
export async function openShelf(): Promise<Shelf> {
	try {
		if (typeof indexedDB === 'undefined') return memoryShelf();
		const shelf = browserShelf(createStore('sco-atlas-lessons', 'lessons'));
		await shelf.all();
		return shelf;
	} catch {
		return memoryShelf();
	}
}
