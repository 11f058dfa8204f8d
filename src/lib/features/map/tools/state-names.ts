import type { DrawnMap, DrawnSurface } from '$lib/parts/map/drawn-surface';
import { freePartOf } from '$lib/parts/map/free-part';
import { isUncovered } from '$lib/parts/map/marks-on-page';
import type { SignBox } from '$lib/scene/compare/place-signs';

/** Codes of the states that the plain map names itself where they are seen. */
export function namedByMap({ stage, handle }: DrawnMap, surface: DrawnSurface): Set<string> {
	const { frame } = stage;
	const free = freePartOf({ stage, handle }, surface);
	if (!frame || !free) return new Set();
	const corner = frame.getBoundingClientRect();
	const isFree = (label: HTMLElement) => {
		// One that is led from its land stands where it is seen, free or not.
		if (label.matches('.led:not([data-cut])') && label.offsetWidth > 0) return true;
		const { width, height, x, y } = label.getBoundingClientRect();
		const [left, top] = [x - corner.x - free.x, y - corner.y - free.y];
		return width > 0 && left >= 0 && top >= 0 && left + width <= free.width && top + height <= free.height;
	};
	const labels = [...frame.querySelectorAll<HTMLElement>('.label.state')];
	return new Set(labels.filter(isFree).map(({ dataset }) => dataset['name'] ?? ''));
}

/** What the lines to names of the plain map cover, as points along them; CSS pixels from the corner of the map. */
export function linesOnMap(frame: HTMLElement): SignBox[] {
	const corner = frame.getBoundingClientRect();
	const lines = [...frame.querySelectorAll<SVGPathElement>('.marks [data-led]:not([data-cut])')];
	return lines.flatMap((line) => {
		const length = line.getTotalLength();
		return Array.from({ length: 20 }, (_, index) => {
			const { x, y } = line
				.getPointAtLength((index / 19) * length)
				.matrixTransform(line.getScreenCTM() ?? undefined);
			return { x: x - corner.x, y: y - corner.y, width: 0, height: 0 };
		});
	});
}

/** A name that the plain map has near its edge is hidden where the state is named once more in the free part. */
export function hideNamedAgain({ stage }: DrawnMap, states: ReadonlySet<string>): void {
	for (const label of stage.frame?.querySelectorAll<HTMLElement>('.label.state') ?? []) {
		label.toggleAttribute('data-again', states.has(label.dataset['name'] ?? ''));
	}
}

/** Whether nothing but the map is seen in a box, CSS pixels from its corner: beside and below cards there is more than the free part. */
export function uncoveredOn(frame: HTMLElement): (box: SignBox) => boolean {
	const corner = frame.getBoundingClientRect();
	return ({ x, y, width, height }) =>
		isUncovered(frame, new DOMRect(x + corner.x, y + corner.y, width, height));
}
