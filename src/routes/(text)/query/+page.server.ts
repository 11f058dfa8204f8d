import { schemaOfDatabase } from '$lib/files/query/database-schema';
import { bordersOf } from '$lib/features/query/query-borders';
import { snapshotOfYear, yearsOf } from '$lib/domain';
import { atlas } from '$record';
import { said } from '$record/catalogue';
import { textOf } from '$lib/text/words';
import * as m from '$lib/paraglide/messages';
import { files } from '../../data/files.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const database = (await files()).find(({ format }) => format === 'sqlite');
	return {
		title: m.query_title(),
		wide: true,
		schema: said(database ? await schemaOfDatabase(database.content) : []),
		names: Object.fromEntries(atlas.states.map(({ iso3, name }) => [iso3, textOf(name)])),
		borders: bordersOf(snapshotOfYear(atlas, Math.max(...yearsOf(atlas))))
	};
};
