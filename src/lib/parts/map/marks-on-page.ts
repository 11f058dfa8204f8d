import { touches, type SignBox } from '$lib/scene/compare/place-signs';

/** What a sign must not hide on the plain map: its names, its numbers of documents, its circles of small states. */
const SEEN = '.marks :is(.label:not([data-cut]), .place, .small)';

/** How far a name may reach out of the free part, CSS pixels: cards keep a gap. */
const EDGE = 6;

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

/**
 * Marks the names of the plain map that are not whole in the free part of it, which are not to be seen.
 * @param free CSS pixels from the corner of the map
 */
export function markCut(map: HTMLElement, free: SignBox): void {
	const corner = map.getBoundingClientRect();
	for (const label of map.querySelectorAll('.marks .label')) {
		const { left, top, right, bottom } = label.getBoundingClientRect();
		const [x, y] = [corner.left + free.x, corner.top + free.y];
		const isWhole =
			left >= x - EDGE &&
			right <= x + free.width + EDGE &&
			top >= y - EDGE &&
			bottom <= y + free.height + EDGE;
		label.toggleAttribute('data-cut', !isWhole);
	}
}

/** Calls back in the frame after the names or circles of the plain map have changed or moved; returns what ends it. */
export function followMarks(map: HTMLElement, callback: () => void): () => void {
	const marks = map.querySelector('.marks');
	let frame = 0;
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(callback);
	};
	const observer = new MutationObserver(soon);
	if (marks) observer.observe(marks, { subtree: true, childList: true, attributes: true });
	document.fonts.addEventListener('loadingdone', soon);
	soon();
	return () => {
		cancelAnimationFrame(frame);
		observer.disconnect();
		document.fonts.removeEventListener('loadingdone', soon);
	};
}
