import { isForSpeaker } from './address';
import { Presenter } from './presenter.svelte';
import { parameterOf } from '$lib/view/address-parts';
import { loadLessonLink, loadOwnLessons } from '$lib/features/lessons';
import type { Lesson } from '$lib/lesson/types';
import * as m from '$lib/paraglide/messages';

/** A lesson of this browser or of a link, once it is there. */
export class OwnPresentation {
	presenter = $state.raw<Presenter | null>(null);
	/** Why there is no such lesson, in words; null: there is, or it is still looked for. */
	missing = $state<string | null>(null);
	/** It could not be fetched, as without a network. */
	failed = $state(false);
	/** It came in the link, and this browser may not have it. */
	isGuest = $state(false);
	/** What tells it from the atlas's own and from others. */
	name = $state('');

	/** Opens what the address names: `?lesson=<id>`, or `#lesson=…` with the lesson itself. @throws if it does not come */
	async open({ search, hash }: Pick<Location, 'search' | 'hash'>): Promise<void> {
		const id = parameterOf(search, 'lesson');
		const read = async () => {
			const { guest, why } = await fromLink(hash);
			return { guest, why, lesson: guest ?? (await fromBrowser(id)) };
		};
		this.failed = false;
		const { guest, why, lesson } = await read().catch((error: unknown) => {
			this.failed = true;
			throw error;
		});
		this.missing = lesson ? null : why;
		// The speaker's window is about the lesson, the other one about what becomes of it.
		this.isGuest = guest !== null && !isForSpeaker(search);
		this.name = lesson ? `own ${lesson.id} ${String(lesson.steps.length)}` : '';
		this.presenter = lesson && new Presenter(lesson);
	}
}

/** Loaded here, since checking a lesson takes more code than presenting one. */
async function fromLink(hash: string): Promise<{ guest: Lesson | null; why: string }> {
	const [{ lessonFromFragment }, { bundledLesson }] = await Promise.all([
		import('$lib/lesson/link/link'),
		loadLessonLink()
	]);
	let failure: unknown;
	const read = await lessonFromFragment(hash, (id) =>
		bundledLesson(id).catch((error: unknown) => {
			failure = error;
			return null;
		})
	);
	if (failure) throw failure;
	if (!read) return { guest: null, why: m.present_own_missing() };
	if ('lesson' in read) return { guest: read.lesson, why: '' };
	const [problem] = read.problems;
	if (!problem || problem.code === 'not-json' || problem.code === 'no-text') {
		return { guest: null, why: m.own_link_cut() };
	}
	const { problemWords } = await import('$lib/lesson/problem-words');
	return { guest: null, why: problemWords(problem) };
}

async function fromBrowser(id: string | null): Promise<Lesson | null> {
	if (!id) return null;
	const { ownLessons } = await loadOwnLessons();
	await ownLessons.load();
	const lesson = ownLessons.get(id);
	// As it is now: a change that is made elsewhere does not reach into the classroom.
	return lesson && $state.snapshot(lesson);
}
