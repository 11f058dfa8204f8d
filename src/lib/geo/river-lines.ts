import { projectToSvg, type SvgPoint } from './mercator';
import type { RiversTopology } from './river-types';
import { shapeOf } from './shape';

type Pixel = readonly [x: number, y: number];

/** The parts of each river where they are drawn. @param pixelOf where a point of the drawn map is; null where it is not */
export function linesOfRivers(
	rivers: RiversTopology,
	pixelOf: (point: SvgPoint) => Pixel | null
): Map<string, Pixel[][]> {
	return new Map(
		rivers.objects.rivers.geometries.map((river) => {
			const shape = shapeOf(rivers, river);
			const lines =
				shape.type === 'LineString'
					? [shape.coordinates]
					: shape.type === 'MultiLineString'
						? shape.coordinates
						: [];
			const drawn = (line: readonly (readonly number[])[]) =>
				line.flatMap(([lon = 0, lat = 0]) => {
					const at = pixelOf(projectToSvg([lon, lat]));
					return at ? [at] : [];
				});
			return [river.id, lines.map(drawn)];
		})
	);
}
