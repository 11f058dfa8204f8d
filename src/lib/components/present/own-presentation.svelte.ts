import { Presenter } from './presenter.svelte';
import { parameterOf } from '../address-parts';
import type { Lesson } from '$lib/lesson/types';

/** A lesson of this browser or of a link, once it is there. */
export class OwnPresentation {
	presenter = $state.raw<Presenter | null>(null);
	/** There is no such lesson. */
	missing = $state(false);
	/** What tells it from the atlas's own and from others. */
	name = $state('');

	/** Opens what the address names: `?lesson=<id>`, or `#lesson=…` with the lesson itself. */
	async open({ search, hash }: Pick<Location, 'search' | 'hash'>): Promise<void> {
		const lesson = (await fromLink(hash)) ?? (await fromBrowser(parameterOf(search, 'lesson')));
		this.missing = lesson === null;
		this.name = lesson ? `own ${lesson.id} ${String(lesson.steps.length)}` : '';
		this.presenter = lesson && new Presenter(lesson);
	}
}

/** Loaded here, since checking a lesson takes more code than presenting one. */
async function fromLink(hash: string): Promise<Lesson | null> {
	if (!hash.startsWith('#lesson=')) return null;
	const { lessonFromFragment } = await import('$lib/lesson/link');
	const read = lessonFromFragment(hash);
	return read && 'lesson' in read ? read.lesson : null;
}

async function fromBrowser(id: string | null): Promise<Lesson | null> {
	if (!id) return null;
	const { ownLessons } = await import('$lib/lesson/own-lessons.svelte');
	await ownLessons.load();
	const lesson = ownLessons.get(id);
	// As it is now: a change that is made elsewhere does not reach into the classroom.
	return lesson && $state.snapshot(lesson);
}
