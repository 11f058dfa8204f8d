import { outlinesOfPage } from '../map/outlines';
import type {
	AtlasCore,
	Difference,
	DisputeDifferenceKind,
	Position,
	StateDifference,
	StateDifferenceKind
} from '$lib/domain';
import { svgToLonLat, projectToSvg, type SvgPoint } from '$lib/geo/mercator';
import type { MapLayer } from '$lib/map/types';
import type { Thing } from '$lib/view/codec';
import { textOf } from '$lib/view/words';

export type CompareSignId = StateDifferenceKind | DisputeDifferenceKind;

/** A sign on the map at a state or dispute that differs. */
export interface CompareMark {
	key: string;
	of: 'state' | 'dispute';
	signs: CompareSignId[];
	name: string;
	/** On the plain map, in its units. */
	at: SvgPoint;
	position: Position;
}

/** The signs of a comparison, those of the layers that are on. */
export function compareMarks(
	atlas: AtlasCore,
	{ states, disputes }: Difference,
	layers: ReadonlySet<MapLayer>
): CompareMark[] {
	const outlines = outlinesOfPage();
	const labels = new Map(outlines.states.map(({ id, label }) => [id, label]));
	for (const { id, position } of outlines.small) labels.set(id, position);
	const names = new Map(atlas.disputes.map(({ id, title }) => [id, textOf(title)]));
	const mark = (key: string, of: CompareMark['of'], signs: CompareSignId[], at: SvgPoint | undefined) =>
		at
			? [{ key: `${of} ${key}`, of, signs, name: names.get(key) ?? key, at, position: svgToLonLat(at) }]
			: [];
	return [
		...(layers.has('disputes')
			? disputes.flatMap(({ id, kinds }) => mark(id, 'dispute', kinds, placeOfDispute(atlas, id)))
			: []),
		...(layers.has('status')
			? states.flatMap((state) => mark(state.iso3, 'state', signsOfState(state), labels.get(state.iso3)))
			: [])
	];
}

/** The middle of a dispute's arc, or its first point. */
function placeOfDispute({ disputes }: AtlasCore, id: string): SvgPoint | undefined {
	const arc = outlinesOfPage().arcs.find(({ dispute }) => dispute === id);
	const [x0, y0, cx, cy, x1, y1] = (arc?.d.match(/-?\d+/g) ?? []).map(Number);
	if (x0 !== undefined && y0 !== undefined && cx !== undefined && cy !== undefined)
		return [(x0 + 2 * cx + (x1 ?? x0)) / 4, (y0 + 2 * cy + (y1 ?? y0)) / 4];
	const point = disputes.find((dispute) => dispute.id === id)?.points[0]?.position;
	return point && projectToSvg(point);
}

/** The signs of one thing in the lists, as on the map. */
export function compareSignsOf({ states, disputes }: Difference, { kind, id }: Thing): CompareSignId[] {
	if (kind === 'dispute') return disputes.find((dispute) => dispute.id === id)?.kinds ?? [];
	const state = kind === 'state' ? states.find(({ iso3 }) => iso3 === id) : undefined;
	return state ? signsOfState(state) : [];
}

const signsOfState = ({ kind, inactive }: StateDifference): CompareSignId[] =>
	inactive && kind !== 'inactive' ? [kind, 'inactive'] : [kind];
