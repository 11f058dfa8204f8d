import type { Iso3, Snapshot } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { dateAfter } from './date-after';
import { statusName } from './words';

/** What a state is in a year and since when: "Observer since 17 June 2004"; "no status". */
export function statusSince({ states }: Snapshot, iso3: Iso3): string {
	const state = states.find((each) => each.iso3 === iso3);
	return state
		? m.share_status_since({ status: statusName(state.status), date: dateAfter(state.since) })
		: statusName(null);
}
