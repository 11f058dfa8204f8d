import type { SignBox } from '../compare/place-signs';
import type { Outlines } from '../outlines/outlines';
import { pointsOfPath } from '../outlines/path-points';
import { isInside, isInViewport } from '../outlines/visible';
import type { Viewport } from '../viewport/viewport';
import type { OnLand, UnnamedState } from './place-towns';
import type { SvgPoint } from '$lib/geo/mercator';

/** A state to be named. */
export interface StateToName extends UnnamedState {
	/** The middle of what is seen of it, on the drawn map. */
	point: SvgPoint;
}

/**
 * Tells how the name of a state lies in a box: null unless its middle is on the state, and no part of it on a contested area,
 * which is nobody's.
 * @param scale CSS pixels per unit of the drawn map, about the state
 */
export function onOwnLand({ states, areas }: Outlines, viewport: Viewport, scale: number) {
	const contested = areas.filter(({ d }) => isInViewport(d, viewport)).map(({ d }) => pointsOfPath(d));
	const known = new Map<string, ReturnType<typeof pointsOfPath>>();
	const landOf = (id: string) => {
		const land = known.get(id) ?? pointsOfPath(states.find((state) => state.id === id)?.d ?? '');
		known.set(id, land);
		return land;
	};
	return (
		{ id, at, point }: Pick<StateToName, 'id' | 'at' | 'point'>,
		{ x, y, width, height }: SignBox
	): OnLand | null => {
		const inMap = (left: number, top: number) =>
			[point[0] + (left - at[0]) / scale, point[1] + (top - at[1]) / scale] as const;
		const isContested = (left: number, top: number) =>
			contested.some((area) => isInside(inMap(left, top), area));
		const isOwn = (left: number) => isInside(inMap(left, y + height / 2), landOf(id));
		const shares = [0, 0.25, 0.5, 0.75, 1];
		if (!isOwn(x + width / 2)) return null;
		if (shares.some((share) => [y, y + height].some((top) => isContested(x + share * width, top))))
			return null;
		return shares.every((share) => isOwn(x + share * width)) ? 'whole' : 'middle';
	};
}

/** Tells on which state a point of the drawn map lies, if it lies on one. */
export function stateAt({ states }: Outlines, viewport: Viewport): (point: SvgPoint) => string | undefined {
	const seen = states
		.filter(({ d }) => isInViewport(d, viewport))
		.map(({ id, d }) => ({ id, land: pointsOfPath(d) }));
	return (point) => seen.find(({ land }) => isInside(point, land))?.id;
}
