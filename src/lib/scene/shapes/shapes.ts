/** What the map of a year is drawn of, for every drawing that is SVG: on the page, in pictures, in the lesson's file. */
import type { AtlasCore, Phase } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import { linesOfYear } from '../outlines/lines-of-year';
import type { Outlines } from '../outlines/outlines';
import { misplacedLines } from '../state/misplaced';
import type { MapState } from '../state/types';
import { hatchFill, LAND, statusFill } from '../symbols/fills';
import {
	ARC_CASING,
	arcStroke,
	BORDER_WIDTH,
	CASING,
	FAINT_LINE,
	isContested,
	lineStroke,
	type LineStroke
} from '../symbols/lines';
import { MISPLACED_LINE } from '../symbols/marks';
import { FAINT, PHASE_SYMBOLS } from '../symbols/phase';
import { PALE, SEAM, STATUS_SYMBOLS } from '../symbols/status';
import type { Slot } from '../order';
import type { TokenName } from '../symbols/tokens';
import { shape, type Shape, type Stroke } from './shape';

/** What a scene is made of. */
export interface SceneInput {
	outlines: Outlines;
	mapState: MapState;
	atlas: Pick<AtlasCore, 'misplaced' | 'places'>;
	/** The dispute that the page is about: it does not stand back. */
	selected?: string | null;
}

/** The thin stroke of a fill's own colour closes the hairline between neighbours. */
const seam = (token: TokenName): Stroke => ({ token, width: SEAM });

function stateShapes({ outlines, mapState: { differs, states } }: SceneInput): Shape[] {
	return outlines.states.map(({ id, d, label }) => {
		const { status = null, inactive } = states.get(id) ?? {};
		const fill = statusFill(status, inactive);
		const opacity = status && differs && !differs.has(id) ? PALE : undefined;
		const stroke = (status && STATUS_SYMBOLS[status].rim) ?? seam(fill.ground);
		return shape('status', 'state', id, d, stroke, { id, is: status ?? 'none', label, fill, opacity });
	});
}

/** What is drawn of a dispute, or of none. */
function disputeOf({ mapState, selected }: SceneInput, dispute: string | undefined) {
	const of = dispute === undefined ? undefined : mapState.disputes.get(dispute);
	const isSelected = dispute !== undefined && dispute === selected;
	return { phase: of?.drawn ?? null, faint: !!of?.faint && !isSelected, selected: isSelected };
}

const areaShapes = (input: SceneInput): Shape[] =>
	input.outlines.areas.map(({ id, d, dispute }) => {
		const { phase, faint, selected } = disputeOf(input, dispute);
		const fill = hatchFill(phase, faint);
		return shape('contested', 'area', id, d, seam('land'), {
			id,
			is: 'contested',
			phase: phase ?? undefined,
			dispute,
			selected,
			fill
		});
	});

/** Sums of tenths are none. */
const wide = ({ width }: LineStroke, wider: number) => +(width + wider).toFixed(1);
const opacityOf = (faint: boolean) => (faint ? FAINT : undefined);
const tokenOf = (phase: Phase, faint: boolean): TokenName =>
	faint ? FAINT_LINE.token : PHASE_SYMBOLS[phase].token;

/** They lie below every line of their slot: those of one stroke are one shape. */
function casings(slot: Slot, all: [d: string, Stroke][]): Shape[] {
	const byStroke = new Map<string, [d: string, Stroke]>();
	for (const [d, stroke] of all) {
		const key = `${stroke.width} ${stroke.dash?.join() ?? ''}`;
		byStroke.set(key, [(byStroke.get(key)?.[0] ?? '') + d, stroke]);
	}
	return [...byStroke].map(([key, [d, stroke]]) => shape(slot, 'casing', key, d, stroke, { is: slot }));
}

/** Lines that are more or less than a border: dashed by class, wide by phase, each over its casing. */
export function lineShapes(input: SceneInput): Shape[] {
	const { outlines, mapState } = input;
	/** Without statuses all is bare land, on which what is pale is not seen. */
	const quiet = isBare(mapState) ? 'contested' : 'border-status';
	const lines = linesOfYear(outlines.lines, mapState).map(({ class: of, phase, ...line }) => {
		const { faint, selected } = disputeOf(input, line.dispute);
		const stroke = lineStroke(of, phase, faint, selected ? 2 : 1);
		const isQuiet = of === 'international' || of === 'treaty';
		const token = phase ? tokenOf(phase, faint) : !isQuiet ? 'contested' : selected ? 'selected' : quiet;
		return { ...line, of, phase, faint, selected, token, stroke };
	});
	const { wider, opacity } = CASING;
	const cased = lines.filter(({ of, phase }) => isContested(of, phase));
	return [
		...casings(
			'line',
			cased.map(({ d, stroke }) => [d, { token: 'land', width: wide(stroke, wider), opacity }])
		),
		...lines.map(({ id, d, dispute, of, given, phase, faint, selected, token, stroke }) =>
			shape(
				'line',
				'line',
				id,
				d,
				{ ...stroke, token },
				{ id, is: of, phase: phase ?? undefined, dispute, given, faint, selected, opacity: opacityOf(faint) }
			)
		)
	];
}

/** Between states in a dispute that is about no ground. One that is not drawn in the year has no stroke. */
function arcShapes(input: SceneInput): Shape[] {
	const { wider, opacity } = ARC_CASING;
	const cased: [d: string, Stroke][] = [];
	const arcs = input.outlines.arcs.map(({ id, d, dispute }) => {
		const { phase, faint, selected } = disputeOf(input, dispute);
		if (!phase) return shape('arc', 'arc', id, d, undefined, { id, dispute });
		const stroke = { ...arcStroke(phase, faint), token: tokenOf(phase, faint) };
		cased.push([d, { ...stroke, token: 'land', width: wide(stroke, wider), opacity }]);
		const more = { id, dispute, phase, faint, selected, opacity: opacityOf(faint) };
		return shape('arc', 'arc', id, d, stroke, more);
	});
	return [...casings('arc', cased), ...arcs];
}

/** From where the paper puts a signature to where it was: dots. */
function misplacedShapes({ atlas, mapState }: SceneInput): Shape[] {
	const { width, casing, apart } = MISPLACED_LINE;
	return misplacedLines(atlas)
		.filter(({ id }) => mapState.misplaced.has(id))
		.flatMap(({ id, printed, place }) => {
			const ends = [printed, place].map(({ position }) => projectToSvg(position).map(Math.round).join(' '));
			const line = (kind: 'casing' | 'misplaced', token: TokenName, pixels: number) =>
				shape('misplaced', kind, id, `M${ends.join('L')}`, {
					token,
					width: pixels,
					dash: [0, apart],
					round: true
				});
			return [line('casing', 'sign-ground', width + casing), line('misplaced', 'sign', width)];
		});
}

const isBare = ({ states, differs }: MapState): boolean => states.size === 0 && !differs;

/** The map of a year, without rivers, claims and what is selected, which have shapes of their own. */
export function shapesOf(input: SceneInput): Shape[] {
	const { outlines, mapState } = input;
	const border = isBare(mapState) ? 'contested' : 'border-status';
	return [
		shape('land', 'land', '', outlines.land, seam('land'), { fill: LAND }),
		...stateShapes(input),
		...areaShapes(input),
		shape('border', 'borders', '', outlines.borders, { token: border, width: BORDER_WIDTH }),
		...lineShapes(input),
		...arcShapes(input),
		...misplacedShapes(input)
	];
}
