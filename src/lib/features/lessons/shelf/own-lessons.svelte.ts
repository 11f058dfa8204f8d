/** The lessons that people made in this browser. Every change is kept at once and can be taken back. */
import { storeChanges, storedChanges } from '$lib/lesson/history-store';
import { Keeper, type Saving } from '$lib/lesson/keeper';
import { finished, freeId } from '$lib/lesson/make';
import { openShelf, type Shelf } from '$lib/lesson/shelf';
import type { Lesson } from '$lib/lesson/types';
import { channelTo } from '$lib/view/kept';

const CHANNEL = 'sco-atlas-lessons';

export class OwnLessons {
	/** Whether lessons outlast the page; null before they are loaded. */
	lasting = $state<boolean | null>(null);
	/** Raised whenever the keeper has something else to show. */
	#version = $state(0);
	#channel: BroadcastChannel | null = null;
	#loading: Promise<void> | null = null;
	#keeper: Keeper;

	constructor(open: () => Promise<Shelf> = openShelf) {
		this.#keeper = new Keeper(
			open,
			() => (this.#version += 1),
			(id) => this.#channel?.postMessage(id)
		);
	}

	#list = $derived.by(() => {
		void this.#version;
		return [...this.#keeper.kept.values()].sort((a, b) => b.changed - a.changed);
	});
	#all = $derived(this.#list.filter(({ removed }) => removed === null).map(({ lesson }) => finished(lesson)));
	#removed = $derived(
		this.#list
			.filter(({ removed }) => removed !== null)
			.sort((a, b) => (b.removed ?? 0) - (a.removed ?? 0))
			.map(({ lesson }) => finished(lesson))
	);

	/** Those that are not deleted, the one changed last first; unfinished ones with words where they lack some. */
	get all(): Lesson[] {
		return this.#all;
	}

	/** Those deleted, the last first. */
	get removed(): Lesson[] {
		return this.#removed;
	}

	get saving(): Saving {
		void this.#version;
		return this.#keeper.saving;
	}

	/**
	 * The title of a lesson of which another version had to give way, here or in another window; null: none had to. That
	 * version is among the deleted ones.
	 */
	get aside(): string | null {
		void this.#version;
		return this.#keeper.aside;
	}

	/** The title of a lesson that has the changes of another window besides those made here; null: none has. */
	get joined(): string | null {
		void this.#version;
		return this.#keeper.joined;
	}

	get canUndo(): boolean {
		void this.#version;
		return this.#keeper.history.canUndo;
	}

	get canRedo(): boolean {
		void this.#version;
		return this.#keeper.history.canRedo;
	}

	/** Ids in use, also by deleted lessons. */
	get ids(): string[] {
		return this.#list.map(({ lesson }) => lesson.id);
	}

	/** Reads what the browser keeps; again and again does no harm. */
	load(): Promise<void> {
		return (this.#loading ??= this.#start());
	}

	async #start(): Promise<void> {
		const { lasting } = await this.#keeper.load();
		this.lasting = lasting;
		if (!lasting) return;
		this.#remember();
		const reload = () => void this.#keeper.reload();
		this.#channel = channelTo(CHANNEL);
		if (this.#channel) this.#channel.onmessage = reload;
		// A window that slept may have missed what others wrote.
		window.addEventListener('pageshow', reload);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') reload();
		});
	}

	/** What this tab did before a reload can still be taken back. */
	#remember(): void {
		const { history } = this.#keeper;
		history.done = [...storedChanges(), ...history.done];
		this.#version += 1;
		window.addEventListener('pagehide', () => storeChanges(history.done));
	}

	/** A lesson to present or to save; null if there is none or it is deleted. */
	get(id: string): Lesson | null {
		const draft = this.draft(id);
		return draft && finished(draft);
	}

	/** When a lesson was changed last, in milliseconds; null if there is none. */
	changed(id: string): number | null {
		void this.#version;
		return this.#keeper.kept.get(id)?.changed ?? null;
	}

	/** A lesson as it is being made, its lines perhaps empty. */
	draft(id: string): Lesson | null {
		void this.#version;
		const kept = this.#keeper.kept.get(id);
		return kept?.removed === null ? kept.lesson : null;
	}

	/** Keeps a lesson. `field`: what is typed into, so that undo takes back more than a letter. */
	save(lesson: Lesson, field: string | null = null): void {
		this.#keeper.change(lesson.id, { lesson: $state.snapshot(lesson), removed: null }, field);
	}

	/** Keeps a lesson under an id that none has yet, and returns it with that. */
	add(lesson: Lesson): Lesson {
		const added = { ...lesson, id: freeId(lesson.id, this.ids) };
		this.save(added);
		return added;
	}

	/**
	 * Puts the lesson `by` in the place of the one of an id, which goes to the deleted ones; `by` gives its own place up.
	 * @returns the lesson where it now is
	 */
	replace(id: string, by: Lesson): Lesson {
		const there = this.#keeper.kept.get(id);
		if (there) this.#keeper.setAside(there);
		if (by.id !== id && this.#keeper.kept.has(by.id)) this.#keeper.change(by.id, null);
		const lesson = { ...by, id };
		this.save(lesson);
		return lesson;
	}

	/** Deletes a lesson; it can be brought back. */
	remove(id: string): void {
		this.#mark(id, Date.now());
	}

	/** Brings a deleted lesson back. */
	restore(id: string): void {
		this.#mark(id, null);
	}

	#mark(id: string, removed: number | null): void {
		const kept = this.#keeper.kept.get(id);
		if (kept) this.#keeper.change(id, { ...kept, removed });
	}

	/** Deletes a lesson for good that was deleted before; undo still brings it back. */
	forget(id: string): void {
		if (this.#keeper.kept.get(id)?.removed != null) this.#keeper.change(id, null);
	}

	/** Takes back the last change and returns the lesson that it was of. */
	undo(): string | null {
		return this.#keeper.move(this.#keeper.history.undo(), 'before');
	}

	/** Makes the change again that was taken back last. */
	redo(): string | null {
		return this.#keeper.move(this.#keeper.history.redo(), 'after');
	}

	/** Once everything is written. */
	settled(): Promise<void> {
		return this.#keeper.settled();
	}
}

/** The one of the page. */
export const ownLessons = new OwnLessons();
