/** Cuts what is drawn at the edges of what is seen of it. */
import { geoIdentity, geoStream, type GeoStream } from 'd3-geo';
import type { Viewport } from '../viewport/viewport';
import type { Points } from './path-points';

type Cut = (points: readonly (readonly [number, number])[][]) => Points[];

/**
 * Cuts rings and lines, in the units of the viewport; what lies outside is gone.
 * @returns `rings` cuts the rings of one polygon, first point not repeated; a cut runs along the edges. `lines` cuts each line
 * into the pieces that are within
 */
export function clipTo({ x, y, width, height }: Viewport): { rings: Cut; lines: Cut } {
	const { stream } = geoIdentity().clipExtent([
		[x, y],
		[x + width, y + height]
	]);
	const cut = (type: 'Polygon' | 'MultiLineString', coordinates: number[][][]): Points[] => {
		const found: Points[] = [];
		let points: Points = [];
		const sink: GeoStream = {
			point: (px, py) => void points.push([px, py]),
			lineStart: () => void (points = []),
			lineEnd: () => void found.push(points),
			polygonStart() {},
			polygonEnd() {},
			sphere() {}
		};
		geoStream({ type, coordinates } as Parameters<typeof geoStream>[0], stream(sink));
		return found;
	};
	return {
		rings: (rings) =>
			cut(
				'Polygon',
				// d3 takes a ring as GeoJSON has it, closed.
				rings.map((ring) => [...ring, ring[0] ?? []] as number[][])
			)
				.map((ring) => (isSame(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring))
				.filter((ring) => ring.length > 2),
		lines: (lines) =>
			cut('MultiLineString', lines as unknown as number[][][]).filter((line) => line.length > 1)
	};
}

const isSame = (a: Points[number] | undefined, b: Points[number] | undefined): boolean =>
	a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
