import type { LinkKind } from './table-data';

/** The page of a thing, without base; a claim has a place on the page of the paper. */
export function pathOf(kind: LinkKind, id: string): string {
	if (kind === 'path') return `/${id}/`;
	return kind === 'claim' ? `/paper/#${id}` : `/${kind}/${encodeURIComponent(id)}/`;
}
