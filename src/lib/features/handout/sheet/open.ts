import { mount, unmount } from 'svelte';
import { sheetPages } from './pages';
import type { SheetChoice } from './paper';
import type { PageScene } from '$lib/draw/base/types';
import Sheets from './Sheets.svelte';

/** Shows a sheet over the page until it is closed; the focus goes back to where it was. */
export function openSheet(page: PageScene, choice: SheetChoice): void {
	const before = document.activeElement;
	const sheet = mount(Sheets, {
		target: document.body,
		props: { pages: sheetPages(page, choice), choice, onclose: close }
	});
	function close() {
		void unmount(sheet);
		if (before instanceof HTMLElement) before.focus();
	}
}
