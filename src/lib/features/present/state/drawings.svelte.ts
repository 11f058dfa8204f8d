import { SvelteMap } from 'svelte/reactivity';

/** Colours of the pen, in the order in which one key goes through them: apart in lightness too, for whoever sees no hues. */
export const INKS = ['dark', 'orange', 'blue'] as const;
export type PenInk = (typeof INKS)[number];
export type PenPoint = readonly [x: number, y: number, pressure: number];
export type Size = readonly [width: number, height: number];

export interface PenStroke {
	ink: PenInk;
	points: readonly PenPoint[];
	/** Of the layer when it was drawn, CSS pixels: in another window it lies elsewhere. */
	size: Size;
}

/** How near the eraser must come to a stroke, CSS pixels. */
const REACH = 18;

/** How a stroke lies in a layer of another size: about its middle, as the map does. */
export function placed({ size: [width, height] }: PenStroke, [w, h]: Size) {
	const scale = width > 0 && height > 0 ? Math.min(w / width, h / height) : 1;
	return { scale, x: (w - width * scale) / 2, y: (h - height * scale) / 2 };
}

/** How far a point is from the line between two others. */
function distance([x, y]: Size, [ax, ay]: PenPoint, [bx, by]: PenPoint): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** What was drawn on the steps of a lesson: each keeps its own until the lesson begins anew. Reactive. */
export class Drawings {
	ink = $state<PenInk>('orange');
	readonly #strokes = new SvelteMap<number, readonly PenStroke[]>();

	of(step: number): readonly PenStroke[] {
		return this.#strokes.get(step) ?? [];
	}

	add(step: number, stroke: PenStroke): void {
		this.#strokes.set(step, [...this.of(step), stroke]);
	}

	/** Takes the last stroke of a step away. */
	undo(step: number): void {
		this.#strokes.set(step, this.of(step).slice(0, -1));
	}

	/** Takes away what lies under a point of a layer of this size. */
	erase(step: number, [x, y]: Size, size: Size): void {
		const left = this.of(step).filter((stroke) => {
			const to = placed(stroke, size);
			const at: Size = [(x - to.x) / to.scale, (y - to.y) / to.scale];
			const reach = REACH / to.scale;
			return !stroke.points.some(
				(point, index) => distance(at, stroke.points[index - 1] ?? point, point) < reach
			);
		});
		if (left.length < this.of(step).length) this.#strokes.set(step, left);
	}

	wipe(step: number): void {
		this.#strokes.delete(step);
	}

	clear(): void {
		this.#strokes.clear();
	}

	/** The next colour. */
	nextInk(): void {
		this.ink = INKS[(INKS.indexOf(this.ink) + 1) % INKS.length] ?? this.ink;
	}
}
