/**
 * While a card says what the pointer is at, the browser's own tooltip does not say it once more: titles under the pointer are
 * taken away and are labels meanwhile, so that names for assistive technology stay. Returns what brings them back.
 */
export function quietTitles(map: HTMLElement): () => void {
	let taken: (() => void)[] = [];
	const giveBack = () => {
		for (const each of taken) each();
		taken = [];
	};
	function take(element: Element): void {
		// Of a shape it is emptied, since its title says that it answers a pointer.
		const words = [...element.children].find((each) => each.localName === 'title')?.firstChild as Text | null;
		const title = words ? words.data : element.getAttribute('title');
		if (!title) return;
		const hadLabel = element.hasAttribute('aria-label');
		if (!hadLabel) element.setAttribute('aria-label', title);
		if (words) words.data = '';
		element.removeAttribute('title');
		taken.push(() => {
			if (!hadLabel) element.removeAttribute('aria-label');
			// The page may have given it another since.
			if (words) words.data ||= title;
			else if (!element.hasAttribute('title')) element.setAttribute('title', title);
		});
	}
	const takeUnderPointer = () => {
		giveBack();
		for (const element of map.querySelectorAll(':hover')) take(element);
	};
	takeUnderPointer();
	map.addEventListener('pointerover', takeUnderPointer);
	return () => {
		map.removeEventListener('pointerover', takeUnderPointer);
		giveBack();
	};
}
