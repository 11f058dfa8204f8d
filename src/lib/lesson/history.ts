/** Changes of lessons that can be taken back and made again, as long as the page lives. */
import type { StoredLesson } from './shelf';

export interface Change {
	id: string;
	/** null: there was no such lesson. */
	before: StoredLesson | null;
	after: StoredLesson | null;
}

export interface Told extends Change {
	/** Changes of one field, soon after each other, are one. */
	field: string | null;
	at: number;
}

/** So many steps back, and typing that pauses so long is a new one, in milliseconds. */
const LONGEST = 200;
const PAUSE = 1500;

export class History {
	#done: Told[] = [];
	#undone: Told[] = [];

	/** Those that can be taken back, the last at the end; set, they are those of before. */
	get done(): readonly Told[] {
		return this.#done;
	}

	set done(changes: readonly Told[]) {
		this.#done = changes.slice(-LONGEST);
	}

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** `field`: what was typed into; null is a change by itself. */
	add(change: Change, field: string | null, at: number): void {
		const last = this.#done.at(-1);
		const goesOn =
			last && field !== null && last.id === change.id && last.field === field && at - last.at < PAUSE;
		if (goesOn) this.#done[this.#done.length - 1] = { ...last, after: change.after, at };
		else this.#done.push({ ...change, field, at });
		if (this.#done.length > LONGEST) this.#done.shift();
		this.#undone = [];
	}

	/** The last change, if it is of that lesson, was made to a version that another window had changed meanwhile. */
	rebase(change: Change): void {
		const last = this.#done.at(-1);
		if (last?.id === change.id) this.#done[this.#done.length - 1] = { ...last, ...change };
	}

	/** The change to take back. */
	undo(): Change | null {
		const change = this.#done.pop();
		if (!change) return null;
		this.#undone.push(change);
		return change;
	}

	/** The change to make again. */
	redo(): Change | null {
		const change = this.#undone.pop();
		if (!change) return null;
		this.#done.push({ ...change, field: null });
		return change;
	}
}
