import { hrefOf } from '../text';

/** The address of a step's view as a link; one that leads out of the atlas leads to its first page instead. */
export const viewHref = (view: string, base: string): string =>
	(view.startsWith('/') ? hrefOf(view, base) : null) ?? `${base}/`;
