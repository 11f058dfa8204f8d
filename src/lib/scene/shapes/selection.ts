import type { Outline, Outlines } from '../outlines/outlines';
import type { MapState } from '../state/types';
import { GIVES_WAY, OUTLINE } from '../symbols/marks';
import { shape, type Shape, type Stroke } from './shape';

/** What is pointed at or selected: a state, a dispute. */
export interface Picked {
	selected: { kind: string; id: string } | null;
	hovered?: string | null;
}

/**
 * What is selected, pointed at, or differs between two years, under the lines, since no disputed line is ever solid: the
 * outline of a state; along the lines and about the areas of a dispute, whose hatching and dashes stay as they are, all else
 * gives way.
 */
export function selectionShapes(
	{ states, areas, lines, arcs }: Outlines,
	{ differs, disputes }: MapState,
	{ selected, hovered = null }: Picked
): Shape[] {
	const selection = (
		kind: 'outline' | 'rim' | 'glow' | 'edge',
		{ id, d }: Outline,
		stroke: Stroke,
		more?: Partial<Shape>
	) => shape('selection', kind, id, d, stroke, more);
	const state = selected?.kind === 'state' ? selected.id : null;
	const dispute = selected?.kind === 'dispute' ? selected.id : null;
	const outlined = states.flatMap((outline) => {
		const { id } = outline;
		const selected = id === state;
		const [rim, width] =
			selected || id === hovered
				? [OUTLINE.rim, selected ? OUTLINE.selected : OUTLINE.hovered]
				: [0, differs?.has(id) && OUTLINE.differs];
		return [
			...(rim ? [selection('rim', outline, { token: 'land', width: rim })] : []),
			...(width ? [selection('outline', outline, { token: 'selected', width }, { selected })] : [])
		];
	});
	const along = (kind: 'glow' | 'edge', outlines: readonly Outline[], stroke: Stroke, is?: string) =>
		outlines
			.filter((outline) => dispute && outline.dispute === dispute)
			.map((outline) => selection(kind, outline, stroke, { is }));
	return [
		...outlined,
		...along('glow', areas, GIVES_WAY.area),
		...along('glow', lines, GIVES_WAY.line),
		...(disputes.has(dispute ?? '') ? along('glow', arcs, GIVES_WAY.line, 'arc') : []),
		...along('edge', areas, GIVES_WAY.edge)
	];
}
