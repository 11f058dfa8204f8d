/** States that have no page in the atlas: what close maps show of them is named, too. */
import type { Outline, Outlines } from '../outlines/outlines';
import { projectToSvg } from '$lib/geo/mercator';
import { polygonsOf, shapeOf } from '$lib/geo/shape';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { getLocale } from '$lib/paraglide/runtime';

/** Those beside states of the record, by the code of the boundaries; with the one that languages have names for. */
const CODES: Record<string, string> = {
	BGD: 'BD',
	BTN: 'BT',
	EST: 'EE',
	FIN: 'FI',
	GEO: 'GE',
	IRQ: 'IQ',
	JOR: 'JO',
	JPN: 'JP',
	KOR: 'KR',
	LTU: 'LT',
	LVA: 'LV',
	OMN: 'OM',
	POL: 'PL',
	PRK: 'KP',
	SYR: 'SY',
	THA: 'TH',
	UKR: 'UA',
	VNM: 'VN',
	YEM: 'YE'
};

/** Those elsewhere that administer a contested area or claim one. */
const ELSEWHERE: Record<string, string> = {
	ARG: 'AR',
	BLZ: 'BZ',
	BOL: 'BO',
	CHL: 'CL',
	CYP: 'CY',
	ESH: 'EH',
	ESP: 'ES',
	FRA: 'FR',
	GBR: 'GB',
	GTM: 'GT',
	GUY: 'GY',
	ISR: 'IL',
	KEN: 'KE',
	LBN: 'LB',
	MAR: 'MA',
	MDA: 'MD',
	PRT: 'PT',
	PSE: 'PS',
	SDN: 'SD',
	SOM: 'SO',
	SRB: 'RS',
	SSD: 'SS',
	SUR: 'SR',
	VEN: 'VE'
};

const known = new WeakMap<BoundariesTopology, Outline[]>();

function outlinesIn(topology: BoundariesTopology): Outline[] {
	return topology.objects.states.geometries.flatMap((state) => {
		if (!CODES[state.id]) return [];
		const rings = polygonsOf(shapeOf(topology, state))
			.flat()
			.map((ring) => ring.map(([lon = 0, lat = 0]) => projectToSvg([lon, lat]).join(' ')).join('L'));
		return [{ id: state.id, d: rings.map((ring) => `M${ring}z`).join('') }];
	});
}

/** Outlines that have these, too; as they are before the boundaries are loaded. */
export function withNeighbours(outlines: Outlines, topology: BoundariesTopology | null): Outlines {
	if (!topology) return outlines;
	const others = known.get(topology) ?? outlinesIn(topology);
	known.set(topology, others);
	return { ...outlines, states: [...outlines.states, ...others] };
}

/** What a state without a page is called in the language of the page, by the code of the boundaries. */
export function foreignName(id: string): string {
	const code = CODES[id] ?? ELSEWHERE[id];
	return (code && new Intl.DisplayNames(getLocale(), { type: 'region' }).of(code)) || id;
}

/** The names of all that are drawn beside states of the record. */
export const neighbourNames = (): [id: string, name: string][] =>
	Object.keys(CODES).map((id) => [id, foreignName(id)]);
