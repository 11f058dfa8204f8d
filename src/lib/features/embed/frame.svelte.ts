import { replaceState } from '$app/navigation';
import { base } from '$app/paths';
import { parameterOf, partsOf, withMap } from '$lib/view/address-parts';
import type { MapTarget } from '$lib/scene/state/types';
import { parseView, serializeView, type Thing, type View, type Years } from '$lib/view/codec';
import { embedPath, viewAddressOfEmbed, type ViewAddress } from '$lib/view/embed-address';

/** How long, in milliseconds, a view must rest before it is in the address of the frame. */
const REST = 350;

/**
 * True in a frame that its page has sandboxed without an origin of its own. The browser then refuses storage, workers
 * and every new path in the address, so the plain map, which needs none of them, does everything.
 */
export const hasNoOrigin = (): boolean => typeof window !== 'undefined' && window.origin === 'null';

/**
 * The view of the page at an address below `/embed/`. What is shown is kept here, since the address of a frame cannot
 * always be changed, and never makes an entry in the history, which is that of the page around it.
 */
export class EmbedFrame {
	/** A claim of the paper that was clicked on the map: no view is about one. */
	claim = $state<string | null>(null);
	#changed = $state.raw<ViewAddress | null>(null);
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#path: string;
	#years: Years;

	/** @param path of the page, without base */
	constructor(path: string, years: Years) {
		this.#path = path;
		this.#years = years;
	}

	/** Of the view to show, for the query of the page; reactive. */
	address = (query: string): ViewAddress => {
		const shown = this.#changed ?? viewAddressOfEmbed(this.#path, query);
		return hasNoOrigin() ? { path: shown.path, query: withMap(shown.query, 'svg') } : shown;
	};

	/** Shows the view at an address, with base; it goes to the address of the frame when it rests. */
	navigate = (href: string): void => {
		this.#changed = partsOf(href, base);
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => this.#keep(), REST);
	};

	/** A thing of the map was clicked. */
	open = ({ kind, id }: MapTarget): void => {
		this.claim = kind === 'claim' ? id : null;
		this.#show(kind === 'claim' ? null : { kind, id });
	};

	/** About nothing any more. */
	close(): void {
		this.claim = null;
		this.#show(null);
	}

	#show(thing: Thing | null): void {
		this.navigate(base + serializeView({ ...this.#view(), thing }, this.#years));
	}

	#view(): View {
		const { path, query } = this.address(location.search);
		return parseView(path, query, this.#years).view;
	}

	/** So that a frame that is loaded again shows what it showed. */
	#keep(): void {
		const view = this.#view();
		const kept = embedPath(hasNoOrigin() ? { ...view, map: 'auto' } : view, this.#years);
		const theme = parameterOf(location.search, 'theme');
		const more = theme ? `${kept.includes('?') ? '&' : '?'}theme=${encodeURIComponent(theme)}` : '';
		try {
			replaceState(base + kept + more, {});
		} catch {
			// Refused in a frame without an origin: it shows what it should all the same.
		}
	}
}
