/** What of a map is to be named, and where it is drawn: for the page, whichever draws the map there, and for pictures. */
import { middleSeen, namePoints } from '../outlines/visible';
import type { Outlines } from '../outlines/outlines';
import { pointsOfPath, type Points } from '../outlines/path-points';
import type { SignBox } from '../compare/place-signs';
import { disputeMarks, smallStateMarks } from '../names/marks';
import { placesToName, seenFrom } from '../names/places-to-name';
import type { MapState } from '../state/types';
import { isWithin } from '../viewport/frame-of-view';
import type { Viewport } from '../viewport/viewport';
import { sidesOf } from './area-sides';
import type { nameAbroad, StateToName } from './own-land';
import type { AreaToName } from './place-areas';
import type { PointToName } from './place-ground';
import type { MarkToName } from './place-towns';
import { neighbourNames } from './neighbours';
import { saysSides } from './scales';
import type { AtlasCore, Names } from '$lib/domain';
import { projectToSvg, type SvgPoint } from '$lib/geo/mercator';
import type { Orientation } from '$lib/geo/orientation-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { textOf } from '$lib/text/words';
import type { Thing } from '$lib/view/codec';

/** A map that names are to be placed on. */
export interface MapToName {
	atlas: AtlasCore;
	/** What areas are called in a language that the boundaries have not. */
	orientation: Pick<Orientation, 'areas'>;
	outlines: Outlines;
	mapState: MapState;
	/** What the page is about. */
	thing: Pick<Thing, 'kind' | 'id'> | null;
	/** What of the drawn map is seen. */
	viewport: Viewport;
	/** How wide the map is by which its scale counts: where the free part is long, less than what is seen. */
	width: number;
	/** Where a point of the drawn map stands, CSS pixels from the corner of the map; null where it is not, as behind the globe. */
	pixelOf: (point: SvgPoint) => readonly [x: number, y: number] | null;
}

/** A part so narrow, as a share of the map, is not looked for a name at all. */
const NARROWEST = 1 / 120;

/** The contested areas in sight, with the middle of what is seen of each. */
export function areasToName(
	{ atlas, outlines, orientation, thing, viewport, width, pixelOf }: MapToName,
	topology: BoundariesTopology,
	isAbroad: ReturnType<typeof nameAbroad>
): AreaToName[] {
	const known = new Map(topology.objects.disputed.geometries.map((area) => [area.id, area.properties]));
	return outlines.areas.flatMap(({ id, d, dispute }) => {
		const properties = known.get(id);
		const middle = middleSeen(d, viewport, NARROWEST);
		const at = middle && pixelOf(middle);
		if (!properties || !at) return [];
		const selected = thing?.kind === 'dispute' && thing.id === dispute;
		const rings = pointsOfPath(d).map((ring) =>
			ring.flatMap((point): Points => {
				const [x, y] = pixelOf(point) ?? [];
				return x === undefined || y === undefined ? [] : [[x, y]];
			})
		);
		const name = orientation.areas?.[id] ?? properties.name;
		const [sides, early] = [sidesOf(properties, atlas), saysSides({ width }, selected)];
		const abroad = (box: SignBox) => isAbroad({ at, point: middle }, box, properties.claimedBy);
		return [{ id, name, sides, early, at, rings, selected, abroad }];
	});
}

/** What concerns of the paper in sight are about, each point once. */
function concernPoints(
	{ atlas, mapState, viewport, pixelOf }: MapToName,
	isAbroad: ReturnType<typeof nameAbroad>
): PointToName[] {
	const points = (atlas.claims ?? [])
		.filter(({ id }) => mapState.concerns.has(id))
		.flatMap(({ concern }) => concern?.at ?? [])
		.flatMap(({ name, position }): PointToName[] => {
			const [id, point] = [`concern ${position.join(',')}`, projectToSvg(position)];
			const at = isWithin(viewport, point) && pixelOf(point);
			if (!at) return [];
			return [{ id, name: textOf(name), at, abroad: (box) => isAbroad({ at, point }, box) }];
		});
	return [...new Map(points.map((point) => [point.id, point])).values()];
}

/** The points of the dispute that the page is about and of concerns, as far as they are drawn. */
export function pointsToName(
	map: MapToName,
	names: Names['points'],
	isAbroad: ReturnType<typeof nameAbroad>
): PointToName[] {
	const { atlas, outlines, mapState, thing, pixelOf } = map;
	if (thing?.kind !== 'dispute') return concernPoints(map, isAbroad);
	return disputeMarks(atlas, mapState, outlines)
		.filter(({ dispute }) => dispute === thing.id)
		.flatMap(({ key, position }) => {
			const name = names[thing.id]?.[Number(key.split(' ')[1])];
			const at = pixelOf(position);
			const abroad = (box: SignBox) => (at ? isAbroad({ at, point: position }, box) : 0);
			return name && at ? [{ id: key, name: textOf(name), at, abroad }] : [];
		});
}

/** Where the names of states stand of which a mere strip is seen. @param points of the others */
export const stripPoints = (
	outlines: Outlines,
	viewport: Viewport,
	points: ReadonlyMap<string, SvgPoint>
): Map<string, SvgPoint> =>
	namePoints(
		{ ...outlines, states: outlines.states.filter(({ id }) => !points.has(id)), small: [] },
		viewport,
		0,
		NARROWEST
	);

/** The states in sight that are no mere circle, with the middle of what is seen of each. */
export function statesToName({ atlas, outlines, viewport, pixelOf }: MapToName): StateToName[] {
	const names = new Map([
		...neighbourNames(),
		...atlas.states.map(({ iso3, name }) => [iso3, textOf(name)] as const)
	]);
	const small = new Set(outlines.small.map(({ id }) => id));
	const points = namePoints(outlines, viewport);
	const toName =
		(isStrip: boolean) =>
		([id, point]: [string, SvgPoint]): StateToName[] => {
			const at = pixelOf(point);
			const text = names.get(id);
			return at && text && !small.has(id) ? [{ id, text, at, point, isStrip }] : [];
		};
	return [
		...[...points].flatMap(toName(false)),
		...[...stripPoints(outlines, viewport, points)].flatMap(toName(true))
	];
}

/** Between the middle of a mark and its name, CSS pixels on a desk: the circle of places with documents, of small states. */
const BESIDE = { place: 14, state: 9 } as const;

/**
 * Circles in sight: of states that are too small to be seen, and of places with documents, the busiest first.
 * @param scale CSS pixels on a desk for each unit of the drawn map
 */
export function marksToName({ atlas, mapState, viewport, pixelOf }: MapToName, scale: number): MarkToName[] {
	const places = placesToName(atlas, mapState);
	const seen = seenFrom(places);
	const of = (kind: MarkToName['kind'], id: string, text: string, position: SvgPoint): MarkToName[] => {
		const at = isWithin(viewport, position) && pixelOf(position);
		return at ? [{ kind, id, text, at, gap: BESIDE[kind] }] : [];
	};
	return [
		...smallStateMarks(atlas, mapState).flatMap(({ iso3, name, position }) =>
			of('state', iso3, textOf(name), position)
		),
		...places
			.filter((_, at) => scale >= (seen[at] ?? 0))
			.reverse()
			.flatMap(({ id, name, position }) => of('place', id, textOf(name), position))
	];
}

/** Where the diamonds of disputes stand. */
export const diamondsOn = ({ atlas, outlines, mapState, pixelOf }: MapToName) =>
	disputeMarks(atlas, mapState, outlines).flatMap(({ position }) => {
		const at = pixelOf(position);
		return at ? [at] : [];
	});
