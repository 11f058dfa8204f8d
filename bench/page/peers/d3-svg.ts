/** D3 into SVG: paths computed once, then one attribute for each state that changed. */
import { geoPath } from 'd3-geo';
import { select, selectAll } from 'd3-selection';
import type { DrawPeer, State } from '../peer';
import { projectionOf, wound } from '../shared/projection';

export const draw: DrawPeer = (element, world, first) => {
	const projection = projectionOf(world, element);
	const path = geoPath(projection);
	const svg = select(element).append('svg').attr('width', '100%').attr('height', '100%');
	const nodes = new Map<string, SVGPathElement>();
	svg
		.selectAll('path')
		.data<State>(wound(world.states).features)
		.join('path')
		.attr('d', path)
		.attr('stroke', world.border.colour)
		.attr('stroke-width', world.border.width)
		.attr('fill', ({ id }) => first.colourOf(id))
		.each(function ({ id }) {
			nodes.set(id, this as SVGPathElement);
		});
	return {
		show: ({ changed, colourOf }) => {
			const touched = changed.flatMap((iso3) => nodes.get(iso3) ?? []);
			selectAll<SVGPathElement, State>(touched).attr('fill', ({ id }) => colourOf(id));
		},
		pixelOf: (place) => projection(place) ?? [NaN, NaN]
	};
};
