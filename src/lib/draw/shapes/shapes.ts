import { contestedIn, smallStatesIn, statesIn } from './areas';
import { drawnIn, path, type Drawn } from './drawn';
import { arcStroke, isContested, lineStroke, type LineStroke } from '$lib/scene/symbols/line-stroke';
import { linesOfYear } from '$lib/scene/outlines/lines-of-year';
import type { Phase } from '$lib/domain';
import type { MapState } from '$lib/scene/state/types';

/** Of two years compared: how visible what is the same at both ends is, as an attribute. */
export const faintIn = (state: MapState, dispute: string | undefined): string =>
	state.disputes.get(dispute ?? '')?.faint ? ' opacity="0.6"' : '';

const dashesIn = ({ dash }: LineStroke, scale: number) =>
	dash === 'none' ? dash : dash.split(' ').map((length) => Number(length) / scale);

const colourOf = (phase: Phase) => (phase === 'armed' || phase === 'active' ? 'dispute' : 'dispute-soft');

/** Lines that are more or less than a border: dashed by class, wide by phase, set off from what lies under them. */
export function linesIn({ outlines, state, ink, scale }: Drawn): string[] {
	return linesOfYear(outlines.lines, state).flatMap(({ d, dispute, phase, given, class: kind }) => {
		const line = lineStroke(kind, phase);
		const quiet = given === 'international' && !isContested(kind, phase) ? 'border-status' : 'contested';
		const colour = !phase ? quiet : colourOf(phase);
		const dashes = dashesIn(line, scale);
		const stroke = (name: string, pixels: number) =>
			`fill="none" stroke="${ink.colour(name)}" stroke-width="${pixels / scale}"`;
		// In black and white a rim of the state runs under the line: it has to go, or the line would be solid.
		const under = line.width + (ink.look === 'colour' ? 1.4 : 2.4);
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
		return [path(d, stroke('land', line.width + 1.2)), path(d, stroke(colourOf(phase), line.width))];
	});
}

/**
 * The shapes of a map in their order: land, statuses, contested areas, borders, lines by class and phase.
 * @param over what lies on the areas and under the lines
 */
export function shapesIn(drawn: Drawn, over: string[] = []): string[] {
	const { outlines, ink, scale, state } = drawn;
	/** On deep fills borders are pale; on bare land they would not be seen. */
	const border = state.states.size > 0 || state.differs ? 'border-status' : 'border';
	const land = ink.colour('land');
	const rim = ink.look === 'colour' ? land : ink.colour('border');
	return [
		path(outlines.land, `fill="${land}" stroke="${rim}" stroke-width="${0.5 / scale}"`),
		...statesIn(drawn),
		...contestedIn(drawn),
		path(outlines.borders, `fill="none" stroke="${ink.colour(border)}" stroke-width="${0.8 / scale}"`),
		...over,
		...linesIn(drawn),
		...smallStatesIn(drawn)
	];
}
