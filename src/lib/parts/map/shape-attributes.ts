import type { Shape } from '$lib/scene/shapes/shape';
import { SEAM } from '$lib/scene/symbols/status';

/** None for what all of the map has: that stands on its group. */
const paint = (token: string) => (token === 'land' ? undefined : `var(--${token})`);

/** A shape of the scene as attributes of a path; lists are written with commas. */
export function attributesOf(shape: Shape) {
	const { kind, id, is, phase, fill, stroke, opacity, given } = shape;
	const isThing = id && kind !== 'claim';
	return {
		class: [
			kind === 'arc' ? 'line arc' : kind,
			phase ?? is,
			{ selected: shape.selected, faint: shape.faint, paled: fill && opacity }
		],
		stroke: stroke ? paint(stroke.token) : 'none',
		'stroke-width': stroke?.width === SEAM ? undefined : stroke?.width,
		'stroke-dasharray': stroke?.dash?.join(),
		'stroke-linecap': stroke?.round ? ('round' as const) : undefined,
		'stroke-opacity': stroke?.opacity,
		opacity,
		fill: fill?.pattern.length ? `url(#${fill.key})` : fill && paint(fill.ground),
		'data-kind': isThing || kind === 'borders' ? kind : undefined,
		'data-class': given,
		'data-now': given && given !== is ? is : undefined,
		'data-status': fill?.status,
		'data-phase': phase,
		'data-dispute': shape.dispute,
		'data-id': isThing ? id : undefined,
		'data-claim': isThing ? undefined : id,
		'data-label': shape.label,
		d: shape.d
	};
}
