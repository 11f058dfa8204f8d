/** Plotly, its small bundle for maps: values of one trace restyled, which its reference names for changes of data alone. */
import Plotly from 'plotly.js-geo-dist-min';
import type { DrawPeer } from '../peer';
import { wound } from '../shared/projection';

declare global {
	interface Window {
		PlotlyGeoAssets: { topojson: Record<string, object> };
	}
}

interface Drawn extends HTMLElement {
	_fullLayout: { geo: { _subplot: { projection: (place: [number, number]) => [number, number] } } };
}

export const draw: DrawPeer = async (element, { states, region, border, colours }, first) => {
	const [west, south, east, north] = region;
	const indices = new Map(colours.map((colour, index) => [colour, index]));
	const values = ({ colourOf }: typeof first) => states.features.map(({ id }) => indices.get(colourOf(id)));
	const steps = colours.length - 1;
	// It asks another host for a map of its own, also where none of it is drawn.
	window.PlotlyGeoAssets = { topojson: { world_110m: { type: 'Topology', objects: {}, arcs: [] } } };
	await Plotly.newPlot(
		element,
		[
			{
				type: 'choropleth',
				geojson: wound(states),
				locations: states.features.map(({ id }) => id),
				z: values(first),
				zmin: 0,
				zmax: steps,
				colorscale: colours.map((colour, index) => [index / steps, colour]),
				showscale: false,
				hoverinfo: 'skip',
				marker: { line: { color: border.colour, width: border.width } }
			}
		],
		{
			margin: { l: 0, r: 0, t: 0, b: 0 },
			width: element.clientWidth,
			height: element.clientHeight,
			geo: {
				visible: false,
				bgcolor: '#e6eef2',
				projection: { type: 'mercator' },
				lonaxis: { range: [west, east] },
				lataxis: { range: [south, north] }
			}
		},
		{ staticPlot: true, displayModeBar: false }
	);
	return {
		show: (year) => Plotly.restyle(element, { z: [values(year)] }, [0]),
		pixelOf: (place) => (element as Drawn)._fullLayout.geo._subplot.projection(place)
	};
};
