/** Applications, abstentions, relations and meetings among the changes of a year: what comes late to a page. */
import type { AtlasCore, CoreAffair, CoreMeeting, Snapshot } from '$lib/domain';
import type { Thing } from '$lib/view/codec';
import { changesOfYear, type ChangeItem } from './changes';
import { textOf } from './words';

/** In the record's own sentences, which say who reports it; undefined as long as the snapshot has none. */
export function affairItems({ affairs }: Snapshot, atlas: AtlasCore): ChangeItem[] | undefined {
	return affairs?.flatMap(({ kind, id, date, iso3 }) => {
		const facts: (CoreAffair | CoreMeeting)[] = atlas[`${kind}s`] ?? [];
		const affair = facts.find((each) => each.id === id);
		if (!affair) return [];
		const text = textOf(affair.what).replace(/[.。]$/, '');
		const state = atlas.states.find((each) => each.iso3 === iso3);
		const named = state && RegExp(`^(The )?${textOf(state.name)}`).exec(text)?.[0];
		const thing: Thing | null =
			'institution' in affair
				? { kind: 'institution', id: affair.institution }
				: iso3 && named
					? { kind: 'state', id: iso3 }
					: null;
		const name = thing ? (named ?? text) : '';
		return {
			key: `${kind} ${id}`,
			date,
			kind: 'affair' as const,
			things: thing ? [{ thing, name }] : [],
			phrase: text.slice(name.length).trim(),
			unverified: affair.confidence === 'memory' || (affair.unverified?.includes('what') ?? false)
		};
	});
}

/** Everything that happened in the year, these as far as they are loaded. */
export const allChangesOfYear = (snapshot: Snapshot, atlas: AtlasCore): ChangeItem[] =>
	changesOfYear(snapshot, atlas, affairItems(snapshot, atlas));
