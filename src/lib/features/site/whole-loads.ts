import { isLoadedWhole } from '$lib/view/whole-pages';

/** What happens to a link before the framework looks at it, to fetch what it leads to or to go there. */
const BEFORE = ['mouseover', 'mousedown', 'touchstart', 'click'] as const;

const RELOAD = 'data-sveltekit-reload';

/**
 * Lets links to pages that are loaded whole be followed by the browser itself, wherever they stand: in the text or in
 * the drawn map. Where a link leads may change while the pointer rests on it, so the mark is set and taken back.
 * @param base of the site
 */
export function loadWhole(base: string): void {
	const marked = new WeakSet<Element>();
	const mark = ({ target }: Event) => {
		const link = target instanceof Element ? target.closest('a[href]') : null;
		if (!link || (link.hasAttribute(RELOAD) && !marked.has(link))) return;
		// A link in SVG has no address but its attribute.
		const { origin, pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
		if (origin !== location.origin) return;
		const whole = pathname !== location.pathname && isLoadedWhole(pathname.slice(base.length));
		link.toggleAttribute(RELOAD, whole);
		if (whole) marked.add(link);
		else marked.delete(link);
	};
	for (const name of BEFORE) document.addEventListener(name, mark, { capture: true, passive: true });
}
