import type { SignBox } from '../compare/place-signs';
import type { Outlines } from '../outlines/outlines';
import { boxOfPoints } from '../outlines/path-box';
import { pointsOfPath } from '../outlines/path-points';
import { isInside, isInViewport } from '../outlines/visible';
import { isWithin } from '../viewport/frame-of-view';
import type { Viewport } from '../viewport/viewport';
import type { OnLand, UnnamedState } from './place-towns';
import type { SvgPoint } from '$lib/geo/mercator';

/** A state to be named. */
export interface StateToName extends UnnamedState {
	/** The middle of what is seen of it, on the drawn map. */
	point: SvgPoint;
}

/**
 * Tells how the name of a state lies in a box: null unless its middle is on the state, or something of it and nothing on
 * another, and no part of it on a contested area, which is nobody's.
 * @param scale CSS pixels per unit of the drawn map, about the state
 */
export function onOwnLand(outlines: Outlines, viewport: Viewport, scale: number) {
	const { states, areas } = outlines;
	const ownerOf = stateAt(outlines, viewport);
	/** States without a page: read where it matters. */
	let land: ReturnType<typeof pointsOfPath> | null = null;
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
		const inMap = (left: number, top: number): SvgPoint => [
			point[0] + (left - at[0]) / scale,
			point[1] + (top - at[1]) / scale
		];
		const isContested = (left: number, top: number) =>
			contested.some((area) => isInside(inMap(left, top), area));
		const isOwn = (left: number) => isInside(inMap(left, y + height / 2), landOf(id));
		const across = [0, 0.25, 0.5, 0.75, 1].map((share) => x + share * width);
		const own = across.filter(isOwn);
		if (own.length === 0) return null;
		if (across.some((left) => [y, y + height].some((top) => isContested(left, top)))) return null;
		if (own.length === across.length) return 'whole';
		if (isOwn(x + width / 2)) return 'middle';
		land ??= pointsOfPath(outlines.land);
		const isSea = (left: number) => {
			const at = inMap(left, y + height / 2);
			return ownerOf(at) === undefined && !isInside(at, land ?? []);
		};
		return across.every((left) => isOwn(left) || isSea(left)) ? 'edge' : null;
	};
}

/** Tells on which state a point of the drawn map lies, if it lies on one. */
function stateAt({ states }: Outlines, viewport: Viewport): (point: SvgPoint) => string | undefined {
	const seen = states
		.filter(({ d }) => isInViewport(d, viewport))
		.map(({ id, d }) => {
			const land = pointsOfPath(d);
			return { id, land, box: boxOfPoints(land) };
		});
	return (point) => seen.find(({ land, box }) => box && isWithin(box, point) && isInside(point, land))?.id;
}

/**
 * Tells how much of a name in a box lies on the land of other states than its own, as a share: of a town's on others than that
 * in which it lies, of an area's on others than those that claim it.
 * @param scale as of {@link onOwnLand}
 */
export function nameAbroad(outlines: Outlines, viewport: Viewport, scale: number) {
	const ownerOf = stateAt(outlines, viewport);
	return (
		{ at, point }: Pick<StateToName, 'at' | 'point'>,
		{ x, y, width, height }: SignBox,
		own: readonly (string | undefined)[] = [ownerOf(point)]
	): number => {
		const owners = [0.25, 0.75].flatMap((down) =>
			[0.05, 0.275, 0.5, 0.725, 0.95].map((across) =>
				ownerOf([
					point[0] + (x + across * width - at[0]) / scale,
					point[1] + (y + down * height - at[1]) / scale
				])
			)
		);
		return owners.filter((owner) => owner !== undefined && !own.includes(owner)).length / owners.length;
	};
}
