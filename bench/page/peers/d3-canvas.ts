/** D3 onto a canvas: paths kept as `Path2D`, all of them drawn anew in the next frame. */
import { geoPath } from 'd3-geo';
import { nextFrame, type DrawPeer } from '../peer';
import { projectionOf, wound } from '../shared/projection';

export const draw: DrawPeer = (element, world, first) => {
	const projection = projectionOf(world, element);
	const path = geoPath(projection);
	const canvas = document.createElement('canvas');
	const { clientWidth: width, clientHeight: height } = element;
	canvas.width = width * devicePixelRatio;
	canvas.height = height * devicePixelRatio;
	canvas.style.cssText = 'width: 100%; height: 100%';
	element.append(canvas);
	// A canvas without transparency is put onto the page faster.
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new Error('No canvas');
	context.scale(devicePixelRatio, devicePixelRatio);
	const paths = wound(world.states).features.map((state): [string, Path2D] => [
		state.id,
		new Path2D(path(state) ?? '')
	]);
	const ground = getComputedStyle(element).backgroundColor;

	function paint({ colourOf }: typeof first): void {
		if (!context) return;
		context.fillStyle = ground;
		context.fillRect(0, 0, width, height);
		context.strokeStyle = world.border.colour;
		context.lineWidth = world.border.width;
		for (const [iso3, outline] of paths) {
			context.fillStyle = colourOf(iso3);
			context.fill(outline);
			context.stroke(outline);
		}
	}
	paint(first);
	return {
		show: (year) => nextFrame().then(() => paint(year)),
		pixelOf: (place) => projection(place) ?? [NaN, NaN]
	};
};
