/** States that a close map does not name where they are seen, and where their names may stand. */
import { namePoints } from '$lib/scene/outlines/visible';
import type { Iso3 } from '$lib/domain';
import type { SvgPoint } from '$lib/geo/mercator';
import type { DrawnMap, DrawnSurface } from '$lib/parts/map/drawn-surface';
import { freePartOf, seenOf } from '$lib/parts/map/free-part';
import type { SignBox } from '$lib/scene/compare/place-signs';
import type { UnnamedState } from '$lib/scene/ground/place-towns';
import { outlinesOfPage } from '$lib/scene/outlines/outlines';

/** A state to be named, with the place on the map of the middle of what is seen of it. */
export interface StateToName extends UnnamedState {
	point: SvgPoint;
}

/** Codes of the states that the plain map names itself where they are seen. */
function namedByMap(map: DrawnMap, surface: DrawnSurface): Set<string> {
	const { frame } = map.stage;
	const free = freePartOf(map, surface);
	if (map.handle || !frame || !free) return new Set();
	const corner = frame.getBoundingClientRect();
	const isFree = (label: HTMLElement) => {
		const { width, height, x, y } = label.getBoundingClientRect();
		const [left, top] = [x - corner.x - free.x, y - corner.y - free.y];
		return width > 0 && left >= 0 && top >= 0 && left + width <= free.width && top + height <= free.height;
	};
	const labels = [...frame.querySelectorAll<HTMLElement>('.label.state')];
	return new Set(labels.filter(isFree).map(({ dataset }) => dataset['name'] ?? ''));
}

/** States to be named. The interactive map names those whose usual place is in sight, as far as it has room. */
export function statesToName(
	map: DrawnMap,
	surface: DrawnSurface,
	names: ReadonlyMap<Iso3, string>
): StateToName[] {
	const named = namedByMap(map, surface);
	const outlines = outlinesOfPage();
	const usual = new Map(outlines.states.map(({ id, label }) => [id, label?.join()]));
	return [...namePoints(outlines, seenOf(map, surface))].flatMap(([id, point]) => {
		const at = surface.pixelOf(point);
		const text = names.get(id);
		const isThere = named.has(id) || (surface.interactive && usual.get(id) === point.join());
		return at && text && !isThere ? [{ id, text, at, point }] : [];
	});
}

/**
 * Whether the name of a state may lie in a box: its middle on the state, no part of it on a contested area, which is
 * nobody's. The shapes of the plain map say so, also under the interactive one.
 */
export function mayStandOn({ stage }: DrawnMap, scale: number) {
	const shapes = [...(stage.frame?.querySelectorAll<SVGPathElement>('#svg-map path[data-id]') ?? [])];
	const areas = shapes.filter(({ dataset }) => dataset['kind'] === 'area');
	return ({ id, at, point }: StateToName, { x, y, width, height }: SignBox): boolean => {
		const inMap = ([left, top]: readonly [number, number]) =>
			new DOMPoint(point[0] + (left - at[0]) / scale, point[1] + (top - at[1]) / scale);
		const middle = inMap([x + width / 2, y + height / 2]);
		const own = shapes.find(({ dataset }) => dataset['kind'] === 'state' && dataset['id'] === id);
		const edges = [0, 0.25, 0.5, 0.75, 1].flatMap((share) =>
			[y, y + height].map((top) => inMap([x + share * width, top]))
		);
		return (
			own?.isPointInFill(middle) === true &&
			!areas.some((area) => edges.some((edge) => area.isPointInFill(edge)))
		);
	};
}
