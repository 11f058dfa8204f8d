import {
	defaultView,
	isDated,
	isLocated,
	parseView,
	serializeView,
	type View,
	type ViewNote,
	type Years
} from '$lib/view/codec';
import type { ViewAddress } from '$lib/view/embed-address';

interface Options {
	years: Years;
	/** Prefix of all addresses, without a slash at the end. */
	base: string;
	/** The address in the browser; reactive. */
	address: () => ViewAddress;
	/** The year that the thing of the page belongs to; reactive. */
	ownYear?: () => number | null;
	/** The year shown, where it may be one that is not yet in the address: a change of the view takes it along. */
	yearShown?: () => number;
	/** Done when the address is there, where it waits for that. */
	navigate: (href: string, options: { replace: boolean }) => unknown;
}

interface GoOptions {
	replace?: boolean;
	walk?: 'begins' | 'goes on' | null;
}

/** A view whose parts are the very same as before where they say the same: what depends on them alone stays as it is. */
function withPartsOf(before: View | undefined, view: View): View {
	const kept = <T>(now: T, then: T): T => (JSON.stringify(now) === JSON.stringify(then) ? then : now);
	if (!before) return view;
	const { layers, thing, box } = before;
	return {
		...view,
		layers: kept(view.layers, layers),
		thing: kept(view.thing, thing),
		box: kept(view.box, box)
	};
}

/**
 * The view that the address names, and the only way to change it. Holds no state of its own: what it shows is
 * derived from the address, what it changes goes to the address.
 */
export class AtlasView {
	readonly years: Years;
	#options: Options;
	#before: View | undefined;
	/** Where the last walk through the years came to rest: it may go on from there. */
	#walked: string | null = null;
	/** Prerendered pages show the default view; the query is read once the page is alive. */
	alive = $state(false);

	constructor(options: Options) {
		this.years = options.years;
		this.#options = options;
	}

	#parsed = $derived.by((): { view: View; notes: ViewNote[] } => {
		const { path, query } = this.#options.address();
		const { view, notes } = parseView(path, this.alive ? query : '', this.years, this.#ownYear);
		this.#before = withPartsOf(this.#before, view);
		return { view: this.#before, notes };
	});

	get current(): View {
		return this.#parsed.view;
	}

	get notes(): ViewNote[] {
		return this.#parsed.notes;
	}

	get #ownYear(): number | null {
		return this.#options.ownYear?.() ?? null;
	}

	/**
	 * The address of the current view with some of it changed, with base. Another thing is looked at where it is, and a
	 * thing of one year in that year, unless the reader chose another.
	 */
	hrefOf(change: Partial<View>): string {
		const { current, years } = this;
		const view = { ...current, ...change };
		const { thing, year } = view;
		const isOther = thing && (thing.kind !== current.thing?.kind || thing.id !== current.thing.id);
		if (isOther && isLocated(thing) && !change.box) view.box = null;
		const opensThen = isOther && isDated(thing) && (year === years.last || year === this.#ownYear);
		return this.#options.base + serializeView(view, years, opensThen ? year : undefined);
	}

	/**
	 * Changes the view. A discrete choice makes a history entry; `replace` makes none. A `walk` through the years has one
	 * in all: what `goes on` makes none, unless the address has changed otherwise since.
	 * @returns done when the address is there
	 */
	go(change: Partial<View>, { replace = false, walk = null }: GoOptions = {}): unknown {
		const href = this.hrefOf({ year: this.#options.yearShown?.() ?? this.current.year, ...change });
		const here = this.#options.base + serializeView(this.current, this.years);
		const goesOn = walk === 'goes on' && this.#walked === here;
		this.#walked = walk && href;
		return href === here ? undefined : this.#options.navigate(href, { replace: replace || goesOn });
	}

	/** The address of the plain atlas in the latest year. */
	get home(): string {
		return this.#options.base + serializeView(defaultView(this.years), this.years);
	}
}
