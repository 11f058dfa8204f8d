/** Keeps lessons on a shelf: what is shown is always the newest, what is written follows it. Knows no Svelte. */
import { History, type Change } from './history';
import { freeId } from './make';
import { draftSchema } from './schema';
import type { Kept, Shelf } from './shelf';

export type Saving = 'saved' | 'saving' | 'failed';

/** What stands on the shelf, if it is a lesson; anything else stays there untouched and is not shown. */
function keptOf(value: unknown): Kept | null {
	const { lesson, changed, removed } = (value ?? {}) as Partial<Kept>;
	const { data } = draftSchema.safeParse(lesson);
	if (!data || typeof changed !== 'number') return null;
	return { lesson: data, changed, removed: typeof removed === 'number' ? removed : null };
}

export class Keeper {
	kept: ReadonlyMap<string, Kept> = new Map();
	saving: Saving = 'saved';
	history = new History();
	#shelf: Shelf | null = null;
	#loading: Promise<Shelf> | null = null;
	/** By lesson: the version that the shelf has of it, as far as this window knows. */
	#basis = new Map<string, number>();
	/** Lessons whose last version is not written yet. */
	#waiting = new Set<string>();
	#writing: Promise<void> = Promise.resolve();
	#open: () => Promise<Shelf>;
	#onchange: () => void;
	#onwritten: (id: string) => void;

	/** `onchange`: something that is shown is other than it was. `onwritten`: other windows should look. */
	constructor(open: () => Promise<Shelf>, onchange: () => void, onwritten: (id: string) => void) {
		this.#open = open;
		this.#onchange = onchange;
		this.#onwritten = onwritten;
	}

	/** Reads what the shelf holds, once. */
	load(): Promise<Shelf> {
		return (this.#loading ??= this.#start());
	}

	async #start(): Promise<Shelf> {
		this.#shelf = await this.#open();
		await this.reload();
		return this.#shelf;
	}

	/** Reads the shelf anew; what this window has not written yet stays. */
	async reload(): Promise<void> {
		const stored = await this.#shelf?.all().catch(() => null);
		if (!stored) return;
		const next = new Map<string, Kept>();
		for (const [id, value] of stored) {
			const kept = keptOf(value);
			if (kept) next.set(id, kept);
		}
		for (const id of this.#waiting) {
			const ours = this.kept.get(id);
			if (ours) next.set(id, ours);
			else next.delete(id);
		}
		for (const [id, { changed }] of next) if (!this.#waiting.has(id)) this.#basis.set(id, changed);
		this.kept = next;
		this.#onchange();
	}

	/** Puts a lesson in place, or takes it away, so that undo can take that back. */
	change(id: string, after: Omit<Kept, 'changed'> | null, field: string | null = null): void {
		const before = this.kept.get(id) ?? null;
		const kept = after && { ...after, changed: this.#now() };
		this.history.add({ id, before, after: kept }, field, Date.now());
		this.#set(id, kept);
	}

	/** Puts the lesson of a change as it was before it or after it. */
	move(change: Change | null, to: 'before' | 'after'): string | null {
		if (!change) return null;
		const kept = change[to];
		this.#set(change.id, kept && { ...kept, changed: this.#now() });
		return change.id;
	}

	/** Once everything is written. */
	async settled(): Promise<void> {
		while (this.#waiting.size > 0) await this.#writing;
	}

	/** Later than every version known, and no other window's, so that versions can be told apart. */
	#now(): number {
		const last = Math.max(0, ...[...this.kept.values()].map(({ changed }) => changed));
		return Math.max(Date.now(), Math.floor(last) + 1) + Math.random();
	}

	#set(id: string, kept: Kept | null): void {
		const next = new Map(this.kept);
		if (kept) next.set(id, kept);
		else next.delete(id);
		this.kept = next;
		this.#waiting.add(id);
		this.saving = 'saving';
		this.#onchange();
		this.#writing = this.#writing.then(() => this.#write(id));
	}

	/** Writes the newest version of a lesson; what another window made of it meanwhile goes to the deleted ones. */
	async #write(id: string): Promise<void> {
		const shelf = await this.load();
		if (!this.#waiting.has(id)) return;
		const kept = this.kept.get(id) ?? null;
		try {
			let other: Kept | null = null;
			if (kept) {
				other = keptOf(await shelf.put(id, kept, this.#basis.get(id) ?? null));
				this.#basis.set(id, kept.changed);
			} else {
				await shelf.forget(id);
				this.#basis.delete(id);
			}
			if ((this.kept.get(id) ?? null) === kept) this.#waiting.delete(id);
			if (other) this.#keepOther(other);
			if (this.#waiting.size === 0) this.saving = 'saved';
			this.#onwritten(id);
		} catch {
			this.#waiting.delete(id);
			this.saving = 'failed';
		}
		this.#onchange();
	}

	#keepOther({ lesson, changed }: Kept): void {
		const id = freeId(lesson.id, this.kept.keys());
		this.#set(id, { lesson: { ...lesson, id }, changed, removed: Date.now() });
	}
}
