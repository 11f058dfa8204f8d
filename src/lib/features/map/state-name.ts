import type { AtlasContext } from '$lib/parts/context/atlas-context';
import type { Status, Text } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { statusName, textOf } from '$lib/text/words';

/** "India: Member"; the name alone where the map does not show who has which status. */
export function stateNameOnMap(
	{ view }: Pick<AtlasContext, 'view'>,
	name: Text,
	status: Status | null
): string {
	return view.current.layers.includes('status')
		? m.state_on_map({ name: textOf(name), status: statusName(status) })
		: textOf(name);
}
