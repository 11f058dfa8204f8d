/** Where the names of states may stand on a picture of the region: where they may on the plain map. */
import type { NameRequest, OwnPlace } from '../base/labels';
import type { Plan } from '../shapes/plan';
import type { SvgPoint } from '$lib/geo/mercator';
import { labelBox, type LabelSize } from '$lib/scene/names/label-boxes';
import { candidatesOfState, LED_FROM } from '$lib/scene/names/label-candidates';
import { landOf } from '$lib/scene/names/land';
import { textWidth } from '$lib/scene/names/text-width';
import type { Outlines } from '$lib/scene/outlines/outlines';

type Candidates = ReturnType<typeof candidatesOfState>;

/** Laid out once for all years of a film, with the places that were found. */
const grounds = new WeakMap<Outlines, { land: ReturnType<typeof landOf>; found: Map<string, Candidates> }>();

function candidatesOn(outlines: Outlines, size: LabelSize, id: string, at: SvgPoint): Candidates {
	const ground = grounds.get(outlines) ?? { land: landOf(outlines), found: new Map<string, Candidates>() };
	grounds.set(outlines, ground);
	const key = [id, ...size, ...at].join();
	const candidates = ground.found.get(key) ?? candidatesOfState(size, id, at, ground.land);
	ground.found.set(key, candidates);
	return candidates;
}

const ANCHORS = { right: 'start', left: 'end', above: 'middle', below: 'middle', centre: 'middle' } as const;

/**
 * On its land, or beside it and nearer to it than to any other, or at the end of a line.
 * @param point where the state lies, on the drawn map
 * @param beside the colours of a name that does not stand on its land
 */
export function placesOfState(
	point: SvgPoint,
	{ key, text, size, weight }: Pick<NameRequest, 'key' | 'text' | 'size' | 'weight'>,
	beside: Pick<NameRequest, 'fill' | 'halo'>,
	{ scene, scale, grain, pixelOf }: Plan
): OwnPlace[] {
	const letters: LabelSize = [textWidth(text, size, weight) / grain, size / grain];
	const { candidates, led } = candidatesOn(scene.outlines, letters, key, point);
	return [...candidates(scale), ...(led?.(scale) ?? [])].map((candidate) => {
		const [x, y] = pixelOf(candidate.position);
		const { x0, y0, x1, y1 } = labelBox(letters, { ...candidate, position: [0, 0] }, 1);
		const [width, height] = [(x1 - x0) * grain, (y1 - y0) * grain];
		return {
			box: { x: x + x0 * grain, y: y + y0 * grain, width, height },
			anchor: ANCHORS[candidate.anchor],
			...(candidate.anchor !== 'centre' && { beside }),
			...(candidate.lead && { lead: [pixelOf(candidate.lead), [x, y]] as const })
		};
	});
}

/** A smaller picture has no room for these. */
export const hasPlacesOfStates = ({ scale }: Plan): boolean => scale >= LED_FROM;
