import { filled, fillOf, hatchOf } from '../fills/fills';
import { drawnIn, path, type Drawn } from './drawn';
import type { Status } from '$lib/domain';
import { SEAM, SMALL_STATE, STATUS_SYMBOLS } from '$lib/scene/symbols/status';

/** What is filled alike, in one area: its lines are cut out once. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): [key: string, things: T[]][] {
	const groups = new Map<string, T[]>();
	for (const thing of things) {
		const key = keyOf(thing);
		const group = groups.get(key);
		if (group) group.push(thing);
		else groups.set(key, [thing]);
	}
	return [...groups];
}

/** The stroke of the fill's own colour closes the hairline between neighbours. */
function rimOf(status: Status | null, ground: string, { ink, scale }: Drawn): string {
	if (ink.look !== 'colour') return `stroke="${ink.colour('border')}" stroke-width="${0.7 / scale}"`;
	const rim = status && STATUS_SYMBOLS[status].rim;
	if (rim) return `stroke="${ink.colour(rim.token)}" stroke-width="${rim.width / scale}"`;
	return `stroke="${ground}" stroke-width="${SEAM / scale}"`;
}

/** Of two years compared: the outlines of the states that differ. */
export function differingIn({ outlines, state, ink, scale }: Drawn): string[] {
	const { differs } = state;
	if (!differs || ink.look === 'blank') return [];
	const rim = `fill="none" stroke="${ink.colour('selected')}" stroke-width="${2 / scale}"`;
	return outlines.states.filter(({ id }) => differs.has(id)).map(({ d }) => path(d, rim));
}

/** States by their status; of two years compared those that are the same in both stand back. */
export function statesIn(drawn: Drawn): string[] {
	const { outlines, state, ink, scale, window } = drawn;
	const { differs } = state;
	const shown = outlines.states.map(({ id, d }) => {
		const { status = null, inactive = false } = state.states.get(id) ?? {};
		return { id, d, status, inactive, pale: differs !== null && !differs.has(id) };
	});
	const keyOf = ({ status, inactive, pale }: (typeof shown)[number]) =>
		status ? [status, ...(inactive ? ['inactive'] : []), ...(pale ? ['pale'] : [])].join('-') : 'none';
	return grouped(shown, keyOf).map(([key, [first, ...others]]) => {
		if (!first) return '';
		const fill = fillOf(first.status, first.inactive, ink, first.pale);
		const d = [first, ...others].map((each) => each.d).join('');
		const rim = rimOf(first.pale ? null : first.status, fill.ground, drawn);
		return filled(`${ink.id}fill-${key}`, d, fill, rim, 1 / scale, window);
	});
}

/** Contested areas, hatched by the phase of their dispute. */
export function contestedIn({ outlines, state, ink, scale, window }: Drawn): string[] {
	const phaseOf = ({ dispute }: { dispute?: string }) => drawnIn(state, dispute) ?? 'contested';
	const isFaint = ({ dispute }: { dispute?: string }) => state.disputes.get(dispute ?? '')?.faint === true;
	const keyOf = (area: { dispute?: string }) => phaseOf(area) + (isFaint(area) ? '-faint' : '');
	return grouped(outlines.areas, keyOf).map(([key, [first, ...others]]) => {
		if (!first) return '';
		const d = [first, ...others].map((area) => area.d).join('');
		const fill = hatchOf(drawnIn(state, first.dispute), ink, isFaint(first));
		const rim = `stroke="${fill.ground}" stroke-width="${SEAM / scale}"`;
		return filled(`${ink.id}hatch-${key}`, d, fill, rim, 1 / scale, window);
	});
}

/** Corners of what stands for a circle: the fill is cut to straight edges. */
const CORNERS = 24;

function circle([cx, cy]: readonly [number, number], radius: number): string {
	const corners = Array.from({ length: CORNERS }, (_, index) => {
		const angle = (index / CORNERS) * 2 * Math.PI;
		return `${(cx + radius * Math.cos(angle)).toFixed(3)} ${(cy + radius * Math.sin(angle)).toFixed(3)}`;
	});
	return `M${corners.join('L')}z`;
}

/** States too small to see, as circles, with or without a status, as on the page. */
export function smallStatesIn({ outlines, state, ink, scale, window }: Drawn): string[] {
	return outlines.small.map(({ id, position }) => {
		const { status = null, inactive = false } = state.states.get(id) ?? {};
		const differs = state.differs?.has(id) ?? false;
		const rim = differs ? 'selected' : ink.look !== 'colour' ? 'text' : status ? 'paper' : 'border';
		const fill = fillOf(status, inactive, ink, state.differs !== null && !differs);
		const stroke = `stroke="${ink.colour(rim)}" stroke-width="${(status ? SMALL_STATE.rim : 1) / scale}"`;
		return filled(
			`${ink.id}small-${id}`,
			circle(position, SMALL_STATE.radius / scale),
			fill,
			stroke,
			1 / scale,
			window
		);
	});
}
