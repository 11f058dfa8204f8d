import type { Outlines } from '../outlines/outlines';
import type { MapState } from '../state/types';
import { GLOW, OUTLINE } from '../symbols/marks';
import type { Shape, ShapeKind, Stroke } from './shape';

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
	const shape = (key: string, kind: ShapeKind, d: string, stroke: Stroke): Shape => ({
		key: `${kind} ${key}`,
		slot: 'selection',
		kind,
		d,
		stroke
	});
	const state = selected?.kind === 'state' ? selected.id : null;
	const dispute = selected?.kind === 'dispute' ? selected.id : null;
	const outlined = states
		.filter(({ id }) => id === state || id === hovered || differs?.has(id))
		.flatMap(({ id, d }) => {
			const width = id === state ? OUTLINE.selected : differs?.has(id) ? OUTLINE.differs : OUTLINE.hovered;
			const outline = shape(id, 'outline', d, { token: 'selected', width });
			if (id !== state) return [outline];
			return [shape(id, 'rim', d, { token: 'land', width: OUTLINE.rim }), { ...outline, selected: true }];
		});
	const glow = (width: number, opacity: number) =>
		({ token: 'selected', width, opacity, round: true }) as const;
	const isSelected = (outline: { dispute?: string }) => dispute !== null && outline.dispute === dispute;
	return [
		...outlined,
		...areas.filter(isSelected).map(({ id, d }) => shape(id, 'glow', d, glow(...GLOW.area))),
		...[...lines, ...(disputes.has(dispute ?? '') ? arcs : [])]
			.filter(isSelected)
			.map(({ id, d }) => shape(id, 'glow', d, glow(...GLOW.line)))
	];
}
