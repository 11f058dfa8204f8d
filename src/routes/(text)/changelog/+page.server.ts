import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import { textOf } from '$lib/text/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: m.changelog_title(),
	versions: atlas.versions.map(({ version, date, changes }) => ({
		version,
		date,
		changes: changes.map(textOf)
	}))
});
