import { base } from '$app/paths';
import { page } from '$app/state';
import { FIRST_YEAR, lastYear, type AtlasCore } from '$lib/domain';
import { AtlasView } from '$lib/parts/context/view.svelte';
import type { Years } from '$lib/view/codec';
import type { ViewAddress } from '$lib/view/embed-address';

/** The first and the last year of a record. */
export const yearsOfAtlas = (core: AtlasCore): Years => ({ first: FIRST_YEAR, last: lastYear(core) });

/**
 * The view that a page of one map shows. Call while a component starts.
 * @param address of the view, for the query of the page; reactive. Before the page is alive the query is empty
 * @param navigate where the view goes when it is changed, with base; without it, nowhere
 */
export function pageView(
	core: AtlasCore,
	address: (query: string) => ViewAddress,
	navigate: (href: string) => void = () => undefined
): AtlasView {
	const view: AtlasView = new AtlasView({
		years: yearsOfAtlas(core),
		base,
		address: () => address(view.alive ? page.url.search : ''),
		navigate
	});
	return view;
}
