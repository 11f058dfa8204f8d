import type { Plan } from '../shapes/plan';
import { misplacedLines } from '$lib/scene/state/misplaced';
import { sign } from './marks';

const misplacedIn = ({ scene, state, ink }: Plan) =>
	ink.look === 'blank' ? [] : misplacedLines(scene.atlas).filter(({ id }) => state.misplaced.has(id));

/** Open rings about where the paper puts them, in pixels. */
export const misplacedRingsIn = (plan: Plan): string[] =>
	misplacedIn(plan).map(({ printed }) => sign('printed', plan.pixelAt(printed.position), plan));
