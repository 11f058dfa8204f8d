/** Sorting by hand: a row of a list follows the pointer, the others make room for it where it would land. */

/** How far a pointer goes before it drags, CSS pixels: a finger never holds quite still. */
const SLOP = 5;
/** How near to its edge, and by how much a frame, a list that is taller than its frame scrolls. */
const EDGE = 48;
const SCROLL = 9;

interface Row {
	element: HTMLElement;
	/** From the top of the list. */
	top: number;
	height: number;
}

/**
 * Where a row lands that lies at `top` now, among rows of which it is the one at `from`: beyond half of another one it
 * takes its place, beyond all of them the last or the first.
 */
export function landingOf(rows: readonly Omit<Row, 'element'>[], from: number, top: number): number {
	const dragged = rows[from];
	if (!dragged) return from;
	const middle = ({ top: start, height }: Omit<Row, 'element'>) => start + height / 2;
	const before = rows.slice(0, from).filter((row) => top < middle(row)).length;
	const after = rows.slice(from + 1).filter((row) => top + dragged.height > middle(row)).length;
	return from - before + after;
}

/** What scrolls a list, if anything around it does. */
function scrollerOf(list: HTMLElement): HTMLElement | null {
	for (let element = list.parentElement; element; element = element.parentElement) {
		const isTall = element.scrollHeight > element.clientHeight;
		if (isTall && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
	}
	return document.scrollingElement as HTMLElement | null;
}

/** One row on its way. The list has `data-sorting` meanwhile, the row `data-dragged`. */
class Drag {
	readonly #list: HTMLElement;
	readonly #rows: Row[];
	readonly #scroller: HTMLElement | null;
	/** Where in the list the pointer took the row. */
	readonly #taken: number;
	#y: number;
	#frame = 0;
	readonly from: number;
	to: number;

	constructor(list: HTMLElement, from: number, y: number) {
		const { top } = list.getBoundingClientRect();
		this.#list = list;
		this.#rows = [...list.children].map((element) => {
			const box = element.getBoundingClientRect();
			return { element: element as HTMLElement, top: box.top - top, height: box.height };
		});
		this.#scroller = scrollerOf(list);
		this.#taken = y - top;
		this.#y = y;
		this.from = this.to = from;
		list.dataset['sorting'] = '';
		this.#rows[from]?.element.setAttribute('data-dragged', '');
		this.#follow();
	}

	move(y: number): void {
		this.#y = y;
		this.#place();
	}

	/** Scrolls for as long as the pointer is at an edge. */
	#follow = (): void => {
		const frame = this.#scroller;
		if (frame) {
			const box = frame.getBoundingClientRect();
			const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
			const by = this.#y > bottom - EDGE ? SCROLL : this.#y < top + EDGE ? -SCROLL : 0;
			const { bottom: end, top: start } = this.#list.getBoundingClientRect();
			// No further than the list goes.
			if (by > 0 ? end > bottom - EDGE : start < top + EDGE) frame.scrollTop += by;
			if (by) this.#place();
		}
		this.#frame = requestAnimationFrame(this.#follow);
	};

	#place(): void {
		const dragged = this.#rows[this.from];
		if (!dragged) return;
		const by = this.#y - this.#list.getBoundingClientRect().top - this.#taken;
		this.to = landingOf(this.#rows, this.from, dragged.top + by);
		const { from, to } = this;
		const [first, second] = this.#rows;
		const step = dragged.height + (first && second ? second.top - first.top - first.height : 0);
		for (const [index, { element }] of this.#rows.entries()) {
			const moves = index > from && index <= to ? -step : index < from && index >= to ? step : 0;
			element.style.translate = `0 ${index === from ? by : moves}px`;
		}
		const place = this.#rows[to];
		if (!place) return;
		const top = to > from ? place.top + place.height - dragged.height : place.top;
		this.#list.style.setProperty('--landing-top', `${top}px`);
		this.#list.style.setProperty('--landing-height', `${dragged.height}px`);
	}

	end(): void {
		cancelAnimationFrame(this.#frame);
		delete this.#list.dataset['sorting'];
		for (const { element } of this.#rows) {
			element.removeAttribute('data-dragged');
			element.style.translate = '';
		}
	}
}

/**
 * An attachment for a list whose rows are moved by mouse anywhere, by finger at what has `data-grip`: the rest of a row
 * scrolls the page.
 */
export const sorting =
	(onmove: (from: number, to: number) => void) =>
	(list: HTMLElement): (() => void) => {
		let held: { id: number; from: number; y: number } | null = null;
		let drag: Drag | null = null;

		function down({ target, button, pointerType, pointerId, clientY }: PointerEvent): void {
			if (button !== 0 || held || !(target instanceof Element)) return;
			if (target.closest('button, a, input') || (pointerType === 'touch' && !target.closest('[data-grip]')))
				return;
			const from = [...list.children].findIndex((row) => row.contains(target));
			if (from >= 0) held = { id: pointerId, from, y: clientY };
		}

		function move({ pointerId, clientY }: PointerEvent): void {
			if (held?.id !== pointerId) return;
			if (!drag) {
				if (Math.abs(clientY - held.y) < SLOP) return;
				list.setPointerCapture(pointerId);
				drag = new Drag(list, held.from, held.y);
			}
			drag.move(clientY);
		}

		function end({ pointerId, type }: PointerEvent): void {
			if (held?.id !== pointerId) return;
			const ended = drag;
			held = drag = null;
			ended?.end();
			if (ended && type === 'pointerup' && ended.to !== ended.from) onmove(ended.from, ended.to);
		}

		const listeners = { pointerdown: down, pointermove: move, pointerup: end, pointercancel: end };
		const names = Object.keys(listeners) as (keyof typeof listeners)[];
		for (const name of names) list.addEventListener(name, listeners[name]);
		return () => {
			drag?.end();
			for (const name of names) list.removeEventListener(name, listeners[name]);
		};
	};
