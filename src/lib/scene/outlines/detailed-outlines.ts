import type { Geometry, Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import type { Outlines } from './outlines';
import type { Viewport } from '../viewport/viewport';
import { clipTo } from './clip';
import { clipLine } from './clip-line';
import { projectToSvg } from '$lib/geo/mercator';
import { polygonsOf, shapeOf } from '$lib/geo/shape';
import type { BoundariesTopology } from '$lib/geo/topology-types';

type Point = [number, number];

/**
 * The outlines in the full detail of the boundaries, as far as a viewport shows them: those of the page are drawn for
 * the whole region, and a valley would be a few corners.
 * @param base the outlines of the page: what they leave out, and where names stand
 * @param scale pixels a unit: what is smaller than half a pixel is left out
 */
export function detailedOutlines(
	topology: BoundariesTopology,
	base: Outlines,
	viewport: Viewport,
	scale: number
): Outlines {
	// Cut outside the viewport, so that no stroke along a cut is seen.
	const margin = viewport.width / 20;
	const around = {
		x: viewport.x - margin,
		y: viewport.y - margin,
		width: viewport.width + 2 * margin,
		height: viewport.height + 2 * margin
	};
	const clip = clipTo(around);
	const project = (points: Position[]): Point[] =>
		points.map(([lon = 0, lat = 0]) => projectToSvg([lon, lat]));
	// Half a pixel is not seen; neighbours share their points before and after.
	const step = 0.5 / scale;
	const round = (value: number) => Math.round(Math.round(value / step) * step * 100) / 100;
	const write = (points: Point[]): string => {
		const texts = points.map(([x, y]) => `${round(x)} ${round(y)}`);
		return texts.filter((text, index) => text !== texts[index - 1]).join('L');
	};

	const rings = (object: GeometryObject): string =>
		polygonsOf(shapeOf(topology, object))
			.flat()
			.map((ring) => clip.ring(project(ring).slice(0, -1)))
			.filter((ring) => ring.length > 2)
			.map(write)
			.filter((ring) => ring.includes('L'))
			.map((ring) => `M${ring}z`)
			.join('');
	const lines = (object: GeometryObject): string =>
		partsOf(shapeOf(topology, object))
			.flatMap((line) => clipLine(project(line), around))
			.map((line) => `M${write(line)}`)
			.join('');

	const { states, disputed, lines: drawn } = topology.objects;
	const own = new Map(base.states.map((state) => [state.id, state]));
	const geometry = new Map(drawn.geometries.map((line) => [line.id, line]));
	return {
		...base,
		land: states.geometries
			.filter(({ id }) => !own.has(id))
			.map(rings)
			.join(''),
		states: states.geometries.flatMap((state) => {
			const known = own.get(state.id);
			const d = known ? rings(state) : '';
			return known && d ? [{ ...known, d }] : [];
		}),
		borders: drawn.geometries
			.filter(({ properties }) => properties.class === 'international' && !properties.dispute)
			.map(lines)
			.join(''),
		areas: base.areas.flatMap((area) => {
			const found = disputed.geometries.find(({ id }) => id === area.id);
			const d = found ? rings(found) : '';
			return d ? [{ ...area, d }] : [];
		}),
		lines: base.lines.flatMap((line) => {
			const found = geometry.get(line.id);
			const d = found ? lines(found) : '';
			return d ? [{ ...line, d }] : [];
		})
	};
}

function partsOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
