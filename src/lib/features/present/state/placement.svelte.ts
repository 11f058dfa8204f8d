import { getAtlas } from '$lib/parts/context/atlas-context';
import { HOME, viewportOf } from '$lib/scene/viewport/viewport';
import { cornerFor, type Corner } from './side';
import { selectedPieces } from './selected-pieces';

/** Where the caption stands, from where on the map the selection lies. Call while a component is made. */
export function placeCaption() {
	const context = getAtlas();
	/** Before the page is measured, a projector's. */
	let size = $state({ width: 1280, height: 800 });
	let caption = $state<readonly [number, number]>([450, 400]);
	const pieces = $derived(selectedPieces(context));
	const at = $derived.by((): Corner => {
		const { box } = context.view.current;
		const { x, y, width, height } = box ? viewportOf(box) : HOME;
		return cornerFor({ left: x, top: y, right: x + width, bottom: y + height }, pieces, { ...size, caption });
	});
	return {
		get at() {
			return at;
		},
		/** Takes note of the size of the caption. */
		measure: (element: HTMLElement) => {
			const observer = new ResizeObserver(() => (caption = [element.offsetWidth, element.offsetHeight]));
			observer.observe(element);
			return () => observer.disconnect();
		},
		/** Follows the size of the window; in an effect. */
		watch: () => {
			const read = () => (size = { width: innerWidth, height: innerHeight });
			read();
			addEventListener('resize', read);
			return () => removeEventListener('resize', read);
		},
		/** Which part of the map it leaves free, in a word; another word when that changes. */
		get insets() {
			return `${at.side} ${caption[0]} ${size.width} ${size.height}`;
		}
	};
}

export type Placement = ReturnType<typeof placeCaption>;
