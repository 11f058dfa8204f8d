import { contestedIn, differingIn, smallStatesIn, statesIn } from './areas';
import { drawnIn, path, type Drawn } from './drawn';
import { linesOfYear } from '$lib/scene/outlines/lines-of-year';
import type { MapState } from '$lib/scene/state/types';
import {
	ARC_CASING,
	arcStroke,
	BORDER_WIDTH,
	CASING,
	isContested,
	lineStroke,
	type LineStroke
} from '$lib/scene/symbols/lines';
import { SLOTS, type Slot } from '$lib/scene/order';
import { FAINT, PHASE_SYMBOLS } from '$lib/scene/symbols/phase';
import { SEAM } from '$lib/scene/symbols/status';

/** Of two years compared: how visible what is the same at both ends is, as an attribute. */
export const faintIn = (state: MapState, dispute: string | undefined): string =>
	state.disputes.get(dispute ?? '')?.faint ? ` opacity="${FAINT}"` : '';

const dashesIn = ({ dash }: LineStroke, scale: number) =>
	dash === 'none' ? dash : dash.split(' ').map((length) => Number(length) / scale);

/** Lines that are more or less than a border: dashed by class, wide by phase, set off from what lies under them. */
export function linesIn({ outlines, state, ink, scale }: Drawn): string[] {
	return linesOfYear(outlines.lines, state).flatMap(({ d, dispute, phase, given, class: kind }) => {
		const line = lineStroke(kind, phase);
		const quiet = given === 'international' && !isContested(kind, phase) ? 'border-status' : 'contested';
		const colour = phase ? PHASE_SYMBOLS[phase].token : quiet;
		const dashes = dashesIn(line, scale);
		const stroke = (name: string, pixels: number) =>
			`fill="none" stroke="${ink.colour(name)}" stroke-width="${pixels / scale}"`;
		// In black and white a rim of the state runs under the line: it has to go, or the line would be solid.
		const under = line.width + (ink.look === 'colour' ? CASING.wider : CASING.widerInPrint);
		return [
			...(isContested(kind, phase) || (ink.look !== 'colour' && dashes !== 'none')
				? [path(d, stroke('land', under))]
				: []),
			path(d, `${stroke(colour, line.width)} stroke-dasharray="${String(dashes)}"${faintIn(state, dispute)}`)
		];
	});
}

/** Between states in a dispute that is not about territory. */
export function arcsIn({ outlines, state, ink, scale }: Drawn): string[] {
	return outlines.arcs.flatMap(({ d, dispute }) => {
		const phase = drawnIn(state, dispute);
		if (!phase) return [];
		const line = arcStroke(phase);
		const dashes = String(dashesIn(line, scale));
		const stroke = (name: string, pixels: number) =>
			`fill="none" stroke="${ink.colour(name)}" stroke-width="${pixels / scale}" stroke-dasharray="${dashes}"${faintIn(state, dispute)}`;
		return [
			path(d, stroke('land', line.width + ARC_CASING.wider)),
			path(d, stroke(PHASE_SYMBOLS[phase].token, line.width))
		];
	});
}

/** Shapes by their place in the order of all drawings. */
export type Shapes = Partial<Record<Slot, string[]>>;

/**
 * The shapes of a map in the order of all drawings: land, statuses, contested areas, borders, lines by class and phase,
 * and arcs.
 * @param more what else is drawn, in its place; it takes the place of what the map itself has there
 */
export function shapesIn(drawn: Drawn, more: Shapes = {}): string[] {
	const { outlines, ink, scale, state } = drawn;
	/** On deep fills borders are pale; on bare land they would not be seen. */
	const border = state.states.size > 0 || state.differs ? 'border-status' : 'border';
	const land = ink.colour('land');
	const rim = ink.look === 'colour' ? land : ink.colour('border');
	const shapes: Shapes = {
		land: [path(outlines.land, `fill="${land}" stroke="${rim}" stroke-width="${SEAM / scale}"`)],
		status: statesIn(drawn),
		contested: contestedIn(drawn),
		border: [
			path(
				outlines.borders,
				`fill="none" stroke="${ink.colour(border)}" stroke-width="${BORDER_WIDTH / scale}"`
			)
		],
		selection: differingIn(drawn),
		line: linesIn(drawn),
		arc: ink.look === 'blank' ? [] : arcsIn(drawn),
		'small-state': smallStatesIn(drawn),
		...more
	};
	return SLOTS.flatMap((slot) => shapes[slot] ?? []);
}
