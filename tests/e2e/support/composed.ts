/** What is wrong with how a map is composed: run in the page. */

/**
 * Names that lie on each other, are cut or lie under a card; states that fill a part of the free map, or that the words beside it
 * name, and have no name there; what the page is about, or what its words link to, that is not to be seen there; letters
 * too small for the last row. One line each.
 */
export function problemsOnMap(): string[] {
	const LEAST_LETTERS = innerWidth >= 1800 && document.querySelector('.lesson') ? 22 : 0;
	/** Share of the free part from which on a state needs a name. */
	const LARGE = 0.06;
	/** The same of one that the words beside the map name. */
	const TOLD = 0.03;
	const found: string[] = [];
	const map = document.querySelector('.map');
	const stage = map?.querySelector('.stage');
	const matrix = map?.querySelector<SVGGElement>('#svg-map #world')?.getScreenCTM()?.inverse();
	if (!map || !stage || !matrix) return ['there is no map'];
	const frame = map.getBoundingClientRect();
	const free = stage.getBoundingClientRect();
	const meet = (a: DOMRect, b: DOMRect, by = 0) =>
		a.left < b.right - by && b.left < a.right - by && a.top < b.bottom - by && b.top < a.bottom - by;
	const holds = (a: DOMRect, b: DOMRect) =>
		b.left >= a.left - 1 && b.right <= a.right + 1 && b.top >= a.top - 1 && b.bottom <= a.bottom + 1;
	const boxes = (selector: string, root: ParentNode = map) =>
		[...root.querySelectorAll<HTMLElement | SVGElement>(selector)]
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0);

	const names = boxes(
		'.marks .label:not(.hidden, [data-cut], [data-again]), .over .label:not(.hidden), .ground :is(.name, .words)'
	).filter(({ box }) => meet(box, frame));
	const cards = boxes(
		'[data-caption], .controls, .year-control, .panel, header, footer, [data-measure], .map > .tools, .compare-key, p.claim',
		document
	);
	const tools = boxes(':scope > .tools');
	for (const { element, box } of boxes('[data-measure]')) {
		if (tools.some((tool) => meet(box, tool.box, 1)))
			found.push(`${element.getAttribute('class') ?? ''} lies under the tools`);
	}

	names.forEach(({ element, box }, index) => {
		const name = element.textContent;
		for (const other of names.slice(0, index)) {
			if (meet(box, other.box, 1)) found.push(`"${name}" lies on "${other.element.textContent}"`);
		}
		if (!holds(frame, box)) found.push(`"${name}" is cut`);
		for (const card of cards) {
			if (meet(box, card.box, 1))
				found.push(`"${name}" lies under ${card.element.getAttribute('class') ?? card.element.tagName}`);
		}
	});

	const letters = [...map.querySelectorAll<HTMLElement | SVGElement>('*')].filter((element) =>
		[...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
	);
	for (const element of letters) {
		const box = element.getBoundingClientRect();
		const drawn = box.width > 2 && getComputedStyle(element).visibility === 'visible';
		const matrixOf = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
		// Letters along a line are turned.
		const drawnAs = matrixOf && Math.hypot(matrixOf.a, matrixOf.b);
		const times =
			drawnAs ??
			(element instanceof HTMLElement && element.offsetHeight ? box.height / element.offsetHeight : 1);
		const size = parseFloat(getComputedStyle(element).fontSize) * times;
		if (
			drawn &&
			meet(box, frame) &&
			!element.closest('title, .visually-hidden, .keyboard, .ui-disc') &&
			size < LEAST_LETTERS - 0.1
		) {
			found.push(`"${element.textContent}" is ${size.toFixed(1)} px`);
		}
	}

	// What fills the free part, by what lies at the points of a grid.
	const areas = [...map.querySelectorAll<SVGPathElement>('path[data-kind="area"]')];
	const measures = boxes('[data-measure]').map(({ box }) => box);
	const [columns, rows] = [28, 18];
	const cells = new Map<string, number>();
	for (let column = 0; column < columns; column++) {
		for (let row = 0; row < rows; row++) {
			const [x, y] = [
				free.left + ((column + 0.5) / columns) * free.width,
				free.top + ((row + 0.5) / rows) * free.height
			];
			// What lies under scale and locator is not seen.
			if (measures.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
				continue;
			const at = new DOMPoint(x, y).matrixTransform(matrix);
			const path = document
				.elementsFromPoint(x, y)
				.find((element): element is SVGElement => element.matches('path[data-kind="state"]'));
			const id = path?.dataset['id'];
			if (id && !areas.some((area) => area.isPointInFill(at))) cells.set(id, (cells.get(id) ?? 0) + 1);
		}
	}
	const named = new Set(
		names
			.filter(({ box }) => holds(free, box))
			.map(({ element }) => element.dataset['state'] ?? element.dataset['name'] ?? '')
	);
	const words = document.querySelector('[data-caption] .text')?.textContent ?? '';
	const titleOf = (id: string) =>
		map
			.querySelector(`path[data-kind="state"][data-id="${id}"]`)
			?.parentElement?.querySelector('title')
			?.textContent.split(':')[0] ?? id;
	for (const [id, count] of cells) {
		const share = count / (columns * rows);
		if (named.has(id)) continue;
		if (share > LARGE) found.push(`${titleOf(id)} fills ${Math.round(100 * share)} % and has no name`);
		else if (share > TOLD && words.includes(titleOf(id)))
			found.push(`${titleOf(id)} is in the words and has no name`);
	}

	const isSeen = (selector: string) => boxes(selector).some(({ box }) => meet(box, free));
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-caption] .text a[href]')) {
		const [, kind = '', id = ''] = /\/(state|dispute|place)\/([^/]+)\//.exec(link.pathname) ?? [];
		const drawn: Record<string, string> = {
			state: `[data-kind="state"][data-id="${id}"], [data-small="${id}"]`,
			dispute: `[data-dispute="${id}"], [data-dispute-point="${id}"]`,
			place: `[data-place="${id}"]`
		};
		if (drawn[kind] && !isSeen(drawn[kind])) found.push(`${kind} ${id} is in the words and not on the map`);
	}
	const selected = '#svg-map .selected, .marks .selected, .marks [data-marked]';
	if (map.querySelector(selected) && !isSeen(selected))
		found.push('what is selected is not in the free part');
	return found;
}

/** Of the names that the page places over a map, whichever draws that: what lies on another or is cut. */
export function namesPlaced(): { several: boolean; wrong: string[] } {
	const free = document.querySelector('.map .stage')?.getBoundingClientRect() ?? new DOMRect();
	const names = [...document.querySelectorAll('.map .ground :is(.name, .words)')].map((element) => ({
		name: element.textContent,
		box: element.getBoundingClientRect()
	}));
	const wrong = names.flatMap(({ name, box }, index) => [
		...names
			.slice(index + 1)
			.filter(
				(other) =>
					box.left < other.box.right - 1 &&
					other.box.left < box.right - 1 &&
					box.top < other.box.bottom - 1 &&
					other.box.top < box.bottom - 1
			)
			.map((other) => `"${name}" lies on "${other.name}"`),
		...(box.left < free.left - 1 ||
		box.right > free.right + 1 ||
		box.top < free.top - 1 ||
		box.bottom > free.bottom + 1
			? [`"${name}" is cut`]
			: [])
	]);
	return { several: names.length > 4, wrong };
}
