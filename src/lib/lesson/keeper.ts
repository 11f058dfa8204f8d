/** Keeps lessons on a shelf: what is shown is always the newest, what is written follows it. Knows no Svelte. */
import { History, type Change } from './history';
import { isSame, keptOf } from './kept';
import { freeId } from './make';
import { mergedLesson } from './merge';
import type { StoredLesson, Shelf } from './shelf';

export type Saving = 'saved' | 'saving' | 'failed';

export class Keeper {
	kept: ReadonlyMap<string, StoredLesson> = new Map();
	saving: Saving = 'saved';
	/** The title of the lesson of which a version was set aside last; null: of none. */
	aside: string | null = null;
	/** The title of the lesson into which the changes of another window were put last; null: into none. */
	joined: string | null = null;
	history = new History();
	#shelf: Shelf | null = null;
	#loading: Promise<Shelf> | null = null;
	/** By lesson: the version that the shelf has of it, as far as this window knows. */
	#basis = new Map<string, StoredLesson>();
	/** Lessons whose last version is not written yet. */
	#waiting = new Set<string>();
	/** Lessons whose last version the shelf refused: it is here only. */
	#refused = new Set<string>();
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

	/** Reads the shelf anew; what this window has not written yet stays. What is no lesson is left alone and not shown. */
	async reload(): Promise<void> {
		const stored = await this.#shelf?.all().catch(() => null);
		if (!stored) return;
		const next = new Map<string, StoredLesson>();
		for (const [id, value] of stored) {
			const kept = keptOf(value);
			if (kept) next.set(id, kept);
		}
		const unwritten = new Set([...this.#waiting, ...this.#refused]);
		for (const id of unwritten) {
			const ours = this.kept.get(id);
			if (ours) next.set(id, ours);
			else next.delete(id);
		}
		for (const [id, kept] of next) if (!unwritten.has(id)) this.#basis.set(id, kept);
		this.kept = next;
		this.#onchange();
	}

	/** Puts a lesson in place, or takes it away, so that undo can take that back. */
	change(id: string, after: Omit<StoredLesson, 'changed'> | null, field: string | null = null): void {
		const before = this.kept.get(id) ?? null;
		const kept = after && { ...after, changed: this.#now() };
		this.history.add({ id, before, after: kept }, field, Date.now());
		this.#set(id, kept);
	}

	/** Puts the lesson of a change as it was before it or after it. */
	move(change: Change | null, to: 'before' | 'after'): string | null {
		if (!change) return null;
		const kept = change[to];
		const now = this.kept.get(change.id);
		// Not what this window made: another one went on with it.
		if (now && !isSame(now, change[to === 'before' ? 'after' : 'before'])) this.#giveWay(now);
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

	#set(id: string, kept: StoredLesson | null): void {
		const next = new Map(this.kept);
		if (kept) next.set(id, kept);
		else next.delete(id);
		this.kept = next;
		this.#waiting.add(id);
		this.saving = 'saving';
		this.#onchange();
		this.#writing = this.#writing.then(() => this.#write(id));
	}

	/**
	 * Writes the newest version of a lesson. What another window made of it meanwhile is put into it, or, where both changed
	 * the same, goes to the deleted ones.
	 */
	async #write(id: string): Promise<void> {
		const shelf = await this.load();
		if (!this.#waiting.has(id)) return;
		const kept = this.kept.get(id) ?? null;
		const basis = this.#basis.get(id) ?? null;
		try {
			let other: StoredLesson | null = null;
			if (kept) {
				other = keptOf(await shelf.put(id, kept, basis?.changed ?? null));
				this.#basis.set(id, kept);
			} else {
				other = keptOf(await shelf.forget(id, basis?.changed ?? null));
				this.#basis.delete(id);
			}
			this.#refused.delete(id);
			if ((this.kept.get(id) ?? null) === kept) this.#waiting.delete(id);
			if (other && !this.#join(id, basis, other)) this.#giveWay(other);
			if (this.#waiting.size === 0) this.saving = this.#refused.size > 0 ? 'failed' : 'saved';
			this.#onwritten(id);
		} catch {
			this.#waiting.delete(id);
			this.#refused.add(id);
			this.saving = 'failed';
		}
		this.#onchange();
	}

	/**
	 * Puts what another window made of a lesson into this window's version of it.
	 * @param basis what both began with
	 * @returns false where both changed the same
	 */
	#join(id: string, basis: StoredLesson | null, other: StoredLesson): boolean {
		const ours = this.kept.get(id);
		if (!ours || !basis || [ours, basis, other].some(({ removed }) => removed !== null)) return false;
		const lesson = mergedLesson(basis.lesson, ours.lesson, other.lesson);
		if (!lesson) return false;
		const both = { lesson, changed: this.#now(), removed: null };
		this.history.rebase({ id, before: other, after: both });
		this.joined = lesson.title;
		this.#set(id, both);
		return true;
	}

	/** Keeps a version of a lesson that gives way to another, among the deleted ones. */
	setAside({ lesson, changed }: StoredLesson): void {
		const id = freeId(lesson.id, this.kept.keys());
		this.#set(id, { lesson: { ...lesson, id }, changed, removed: Date.now() });
	}

	/** The same, told to the reader, who did not ask for it. */
	#giveWay(kept: StoredLesson): void {
		this.aside = kept.lesson.title;
		this.setAside(kept);
	}
}
