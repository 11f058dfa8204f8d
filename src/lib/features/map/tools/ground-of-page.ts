/** What of the ground a close map of the page is to name, and where it is drawn now. */
import type { Names } from '$lib/domain';
import { middleSeen } from '$lib/scene/outlines/visible';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import type { AtlasContext } from '$lib/parts/context/atlas-context';
import type { DrawnSurface } from '$lib/parts/map/drawn-surface';
import type { AreaToName, PointToName } from '$lib/scene/ground/place-ground';
import { sidesOf } from '$lib/scene/ground/area-sides';
import { saysSides } from '$lib/scene/ground/scales';
import { disputeMarks } from '$lib/scene/names/marks';
import { outlinesOfPage } from '$lib/scene/outlines/outlines';
import type { MapState } from '$lib/scene/state/types';
import { textOf } from '$lib/text/words';

/** The contested areas in sight, with the middle of what is seen of each. */
export function areasToName(
	{ atlas, view }: Pick<AtlasContext, 'atlas' | 'view'>,
	{ viewport, pixelOf }: Pick<DrawnSurface, 'viewport' | 'pixelOf'>,
	topology: BoundariesTopology
): AreaToName[] {
	const { thing } = view.current;
	const known = new Map(topology.objects.disputed.geometries.map((area) => [area.id, area.properties]));
	return outlinesOfPage().areas.flatMap(({ id, d, dispute }) => {
		const properties = known.get(id);
		const middle = middleSeen(d, viewport);
		const at = middle && pixelOf(middle);
		const selected = thing?.kind === 'dispute' && thing.id === dispute;
		return properties && at
			? [
					{
						id,
						name: properties.name,
						sides: saysSides(viewport, selected) ? sidesOf(properties, atlas) : '',
						at,
						selected
					}
				]
			: [];
	});
}

/** The points of the dispute that the page is about, as far as they are drawn. */
export function pointsToName(
	{ atlas, view }: Pick<AtlasContext, 'atlas' | 'view'>,
	mapState: MapState,
	{ pixelOf }: Pick<DrawnSurface, 'pixelOf'>,
	names: Names['points']
): PointToName[] {
	const { thing } = view.current;
	if (thing?.kind !== 'dispute') return [];
	return disputeMarks(atlas, mapState)
		.filter(({ dispute }) => dispute === thing.id)
		.flatMap(({ key, position }) => {
			const name = names[thing.id]?.[Number(key.split(' ')[1])];
			const at = pixelOf(position);
			return name && at ? [{ id: key, name: textOf(name), at }] : [];
		});
}
