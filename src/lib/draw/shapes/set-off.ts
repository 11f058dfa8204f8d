import { shape, type Shape } from '$lib/scene/shapes/shape';

/** Of a casing where nothing but black is drawn: so many CSS pixels wider than its line. */
const WIDER = 5;

/** In black and white an outline runs under every line: each that is dashed has to be set off, by a casing that hides it. */
export function setOffInBlack(shapes: readonly Shape[]): Shape[] {
	const lines = shapes.filter(({ kind, stroke }) => kind === 'line' && stroke?.dash);
	const casings = lines.map(({ id = '', d, stroke }) =>
		shape('line', 'casing', id, d, { token: 'land', width: (stroke?.width ?? 0) + WIDER })
	);
	return [...casings, ...shapes.filter(({ kind, slot }) => kind !== 'casing' || slot !== 'line')];
}
