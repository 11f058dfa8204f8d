import { STATUSES, type AtlasCore, type Snapshot } from '$lib/domain';
import { byName } from './language/by-name';
import { textOf } from './words';

/** The states with a status, with their names: by closeness to the organization, then by name. */
export const stateRows = ({ states }: Pick<Snapshot, 'states'>, atlas: Pick<AtlasCore, 'states'>) =>
	states
		.map((state) => {
			const named = atlas.states.find(({ iso3 }) => iso3 === state.iso3);
			return { ...state, name: named ? textOf(named.name) : state.iso3 };
		})
		.sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || byName(a.name, b.name));
