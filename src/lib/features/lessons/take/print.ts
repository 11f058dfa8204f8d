/** Opens a lesson as it will be printed, over the page. */
import { mount, unmount } from 'svelte';
import { materialOf } from './material';
import PrintLesson from './PrintLesson.svelte';
import type { Lesson } from '$lib/lesson/types';

/**
 * Until it is closed, the page under it has neither focus nor keys.
 * @param opener gets the focus back
 */
export async function openPrint(lesson: Lesson, opener: HTMLElement): Promise<void> {
	const { deck, data } = await materialOf(lesson);
	const rest = [...document.body.children].filter(
		(element): element is HTMLElement => element instanceof HTMLElement
	);
	const live = rest.filter((element) => !element.inert);
	// A dialog that is open lies over everything else, also over this.
	const close = () => {
		removeEventListener('keydown', onkeydown, true);
		for (const element of live) element.inert = false;
		void unmount(printed);
		opener.focus();
	};
	const onkeydown = (event: KeyboardEvent) => {
		// Keys of the page, as those of a presentation, are not meant here.
		event.stopPropagation();
		if (event.key === 'Escape') close();
	};
	const printed = mount(PrintLesson, { target: document.body, props: { deck, data, onclose: close } });
	for (const element of live) element.inert = true;
	addEventListener('keydown', onkeydown, true);
}
