import type { Shape } from './shape';

/** The same, down to what they hold. */
function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
	const [now, then] = [Object.entries(a), Object.entries(b)];
	return now.length === then.length && now.every(([key, value]) => isSame(value, (b as never)[key]));
}

/**
 * Shapes of one year after the other: those that are as before are the very same objects, and who draws them leaves them as
 * they are.
 */
export function keptShapes(): (shapes: readonly Shape[]) => Shape[] {
	let before = new Map<string, Shape>();
	return (shapes) => {
		const kept = shapes.map((shape) => {
			const known = before.get(shape.key);
			return known && isSame(shape, known) ? known : shape;
		});
		before = new Map(kept.map((shape) => [shape.key, shape]));
		return kept;
	};
}
