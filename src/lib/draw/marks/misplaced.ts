import type { Plan } from '../shapes/plan';
import { element, short } from '../base/svg';
import { projectToSvg } from '$lib/geo/mercator';
import { misplacedLines } from '$lib/scene/state/misplaced';
import { MISPLACED_LINE } from '$lib/scene/symbols/marks';
import { sign } from './marks';

const misplacedIn = ({ scene, state, ink }: Plan) =>
	ink.look === 'blank' ? [] : misplacedLines(scene.atlas).filter(({ id }) => state.misplaced.has(id));

/** From where the paper puts a signature to where it was, in units of the drawn map. */
export function misplacedLinesIn(plan: Plan): string[] {
	const { ink, scale } = plan;
	const { width, casing, apart } = MISPLACED_LINE;
	return misplacedIn(plan).flatMap(({ printed, place }) => {
		const ends = [printed, place].map(({ position }) => projectToSvg(position).map(short).join());
		const line = (colour: string, pixels: number) =>
			element('polyline', {
				points: ends.join(' '),
				fill: 'none',
				stroke: ink.colour(colour),
				'stroke-width': pixels / scale,
				'stroke-linecap': 'round',
				'stroke-dasharray': `0 ${short(apart / scale)}`
			});
		return [line('sign-ground', width + casing), line('sign', width)];
	});
}

/** Open rings about where the paper puts them, in pixels. */
export const misplacedRingsIn = (plan: Plan): string[] =>
	misplacedIn(plan).map(({ printed }) => sign('printed', plan.pixelAt(printed.position), plan));
