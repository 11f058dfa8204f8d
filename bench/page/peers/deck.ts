/** deck.gl: the data stays the same object, `updateTriggers` name the year, pixels are those of CSS. */
import { Deck, MapView, WebMercatorViewport } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import type { DrawPeer, Pixel } from '../peer';

type Rgb = [number, number, number];

const rgb = (colour: string): Rgb => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as Rgb;

export const draw: DrawPeer = async (element, { states, center, zoom, border, colours }, first) => {
	const [longitude, latitude] = center;
	const values = new Map(colours.map((colour) => [colour, rgb(colour)]));
	const layer = ({ colourOf, year }: typeof first) =>
		new GeoJsonLayer({
			id: 'states',
			data: states,
			getFillColor: ({ id }) => values.get(colourOf(String(id))) ?? [0, 0, 0],
			updateTriggers: { getFillColor: year },
			getLineColor: rgb(border.colour),
			lineWidthUnits: 'pixels',
			getLineWidth: border.width,
			positionFormat: 'XY'
		});
	let ondrawn: ((value?: unknown) => void) | undefined;
	const drawn = () => new Promise((resolve) => (ondrawn = resolve));
	const wait = drawn();
	const viewState = { longitude, latitude, zoom };
	const deck = new Deck({
		parent: element as HTMLDivElement,
		views: new MapView({ repeat: false }),
		initialViewState: viewState,
		controller: false,
		useDevicePixels: false,
		layers: [layer(first)],
		onAfterRender: () => ondrawn?.()
	});
	await wait;
	const { clientWidth: width, clientHeight: height } = element;
	const viewport = new WebMercatorViewport({ ...viewState, width, height });
	return {
		show: (year) => {
			const done = drawn();
			deck.setProps({ layers: [layer(year)] });
			return done;
		},
		pixelOf: (place) => viewport.project(place) as Pixel
	};
};
