import { defaultView, parseView, serializeView, type View, type ViewNote, type Years } from './codec';

interface Address {
	/** Path without base. */
	path: string;
	query: string;
}

interface Options {
	years: Years;
	/** Prefix of all addresses, without a slash at the end. */
	base: string;
	/** The address in the browser; reactive. */
	address: () => Address;
	/** The year shown where it is not yet in the address: a change of the view takes it along. */
	yearShown: () => number;
	navigate: (href: string, options: { replace: boolean }) => void;
}

/**
 * The view that the address names, and the only way to change it. Holds no state of its own: what it shows is
 * derived from the address, what it changes goes to the address.
 */
export class AtlasView {
	readonly years: Years;
	#options: Options;
	/** Prerendered pages show the default view; the query is read once the page is alive. */
	alive = $state(false);

	constructor(options: Options) {
		this.years = options.years;
		this.#options = options;
	}

	#parsed = $derived.by((): { view: View; notes: ViewNote[] } => {
		const { path, query } = this.#options.address();
		return parseView(path, this.alive ? query : '', this.years);
	});

	get current(): View {
		return this.#parsed.view;
	}

	get notes(): ViewNote[] {
		return this.#parsed.notes;
	}

	/** The address of the current view with some of it changed, with base. */
	hrefOf(change: Partial<View>): string {
		return this.#options.base + serializeView({ ...this.current, ...change }, this.years);
	}

	/** Changes the view. A discrete choice makes a history entry; `replace` makes none. */
	go(change: Partial<View>, { replace = false } = {}): void {
		const href = this.hrefOf({ year: this.#options.yearShown(), ...change });
		if (href !== this.#options.base + serializeView(this.current, this.years)) {
			this.#options.navigate(href, { replace });
		}
	}

	/** The address of the plain atlas in the latest year. */
	get home(): string {
		return this.#options.base + serializeView(defaultView(this.years), this.years);
	}
}
