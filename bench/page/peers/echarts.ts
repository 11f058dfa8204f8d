/** Apache ECharts on a canvas, which its handbook takes for many shapes: no animation, the series merged by its id. */
import { MapChart } from 'echarts/charts';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { GeoComponent } from 'echarts/components';
import type { DrawPeer, Pixel } from '../peer';
import { projectionOf } from '../shared/projection';

use([MapChart, GeoComponent, CanvasRenderer]);

const NAME = 'world';

export const draw: DrawPeer = async (element, world, first) => {
	const { states, border } = world;
	registerMap(NAME, {
		// It finds states by this.
		geoJSON: {
			...states,
			features: states.features.map((state) => ({ ...state, properties: { name: state.id } }))
		} as never,
		specialAreas: {}
	});
	const chart = init(element, null, { renderer: 'canvas' });
	const projection = projectionOf(world, element);
	const data = ({ colourOf }: typeof first) =>
		states.features.map(({ id }) => ({ name: id, itemStyle: { areaColor: colourOf(id) } }));
	const drawn = () =>
		new Promise<void>((resolve) => {
			const done = () => {
				chart.off('finished', done);
				resolve();
			};
			chart.on('finished', done);
		});
	const [west, south, east, north] = world.region;
	const [left, top] = projection([west, north]) ?? [0, 0];
	const [right, bottom] = projection([east, south]) ?? [0, 0];
	const wait = drawn();
	chart.setOption({
		animation: false,
		series: [
			{
				id: 'states',
				type: 'map',
				map: NAME,
				silent: true,
				selectedMode: false,
				// It places the box of the region by these.
				boundingCoords: [
					[west, north],
					[east, south]
				],
				left,
				top,
				width: right - left,
				height: bottom - top,
				projection: {
					project: (place: [number, number]) => projection(place),
					unproject: (pixel: [number, number]) => projection.invert?.(pixel)
				},
				itemStyle: { borderColor: border.colour, borderWidth: border.width },
				data: data(first)
			}
		]
	});
	await wait;
	return {
		show: (year) => {
			const done = drawn();
			chart.setOption({ series: [{ id: 'states', data: data(year) }] });
			return done;
		},
		pixelOf: (place) => chart.convertToPixel({ seriesId: 'states' }, place) as Pixel
	};
};
