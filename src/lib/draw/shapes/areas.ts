import { filled, fillOf, hatchOf } from '../fills/fills';
import { drawnIn, path, type Drawn } from './drawn';
import type { Status } from '$lib/domain';

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
	if (status === 'shanghai-five') {
		return `stroke="${ink.colour('status-shanghai-five-mark')}" stroke-width="${1.6 / scale}"`;
	}
	return `stroke="${ground}" stroke-width="${0.5 / scale}"`;
}

/** States by their status; of two years compared those that are the same in both stand back, the others have a rim. */
export function statesIn(drawn: Drawn): string[] {
	const { outlines, state, ink, scale, window } = drawn;
	const { differs } = state;
	const shown = outlines.states.map(({ id, d }) => {
		const { status = null, inactive = false } = state.states.get(id) ?? {};
		return { id, d, status, inactive, pale: differs !== null && !differs.has(id) };
	});
	const keyOf = ({ status, inactive, pale }: (typeof shown)[number]) =>
		status ? [status, ...(inactive ? ['inactive'] : []), ...(pale ? ['pale'] : [])].join('-') : 'none';
	const areas = grouped(shown, keyOf).map(([key, [first, ...others]]) => {
		if (!first) return '';
		const fill = fillOf(first.status, first.inactive, ink, first.pale);
		const d = [first, ...others].map((each) => each.d).join('');
		const rim = rimOf(first.pale ? null : first.status, fill.ground, drawn);
		return filled(`${ink.id}fill-${key}`, d, fill, rim, 1 / scale, window);
	});
	const marked = ink.look === 'blank' ? [] : shown.filter(({ id }) => differs?.has(id));
	const rim = `fill="none" stroke="${ink.colour('selected')}" stroke-width="${2 / scale}"`;
	return [...areas, ...marked.map(({ d }) => path(d, rim))];
}

/** The hatch of what is the same in both of two years, as the page has it. */
const FAINT = 0.4;

/** Contested areas, hatched by the phase of their dispute. */
export function contestedIn({ outlines, state, ink, scale, window }: Drawn): string[] {
	const phaseOf = ({ dispute }: { dispute?: string }) => drawnIn(state, dispute) ?? 'contested';
	const isFaint = ({ dispute }: { dispute?: string }) => state.disputes.get(dispute ?? '')?.faint === true;
	const keyOf = (area: { dispute?: string }) => phaseOf(area) + (isFaint(area) ? '-faint' : '');
	return grouped(outlines.areas, keyOf).map(([key, [first, ...others]]) => {
		if (!first) return '';
		const d = [first, ...others].map((area) => area.d).join('');
		const fill = hatchOf(drawnIn(state, first.dispute), ink, isFaint(first) ? FAINT : undefined);
		const rim = `stroke="${fill.ground}" stroke-width="${0.5 / scale}"`;
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
		const stroke = `stroke="${ink.colour(rim)}" stroke-width="${(status ? 1.5 : 1) / scale}"`;
		return filled(`${ink.id}small-${id}`, circle(position, 6 / scale), fill, stroke, 1 / scale, window);
	});
}
