import type { Outline, Outlines } from '../outlines/outlines';
import type { MapState } from '../state/types';
import { GLOW, OUTLINE } from '../symbols/marks';
import { shape, type Shape, type Stroke } from './shape';

/** What is pointed at or selected: a state, a dispute. */
export interface Picked {
	selected: { kind: string; id: string } | null;
	hovered?: string | null;
}

/**
 * What is selected, pointed at, or differs between two years, under the lines, since no disputed line is ever solid: the
 * outline of a state; a glow along the lines, about the areas of a dispute, whose hatching and dashes stay as they are.
 */
export function selectionShapes(
	{ states, areas, lines, arcs }: Outlines,
	{ differs, disputes }: MapState,
	{ selected, hovered = null }: Picked
): Shape[] {
	const selection = (
		kind: 'outline' | 'rim' | 'glow',
		{ id, d }: Outline,
		stroke: Stroke,
		more?: Partial<Shape>
	) => shape('selection', kind, id, d, stroke, more);
	const state = selected?.kind === 'state' ? selected.id : null;
	const dispute = selected?.kind === 'dispute' ? selected.id : null;
	const outlined = states.flatMap((outline) => {
		const { id } = outline;
		if (id === state) {
			return [
				selection('rim', outline, { token: 'land', width: OUTLINE.rim }),
				selection('outline', outline, { token: 'selected', width: OUTLINE.selected }, { selected: true })
			];
		}
		const width = differs?.has(id) ? OUTLINE.differs : id === hovered && OUTLINE.hovered;
		return width ? [selection('outline', outline, { token: 'selected', width })] : [];
	});
	const glow = (outlines: readonly Outline[], [width, opacity]: readonly [number, number]) =>
		outlines
			.filter((outline) => dispute !== null && outline.dispute === dispute)
			.map((outline) => selection('glow', outline, { token: 'selected', width, opacity, round: true }));
	return [
		...outlined,
		...glow(areas, GLOW.area),
		...glow(lines, GLOW.line),
		...(disputes.has(dispute ?? '') ? glow(arcs, GLOW.line) : [])
	];
}
