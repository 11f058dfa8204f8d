import { replaceState } from '$app/navigation';
import { base } from '$app/paths';
import { parameterOf, partsOf, withPlainMap } from '$lib/view/address-parts';
import type { MapStage } from '$lib/parts/context/stage';
import { meantForMap } from './gestures';
import { parseView, serializeView, type Thing, type View, type Years } from '$lib/view/codec';
import { embedPath, viewAddressOfEmbed, type ViewAddress } from '$lib/view/embed-address';

/** How long, in milliseconds, a view must rest before it is in the address of the frame. */
const REST = 350;

/**
 * True in a frame that its page has sandboxed without an origin of its own. The browser then refuses storage, workers
 * and every new path in the address, so the plain map, which needs none of them, does everything.
 */
export const hasNoOrigin = (): boolean => typeof window !== 'undefined' && window.origin === 'null';

/** A claim of the paper that was clicked on the map: no view is about one. */
export const clicked = $state<{ claim: string | null }>({ claim: null });

/**
 * What the page at an address below `/embed/` makes of the map. What is shown is kept here, since the address of a frame
 * cannot always be changed, and never makes an entry in the history, which is that of the page around it.
 * @param path of the page, without base
 */
export function embedStage(path: string, years: Years): MapStage {
	let changed = $state.raw<ViewAddress | null>(null);
	let waiting: ReturnType<typeof setTimeout> | undefined;

	function address(query: string): ViewAddress {
		const shown = changed ?? viewAddressOfEmbed(path, query);
		if (!hasNoOrigin()) return shown;
		return { path: shown.path, query: withPlainMap(shown.query) };
	}

	const shownView = (): View => {
		const { path, query } = address(location.search);
		return parseView(path, query, years).view;
	};

	/** So that a frame that is loaded again shows what it showed. */
	function keep() {
		const view = shownView();
		const kept = embedPath(hasNoOrigin() ? { ...view, map: 'auto' } : view, years);
		const theme = parameterOf(location.search, 'theme');
		const more = theme ? `${kept.includes('?') ? '&' : '?'}theme=${encodeURIComponent(theme)}` : '';
		try {
			replaceState(base + kept + more, {});
		} catch {
			// Refused in a frame without an origin: it shows what it should all the same.
		}
	}

	function navigate(href: string) {
		changed = partsOf(href, base);
		clearTimeout(waiting);
		waiting = setTimeout(keep, REST);
	}

	const show = (thing: Thing | null) => navigate(base + serializeView({ ...shownView(), thing }, years));

	return {
		kind: 'embed',
		address,
		navigate,
		gestures: meantForMap,
		onopen: (target) => {
			clicked.claim = target.kind === 'claim' ? target.id : null;
			show(target.kind === 'claim' ? null : { kind: target.kind, id: target.id });
		}
	};
}
