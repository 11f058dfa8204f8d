import { foreignName } from './neighbours';
import type { AtlasCore } from '$lib/domain';
import { BOUNDARIES_STATED } from '$lib/geo/boundaries-stated';
import type { DisputedProperties } from '$lib/geo/topology-types';
import * as m from '$lib/paraglide/messages';
import { listed, textOf } from '$lib/text/words';

/** Authorities that hold an area and have no code of ISO 3166-1, and those of whom that code is itself a question. */
export const isOwn = (code: string): boolean => code.startsWith('x-') || code === 'TWN';

/** A state by its code, also one without a page in the atlas. */
export function nameOfState(code: string, { states }: Pick<AtlasCore, 'states'>): string {
	const known = states.find(({ iso3 }) => iso3 === code);
	return known ? textOf(known.name) : foreignName(code);
}

/**
 * Who administers a contested area and who else claims it, in the same form for every area, on the date of the boundaries,
 * whatever the year of the map: what changed since is in the phases of the dispute.
 */
export function sidesOf(
	{ controlledBy, claimedBy }: Pick<DisputedProperties, 'controlledBy' | 'claimedBy'>,
	atlas: Pick<AtlasCore, 'states'>
): string {
	const sideName = (code: string) => (isOwn(code) ? m.panel_own_authorities() : nameOfState(code, atlas));
	return m.map_area_sides({
		year: BOUNDARIES_STATED.date,
		administrator: sideName(controlledBy),
		claimants: listed(claimedBy.filter((code) => code !== controlledBy).map(sideName))
	});
}
