import type { MapTarget } from '$lib/scene/state/types';

/** The thing that a link of the map leads to, from its path; null for a page about none that the map can show. */
function targetOfHref(path: string): MapTarget | null {
	const [kind, id] = path.split('/').filter(Boolean).slice(-2);
	const kinds: MapTarget['kind'][] = ['state', 'dispute', 'place', 'institution', 'exercise'];
	const found = kinds.find((name) => name === kind);
	return found && id ? { kind: found, id: decodeURIComponent(id) } : null;
}

/** The thing that a click on a link of the map is about, which is not followed; null for none. */
export function linkedTarget(event: MouseEvent): MapTarget | null {
	const link = event.target instanceof Element && event.target.closest('a');
	if (!link) return null;
	event.preventDefault();
	// In SVG, `href` is no text.
	return targetOfHref(new URL(link.getAttribute('href') ?? '', location.href).pathname);
}
