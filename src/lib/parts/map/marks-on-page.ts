import { touches, type SignBox } from '$lib/scene/compare/place-signs';

/** What a sign must not hide on the plain map: its names, its numbers of documents, its circles of small states. */
const SEEN = '.marks :is(.label:not([data-cut]), .place, .small)';

/**
 * Whether one of the names and circles of the plain map lies in a box, in CSS pixels from the corner of the
 * map. They are measured once, as they are drawn now.
 */
export function coveredOn(map: HTMLElement): (box: SignBox) => boolean {
	const corner = map.getBoundingClientRect();
	const boxes = [...map.querySelectorAll(SEEN)]
		.map((mark) => mark.getBoundingClientRect())
		.filter(({ width }) => width > 0)
		.map(({ x, y, width, height }) => ({ x: x - corner.x, y: y - corner.y, width, height }));
	return (box) => boxes.some((mark) => touches(box, mark, 1));
}

/** Whether nothing but the map is at the corners of a box and in its middle; a box that leaves the map is not. */
export function isUncovered(map: HTMLElement, { left, top, right, bottom }: DOMRect): boolean {
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	const points = [
		[left, top],
		[right, top],
		[x, y],
		[left, bottom],
		[right, bottom]
	] as const;
	return points.every(([px, py]) => {
		const element = document.elementFromPoint(px, py);
		return element !== null && map.contains(element) && !element.closest('.tools');
	});
}

/**
 * Marks the names of the plain map that an edge, a card or a tool cuts, and the lines to them, so that they are not to be seen.
 * @param free what surely nothing covers, CSS pixels from the corner of the map
 * @param known whether boxes beyond it are covered, by where they are: looking is dear, and from year to year names stand still
 */
export function markCut(map: HTMLElement, free: SignBox, known: Map<string, boolean>): void {
	const corner = map.getBoundingClientRect();
	const tools = [...map.querySelectorAll(':scope > .tools, [data-measure], .compare-key')].map((tool) =>
		tool.getBoundingClientRect()
	);
	const uncovered = (box: DOMRect) => {
		const key = [box.x, box.y, box.width, box.height].join();
		const isFree = known.get(key) ?? isUncovered(map, box);
		known.set(key, isFree);
		return isFree;
	};
	for (const label of map.querySelectorAll<HTMLElement>('.marks .label')) {
		const box = label.getBoundingClientRect();
		const { x, y, width, height } = box;
		const isFree =
			x - corner.x >= free.x &&
			y - corner.y >= free.y &&
			x + width - corner.x <= free.x + free.width &&
			y + height - corner.y <= free.y + free.height;
		const line = map.querySelector(`.marks [data-led="${label.dataset['name'] ?? ''}"]`);
		const led = line?.getBoundingClientRect();
		// What a line leads to beyond the edge is not on the map.
		const isOff =
			led !== undefined &&
			(led.left < corner.left ||
				led.top < corner.top ||
				led.right > corner.right ||
				led.bottom > corner.bottom);
		const isCut = isOff || tools.some((tool) => touches(tool, box, 0)) || (!isFree && !uncovered(box));
		for (const part of [label, line, line?.previousElementSibling]) part?.toggleAttribute('data-cut', isCut);
	}
}

/** Whether the buttons of the map lie in a box, CSS pixels from the corner of the map. */
export function toolsOnPage(map: HTMLElement | null): (box: SignBox) => boolean {
	const tools = map?.querySelector(':scope > .tools')?.getBoundingClientRect();
	const corner = map?.getBoundingClientRect();
	if (!tools?.width || !corner) return () => false;
	return ({ x, y, width, height }) => touches({ x: x + corner.x, y: y + corner.y, width, height }, tools, 1);
}

/** What of a mark says how and where it is drawn; where it leads to does not. */
const DRAWN = ['class', 'style', 'd', 'data-cut', 'data-sign'];

/** Calls back in the frame after the names or circles of the plain map have changed or moved; returns what ends it. */
export function followMarks(map: HTMLElement, callback: () => void): () => void {
	const marks = map.querySelector('.marks');
	let frame = 0;
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(callback);
	};
	const observer = new MutationObserver(soon);
	if (marks) observer.observe(marks, { subtree: true, childList: true, attributeFilter: DRAWN });
	// What a question lays over the map comes late, with names of its own.
	for (const box of map.querySelectorAll('.box')) observer.observe(box, { childList: true });
	document.fonts.addEventListener('loadingdone', soon);
	soon();
	return () => {
		cancelAnimationFrame(frame);
		observer.disconnect();
		document.fonts.removeEventListener('loadingdone', soon);
	};
}
