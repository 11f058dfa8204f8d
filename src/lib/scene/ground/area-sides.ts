import type { AtlasCore } from '$lib/domain';
import { BOUNDARIES_STATED } from '$lib/geo/boundaries-stated';
import type { DisputedProperties } from '$lib/geo/topology-types';
import * as m from '$lib/paraglide/messages';
import { thingName } from '$lib/text/things';
import { listed } from '$lib/text/words';

/**
 * Who administers a contested area and who else claims it, in the same form for every area, on the date of the boundaries,
 * whatever the year of the map: what changed since is in the phases of the dispute.
 */
export function sidesOf(
	{ controlledBy, claimedBy }: Pick<DisputedProperties, 'controlledBy' | 'claimedBy'>,
	atlas: Pick<AtlasCore, 'states'>
): string {
	const sideName = (code: string) =>
		code.startsWith('x-')
			? m.panel_own_authorities()
			: thingName(atlas as AtlasCore, { kind: 'state', id: code });
	return m.map_area_sides({
		year: BOUNDARIES_STATED.date,
		administrator: sideName(controlledBy),
		claimants: listed(claimedBy.filter((code) => code !== controlledBy).map(sideName))
	});
}
