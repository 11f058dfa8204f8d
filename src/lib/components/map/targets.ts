import type { AtlasContext } from '../atlas-context';
import type { MapTarget } from '$lib/map/types';

/** Where a thing on the map leads: to its page with the same map, a claim to its place on the paper's page. */
export function hrefOfTarget(
	{ kind, id }: MapTarget,
	{ view, hrefOf }: Pick<AtlasContext, 'view' | 'hrefOf'>
): string {
	return kind === 'claim' ? `${view.home}paper/#${id}` : hrefOf({ thing: { kind, id } });
}
