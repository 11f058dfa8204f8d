import type { AtlasContext } from '$lib/parts/context/atlas-context';
import * as m from '$lib/paraglide/messages';
import type { Thing } from '$lib/view/codec';
import { phaseName, statusName, textOf } from '$lib/text/words';

/** "India: member", "Kashmir: armed", of what is selected in the year shown; null where the title of a step says it. */
export function selectedWords(
	{ kind, id }: Thing,
	{ atlas, snapshot }: Pick<AtlasContext, 'atlas' | 'snapshot'>
): string | null {
	if (kind === 'state') {
		const state = atlas.states.find(({ iso3 }) => iso3 === id);
		const status = snapshot.states.find(({ iso3 }) => iso3 === id)?.status ?? null;
		return state ? m.state_on_map({ name: textOf(state.name), status: statusName(status) }) : null;
	}
	if (kind === 'dispute') {
		const dispute = atlas.disputes.find((each) => each.id === id);
		const phase = snapshot.disputes.find((each) => each.id === id)?.phase;
		return dispute && phase
			? m.state_on_map({ name: textOf(dispute.title), status: phaseName(phase) })
			: null;
	}
	return null;
}
