/** The legend of a slide's map: samples as pictures, their words as text to be edited. */
import type { MapBoxes } from './pptx-boxes';
import { clean, SLIDE_INK, SLIDE_TYPE, type Slide } from './pptx-master';

/** Draws the legend in its box, column by column. */
export function addKey(slide: Slide, key: MapBoxes<{ text: string; sample: string }>['key']): void {
	const { size, rows, starts, columns, w } = key;
	const across = w / columns;
	let column = 0;
	let y = key.y;
	rows.forEach(({ item, height }, index) => {
		if (index > 0 && starts[column + 1] === index) {
			column++;
			y = key.y;
		}
		const x = key.x + column * across;
		if (item.sample) {
			slide.addImage({
				x,
				y: y + size * 0.22,
				w: size * 2.4,
				h: size * 1.2,
				data: item.sample,
				altText: clean(item.text)
			});
		}
		slide.addText(clean(item.text), {
			x: x + size * 2.9,
			y,
			w: across - size * 3.1,
			h: height,
			...SLIDE_TYPE,
			fontSize: Math.floor(size * 72 * 2) / 2,
			color: SLIDE_INK,
			margin: 0,
			valign: 'top'
		});
		y += height;
	});
}
