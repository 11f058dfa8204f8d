import { channelTo } from '$lib/view/kept';
import { isAnswer } from '$lib/lesson/question/grade';
import type { GivenAnswer } from '$lib/lesson/question/types';
import type { Presented, Presenter } from './presenter.svelte';

type Message = { kind: 'ask' } | { kind: 'shown'; presented: Presented };

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isAnswered = (value: unknown): value is [number, GivenAnswer] =>
	Array.isArray(value) && value.length === 2 && isCount(value[0]) && isAnswer(value[1]);

/** Reads what another window sent; null for what is no message of this version. */
function read(data: unknown): Message | null {
	if (typeof data !== 'object' || data === null) return null;
	const { kind, presented } = data as { kind?: unknown; presented?: unknown };
	if (kind === 'ask') return { kind };
	if (kind !== 'shown' || typeof presented !== 'object' || presented === null) return null;
	const { at, revealed, answers, black, wiped } = presented as Record<keyof Presented, unknown>;
	const isWhole =
		isCount(at) &&
		isCount(wiped) &&
		typeof black === 'boolean' &&
		Array.isArray(revealed) &&
		revealed.every(isCount) &&
		Array.isArray(answers) &&
		answers.every(isAnswered);
	return isWhole ? { kind, presented: { at, revealed, answers, black, wiped } } : null;
}

/**
 * Keeps the windows of one presentation in step, within the browser alone: each tells what it shows when that
 * changes, and one that opens asks. Where a browser has no `BroadcastChannel` or refuses it, the windows go their own way.
 */
export class Channel {
	#channel: BroadcastChannel | null = null;
	#presenter: Presenter;
	/** What all windows show, as far as this one knows. */
	#known: string;

	/** @param name of the lesson: other lessons are other channels */
	constructor(name: string, presenter: Presenter) {
		this.#presenter = presenter;
		this.#known = this.#now();
		this.#channel = channelTo(`sco-atlas lesson ${name}`);
		if (!this.#channel) return;
		this.#channel.onmessage = ({ data }) => this.#hear(read(data));
		this.#send({ kind: 'ask' });
	}

	/** Call when what is shown may have changed. */
	tell(): void {
		const now = this.#now();
		if (now === this.#known) return;
		this.#known = now;
		this.#send({ kind: 'shown', presented: this.#presenter.presented });
	}

	close(): void {
		this.#channel?.close();
		this.#channel = null;
	}

	#hear(message: Message | null): void {
		if (!message) return;
		if (message.kind === 'ask') {
			this.#send({ kind: 'shown', presented: this.#presenter.presented });
		} else {
			this.#presenter.follow(message.presented);
			this.#known = this.#now();
		}
	}

	#now(): string {
		return JSON.stringify(this.#presenter.presented);
	}

	#send(message: Message): void {
		this.#channel?.postMessage(message);
	}
}
