/** Links that hold a lesson. What is the atlas's own is not carried along, but fetched. */
import { asset } from '$app/paths';
import { BUNDLED_IDS, bundledOrigin } from '$lib/lesson/link/bundled-ids';
import { LONGEST_FRAGMENT, lessonToFragment } from '$lib/lesson/link/link';
import { lessonFrom } from '$lib/lesson/read';
import type { Lesson } from '$lib/lesson/types';
import { fileNameOf } from '$lib/lesson/file-name';

/**
 * A lesson that comes with the atlas; null if none has this id.
 * @throws if it cannot be had
 */
export async function bundledLesson(id: string): Promise<Lesson | null> {
	if (!BUNDLED_IDS.includes(id)) return null;
	const response = await fetch(asset(`/data/lessons/${fileNameOf({ id })}`));
	if (!response.ok) throw new Error(`${id}: ${String(response.status)}`);
	const read = lessonFrom(await response.json());
	if ('lesson' in read) return read.lesson;
	throw new Error(`${id} is no lesson`);
}

/** As short as it goes: a copy of a lesson of the atlas as what was changed. Null if that is too long too. */
export async function shortFragment(lesson: Lesson, longest = LONGEST_FRAGMENT): Promise<string | null> {
	const id = bundledOrigin(lesson.id);
	// Without a network the link holds everything.
	const origin = id === null ? null : await bundledLesson(id).catch(() => null);
	return lessonToFragment(lesson, longest, origin);
}
