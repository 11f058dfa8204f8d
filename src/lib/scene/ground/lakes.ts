import { projectToSvg } from '$lib/geo/mercator';
import type { Lake, Rank } from '$lib/geo/orientation-types';
import { shape, type Shape } from '../shapes/shape';
import { WATER } from '../symbols/fills';

/** Of a shore, CSS pixels. */
const SHORE = 0.8;

const fine = (value: number): number => Math.round(value * 100) / 100;

/** The lakes that a map shows. @param most the least important rank that stands on it */
export const lakeShapes = (lakes: readonly Lake[], most: Rank): Shape[] =>
	lakes
		.filter(({ rank }) => rank <= most)
		.map(({ id, rings }) => {
			const d = rings
				.map((ring) => `M${ring.map((at) => projectToSvg(at).map(fine).join(' ')).join('L')}z`)
				.join('');
			return shape('lake', 'lake', id, d, { token: 'river', width: SHORE }, { id, fill: WATER });
		});
