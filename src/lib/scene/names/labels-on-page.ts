import { LABEL_SCALES, type Anchor } from './label-scales';
import type { LabelMark } from './marks';
import { HOME, type Viewport } from '../viewport/viewport';

const ANCHORS: readonly Anchor[] = ['centre', 'right', 'left', 'above', 'below'];

/**
 * The names that the server placed, read back from the page: what places them loads once the page is alive.
 * @param opened the viewport that the server drew: a share of it is a place on the map
 */
export function labelsOnPage(root: Document, opened: Viewport): LabelMark[] {
	/** Both in per cent of the width. */
	const placeOf = ({ translate }: CSSStyleDeclaration): [number, number] => {
		const [x = 0, y = 0] = translate.split(' ').map((value) => (parseFloat(value) / 100) * opened.width);
		return [opened.x + x, opened.y + y];
	};
	/** Ranks count in widths of the region, see `MapLabels.svelte`. */
	const ranked = (rank = '') => ((LABEL_SCALES[Number(rank)] ?? 4) * HOME.width) / opened.width;
	return [...root.querySelectorAll<HTMLElement>('#svg-map + .marks > [data-name]')].map(
		({ dataset, classList, style, textContent }) => ({
			key: dataset['name'] ?? '',
			text: textContent,
			position: placeOf(style),
			anchor: ANCHORS.find((anchor) => classList.contains(anchor)) ?? 'centre',
			kind: classList.contains('state') ? 'state' : 'city',
			minScale: LABEL_SCALES.find((scale) => scale >= ranked(dataset['rank'])) ?? 4
		})
	);
}
