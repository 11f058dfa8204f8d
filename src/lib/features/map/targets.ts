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

/** The thing that a link of the map leads to, from its path; null for a page about none that the map can show. */
export function targetOfHref(path: string): MapTarget | null {
	const [kind, id] = path.split('/').filter(Boolean).slice(-2);
	const kinds: MapTarget['kind'][] = ['state', 'dispute', 'place', 'institution', 'exercise'];
	const found = kinds.find((name) => name === kind);
	return found && id ? { kind: found, id: decodeURIComponent(id) } : null;
}
