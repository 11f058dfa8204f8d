import { legendOf } from './legend/legend';
import { layOut } from './scene';
import { element, NAMESPACES, short } from './base/svg';
import type { Scene } from './base/types';

/** A line of a legend that stands beside its picture: words, and their sample as a document of SVG. */
export interface LegendSample {
	key: string;
	text: string;
	svg: string;
}

/** Of a sample, in CSS pixels. */
export const LEGEND_SAMPLE = { width: 32, height: 16 };

/** What the picture of a scene shows, to be explained where it has no frame. */
export function legendSamples(scene: Scene): LegendSample[] {
	const { plans } = layOut(scene);
	const grain = plans[0]?.grain ?? 1;
	const box = { x: 0, y: 0, width: LEGEND_SAMPLE.width * grain, height: LEGEND_SAMPLE.height * grain };
	const inner = { x: grain, y: grain, width: box.width - 2 * grain, height: box.height - 2 * grain };
	return legendOf(plans).map(({ key, text, sample }) => {
		const drawn = sample(inner);
		const svg = element(
			'svg',
			{
				...NAMESPACES,
				...LEGEND_SAMPLE,
				viewBox: [0, 0, box.width, box.height].map(short).join(' '),
				'aria-hidden': 'true'
			},
			drawn
		);
		return { key, text, svg: drawn ? svg : '' };
	});
}
