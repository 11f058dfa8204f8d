import type { AtlasContext } from '$lib/parts/context/atlas-context';
import type { MapTarget } from '$lib/scene/state/types';

/** Where a thing on the map leads: to its page with the same map, a claim to its place on the paper's page. */
export function hrefOfTarget(
	target: MapTarget,
	{ view, hrefOf, second }: Pick<AtlasContext, 'view' | 'hrefOf' | 'second'>
): string {
	const { kind, id } = target;
	const picked = second.hrefOf?.(target);
	if (picked) return picked;
	return kind === 'claim' ? `${view.home}paper/#${id}` : hrefOf({ thing: { kind, id } });
}
