/** What is meant by a pointer over the plain map; on the other map MapLibre says so. */
import type { Stage } from '$lib/parts/map/stage.svelte';
import type { MapState, MapTarget } from '$lib/scene/state/types';

/** The thing that a link of the map leads to, from its path; null for a page about none that the map can show. */
function targetOfHref(path: string): MapTarget | null {
	const [kind, id] = path.split('/').filter(Boolean).slice(-2);
	const kinds: MapTarget['kind'][] = ['state', 'dispute', 'place', 'institution', 'exercise'];
	const found = kinds.find((name) => name === kind);
	return found && id ? { kind: found, id: decodeURIComponent(id) } : null;
}

/** A line of a dispute that the pointer is on, or the contested area under it; these lie over the links of states. */
function disputeAt(
	{ target, clientX, clientY }: MouseEvent,
	{ box, scale, viewport }: Stage,
	{ disputes }: MapState
): MapTarget | null {
	const isShown = (id = ''): id is string => disputes.has(id);
	const svg = target instanceof Element ? target.closest<SVGSVGElement>('svg[id^="svg-map"]') : null;
	if (!svg || !box || !scale) return null;
	const own = (target as SVGElement).dataset['dispute'];
	if (isShown(own)) return { kind: 'dispute', id: own };
	const corner = box.getBoundingClientRect();
	const point = new DOMPoint(
		viewport.x + (clientX - corner.left) / scale,
		viewport.y + (clientY - corner.top) / scale
	);
	for (const area of svg.querySelectorAll<SVGPathElement>('path[data-kind="area"][data-dispute]')) {
		const id = area.dataset['dispute'];
		if (isShown(id) && area.isPointInFill(point)) return { kind: 'dispute', id };
	}
	return null;
}

const linkAt = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLElement | SVGElement>('.stage a, .keyboard a') : null;

function targetOfLink(link: HTMLElement | SVGElement | null): MapTarget | null {
	if (!link) return null;
	const { dataset } = link.querySelector<SVGElement>('[data-kind="state"]') ?? link;
	const state = dataset['kind'] === 'state' ? dataset['id'] : dataset['small'];
	if (state) return { kind: 'state', id: state };
	// In SVG, `href` is no text.
	return targetOfHref(new URL(link.getAttribute('href') ?? '', location.href).pathname);
}

/** The thing under a pointer; null for none. */
export const targetUnder = (event: MouseEvent, stage: Stage, mapState: MapState): MapTarget | null =>
	disputeAt(event, stage, mapState) ?? targetOfLink(linkAt(event));

/**
 * The thing that a click is about instead of where its link leads; null for none: then the link is followed.
 * @param leads a click leads to the page of the thing, as links do by themselves: only what has no link is asked for. Else
 * links are not followed, and a state is meant also where a part of it is contested
 */
export function clickedTarget(
	event: MouseEvent,
	stage: Stage,
	mapState: MapState,
	leads: boolean
): MapTarget | null {
	if (leads) {
		// A key on a link has no place; with these keys a link opens elsewhere.
		if (!event.detail || event.ctrlKey || event.metaKey || event.shiftKey) return null;
		const dispute = disputeAt(event, stage, mapState);
		if (dispute) event.preventDefault();
		return dispute;
	}
	const target = targetOfLink(linkAt(event));
	if (target) event.preventDefault();
	return target;
}
