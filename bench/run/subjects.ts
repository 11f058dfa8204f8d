/** What is measured: the atlas, on its own and without what its peers do not have, and the peers. */
import { BASE } from './pages.ts';

export interface Subject {
	id: string;
	name: string;
	/** Its part in the two comparisons: the atlas as a peer, the atlas as a page, a peer in both. */
	kind: 'same work' | 'whole page' | 'peer' | 'nothing';
	/** The one of its kind that the others are held against. */
	isMeasure?: boolean;
	/** A build of the atlas before this one. */
	isBefore?: boolean;
	/** How it is set up, for the report. */
	how: string;
	address: string;
	/** Drawn by WebGL, which takes its time in software. */
	webgl?: boolean;
	/** What is put away before it is measured: a selector. */
	hide?: string;
	/** Plays the years by itself, at the atlas's fast pace. */
	button?: string;
}

const PLAY = '[aria-label="Play"]';

function atlas(map: 'svg' | 'gl', { isBefore = false } = {}): Subject[] {
	const suffix = isBefore ? '-before' : '';
	const name = `SCO Atlas, ${map === 'svg' ? 'plain map' : 'MapLibre'}${isBefore ? ', before' : ''}`;
	const common = { name, webgl: map === 'gl', button: PLAY, isBefore, isMeasure: map === 'svg' && !isBefore };
	return [
		{
			...common,
			id: `colours-${map}${suffix}`,
			kind: 'same work',
			address: `/?layers=status&map=${map}`,
			hide: '#panel',
			how: 'Its page with nothing on the map but statuses and names of states, and its panel put away (`display: none`). Year, sentence and the chart of the years go on.'
		},
		{
			...common,
			id: `page-${map}${suffix}`,
			kind: 'whole page',
			address: `/?map=${map}`,
			how: 'Its page as it opens: the panel with lists and tables of the year, disputes, documents, names, chart, legend, what is said to screen readers.'
		}
	];
}

const peer = (id: string, name: string, how: string, webgl = false): Subject => ({
	id,
	name,
	kind: 'peer',
	how,
	webgl,
	address: `${BASE}?peer=${id}`
});

const PEERS: Subject[] = [
	peer('leaflet-svg', 'Leaflet, SVG', '`interactive: false`; `setStyle` on the states that changed.'),
	peer(
		'leaflet-canvas',
		'Leaflet, canvas',
		'`preferCanvas`, one renderer, `interactive: false`; `setStyle` on the states that changed.'
	),
	peer(
		'openlayers',
		'OpenLayers',
		'A vector layer on its canvas, shared styles, `wrapX: false`, no interactions; `setStyle` on the states that changed.'
	),
	peer(
		'echarts',
		'Apache ECharts',
		'Only the modules of maps, the canvas, `animation: false`, `silent`; `setOption` merges the data of one series, found by its id.'
	),
	peer('d3-svg', 'D3, SVG', 'Paths computed once; the `fill` of the states that changed.'),
	peer(
		'd3-canvas',
		'D3, canvas',
		'Paths kept as `Path2D`, an opaque canvas drawn anew in `requestAnimationFrame`.'
	),
	peer(
		'plotly',
		'Plotly',
		'Its bundle for maps, `staticPlot`, no hover; `Plotly.restyle` of the values of one trace.'
	),
	peer(
		'deck',
		'deck.gl',
		'A `GeoJsonLayer` whose `data` stays the same object, `updateTriggers` with the year, `useDevicePixels: false`, no controller.',
		true
	),
	peer(
		'maplibre',
		'MapLibre alone',
		'One GeoJSON source, `setFeatureState` on the states that changed, no transition, no fade, not interactive.',
		true
	)
];

const NOTHING: Subject = {
	id: 'empty',
	name: 'An empty page',
	kind: 'nothing',
	address: `${BASE}?peer=empty`,
	how: 'Draws nothing: what pressing the key, waiting and counting cost.'
};

/** @param only ids; without them, all @param before whether there is an earlier build */
export function subjects(only: string[] | undefined, before: boolean): Subject[] {
	const all = [
		...atlas('svg'),
		...atlas('gl'),
		...(before ? [...atlas('svg', { isBefore: true }), ...atlas('gl', { isBefore: true })] : []),
		...PEERS,
		NOTHING
	];
	const unknown = only?.filter((id) => !all.some((subject) => subject.id === id)) ?? [];
	if (unknown.length > 0)
		throw new Error(`Unknown: ${unknown.join(', ')}; known: ${all.map(({ id }) => id).join(', ')}`);
	return all.filter(({ id }) => !only || only.includes(id));
}
