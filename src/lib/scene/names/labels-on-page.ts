import { LABEL_SCALES, type Anchor } from './label-scales';
import type { LabelMark } from './marks';
import { HOME } from '../viewport/viewport';

const ANCHORS: readonly Anchor[] = ['centre', 'right', 'left', 'above', 'below'];

/**
 * The names that the server placed, read back from the page: what places them loads once the page is alive. The server
 * draws the region, so that a share of the page is a place on the map.
 */
export function labelsOnPage(root: Document): LabelMark[] {
	const share = (value: string) => parseFloat(value) / 100;
	return [...root.querySelectorAll<HTMLElement>('#svg-map + .marks > [data-name]')].map(
		({ dataset, classList, style, textContent }) => ({
			key: dataset['name'] ?? '',
			text: textContent,
			position: [HOME.x + share(style.left) * HOME.width, HOME.y + share(style.top) * HOME.height],
			anchor: ANCHORS.find((anchor) => classList.contains(anchor)) ?? 'centre',
			kind: classList.contains('state') ? 'state' : 'city',
			minScale: LABEL_SCALES[Number(dataset['rank'])] ?? 4
		})
	);
}
