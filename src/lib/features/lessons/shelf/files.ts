/** Lesson files: opened and saved. */
import type { LessonProblem } from '$lib/lesson/problems';
import { ownLessons } from './own-lessons.svelte';
import { readLesson, type Read } from '$lib/lesson/read';
import { placesInFile, type FoundPlaces } from '$lib/lesson/import/places';
import { LIMITS } from '$lib/lesson/schema';
import type { Lesson } from '$lib/lesson/types';
import { lessonAbout } from '$lib/files/licence';
import { newLesson, newStep } from '$lib/lesson/make';
import { titledFileName } from '$lib/lesson/file-name';
import { writeLesson } from '$lib/lesson/write';
import * as m from '$lib/paraglide/messages';
import { saveFile } from '$lib/ui/save-file';

/** Where a lesson went: `second` beside another version, whose id is `other`; `same` was there already. */
export type KeepResult =
	| { lesson: Lesson; how: 'new' | 'same' }
	| { lesson: Lesson; how: 'second'; other: string };

/** What became of a file. */
export type Opened = { file: string } & (
	| KeepResult
	| { problems: LessonProblem[] }
	| { places: FoundPlaces }
);

/** A folder, or a file that the browser cannot read any more, such as one on a stick that was pulled out. */
const unreadable: Read = { problems: [{ code: 'unreadable', step: null, field: '', found: '' }] };

/** What a browser takes for a picture, a sound, a film, an archive or a printed page is no text to be read. */
const OTHER_KIND = /^(image|audio|video)\/|^application\/(pdf|zip|vnd\.)/;

async function read(file: File): Promise<Read | { places: FoundPlaces }> {
	const [kind] = OTHER_KIND.exec(file.type) ?? [];
	if (kind) {
		return { problems: [{ code: 'other-kind', step: null, field: '', found: kind.replace(/\/.*$/, '') }] };
	}
	if (file.size > 2 * LIMITS.bytes) {
		return { problems: [{ code: 'too-large', step: null, field: '', found: '' }] };
	}
	return file.text().then(
		(text) => {
			const lesson = readLesson(text);
			const places = 'lesson' in lesson ? null : placesInFile(text);
			return places ? { places } : lesson;
		},
		() => unreadable
	);
}

/** Adds a lesson to the reader's own, once it is written; what is there already stays as it is. */
export async function keep(lesson: Lesson): Promise<KeepResult> {
	const text = writeLesson(lesson);
	// A second version has an id of its own.
	const same = ownLessons.all.find((own) => writeLesson({ ...own, id: lesson.id }) === text);
	if (same) return { lesson: same, how: 'same' };
	const there = ownLessons.get(lesson.id);
	const added = ownLessons.add(lesson);
	await ownLessons.settled();
	return there ? { lesson: added, how: 'second', other: there.id } : { lesson: added, how: 'new' };
}

/** A new lesson of one step with nothing in it, once it is written. */
export async function startLesson(): Promise<Lesson> {
	const lesson = newLesson(m.own_my_lesson(), ownLessons.ids, [newStep('/')]);
	ownLessons.save(lesson);
	await ownLessons.settled();
	return lesson;
}

/** Opens files one after the other. A broken one changes nothing. */
export async function openFiles(files: Iterable<File>): Promise<Opened[]> {
	await ownLessons.load();
	const opened: Opened[] = [];
	for (const file of files) {
		const result = await read(file);
		opened.push(
			'lesson' in result
				? { file: file.name, ...(await keep(result.lesson)) }
				: { file: file.name, ...result }
		);
	}
	return opened;
}

/** Gives a lesson to the reader as a file. */
export async function saveLesson(lesson: Lesson): Promise<void> {
	const { core } = await import('virtual:atlas-core');
	saveFile(
		new Blob([writeLesson(lesson, lessonAbout(core))], { type: 'application/json' }),
		titledFileName(lesson)
	);
}
