import { isLoadedWhole } from '$lib/view/whole-pages';

/** What happens to a link before the framework looks at it, to fetch what it leads to or to go there. */
const BEFORE = ['mouseover', 'touchstart', 'click'] as const;

/**
 * Lets links to pages that are loaded whole be followed by the browser itself, wherever they stand.
 * @param base of the site
 */
export function loadWhole(base: string): void {
	const mark = ({ target }: Event) => {
		const link = target instanceof Element ? target.closest('a') : null;
		if (!link || link.origin !== location.origin || link.hasAttribute('data-sveltekit-reload')) return;
		const path = link.pathname.slice(base.length);
		if (link.pathname !== location.pathname && isLoadedWhole(path)) {
			link.setAttribute('data-sveltekit-reload', '');
		}
	};
	for (const name of BEFORE) document.addEventListener(name, mark, { capture: true, passive: true });
}
