import { base } from '$app/paths';
import type { LinkKind } from './table-data';

/** The page of a thing; a claim has a place on the page of the paper. */
export function hrefOf(kind: LinkKind, id: string): string {
	if (kind === 'path') return `${base}/${id}/`;
	return kind === 'claim' ? `${base}/paper/#${id}` : `${base}/${kind}/${encodeURIComponent(id)}/`;
}
