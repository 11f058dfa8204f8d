import type { Shape } from '$lib/scene/shapes/shape';
import { SEAM } from '$lib/scene/symbols/status';

/** A shape of the scene as attributes of a path. What most shapes have stands on the group that they are in. */
export function attributesOf({
	kind,
	id,
	is,
	phase,
	d,
	fill,
	stroke,
	opacity,
	selected,
	faint,
	given,
	dispute,
	label
}: Shape): Record<string, string | number | undefined> {
	const isThing = id && kind !== 'claim';
	const colour = (token: string) => (token === 'land' ? undefined : `var(--${token})`);
	const names = [
		kind === 'arc' ? 'line arc' : kind,
		phase ?? is,
		selected && 'selected',
		faint && 'faint',
		kind === 'state' && opacity && 'paled'
	];
	return {
		class: names.filter(Boolean).join(' '),
		stroke: stroke ? colour(stroke.token) : 'none',
		'stroke-width': stroke && stroke.width !== SEAM ? +stroke.width.toFixed(1) : undefined,
		'stroke-dasharray': stroke?.dash?.join(' '),
		'stroke-linecap': stroke?.round ? 'round' : undefined,
		'stroke-opacity': stroke?.opacity,
		opacity,
		fill: fill && (fill.pattern.length > 0 ? `url(#${fill.key})` : colour(fill.ground)),
		'data-kind': isThing || kind === 'borders' ? kind : undefined,
		'data-class': given,
		'data-now': given === is || kind !== 'line' ? undefined : is,
		'data-status': fill?.status,
		'data-phase': phase,
		'data-dispute': dispute,
		'data-id': isThing ? id : undefined,
		'data-claim': isThing ? undefined : id,
		'data-label': label?.join(','),
		d
	};
}
