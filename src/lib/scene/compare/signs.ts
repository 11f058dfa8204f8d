import { outlinesOfPage, type Outlines } from '../outlines/outlines';
import type { CompareSignId, SignOf } from '../symbols/sign-shapes';
import type { AtlasCore, Difference, Position, StateDifference } from '$lib/domain';
import { projectToSvg, svgToLonLat, type SvgPoint } from '$lib/geo/mercator';
import type { MapLayer } from '../state/types';
import type { Thing } from '$lib/view/codec';
import { textOf } from '$lib/text/words';

/** A state or dispute that differs, and where on the map. */
export interface CompareMark {
	key: string;
	of: SignOf;
	id: string;
	signs: CompareSignId[];
	name: string;
	/** On the plain map, in its units. */
	at: SvgPoint;
	position: Position;
}

/**
 * What of a comparison has signs on the map, of the layers that are on.
 * @param outlines of the plain map; left out, they are read off the page
 */
export function compareMarks(
	atlas: AtlasCore,
	{ states, disputes }: Difference,
	layers: ReadonlySet<MapLayer>,
	outlines: Outlines = outlinesOfPage()
): CompareMark[] {
	const labels = new Map(outlines.states.map(({ id, label }) => [id, label]));
	for (const { id, position } of outlines.small) labels.set(id, position);
	const names = new Map<string, string>([
		...atlas.disputes.map(({ id, title }) => [id, textOf(title)] as const),
		...atlas.states.map(({ iso3, name }) => [iso3, textOf(name)] as const)
	]);
	const mark = (id: string, of: SignOf, signs: CompareSignId[], at: SvgPoint | undefined): CompareMark[] =>
		at
			? [{ key: `${of} ${id}`, of, id, signs, name: names.get(id) ?? id, at, position: svgToLonLat(at) }]
			: [];
	return [
		...(layers.has('disputes')
			? disputes.flatMap(({ id, kinds }) => mark(id, 'dispute', kinds, placeOfDispute(atlas, id, outlines)))
			: []),
		...(layers.has('status')
			? states.flatMap((state) => mark(state.iso3, 'state', signsOfState(state), labels.get(state.iso3)))
			: [])
	];
}

/** The middle of a dispute's arc, or its first point. */
function placeOfDispute({ disputes }: AtlasCore, id: string, { arcs }: Outlines): SvgPoint | undefined {
	const arc = arcs.find(({ dispute }) => dispute === id);
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
