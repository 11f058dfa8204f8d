import { atlas } from '$record';
import { aboutOf, LICENCE } from '$lib/files/about';
import { EXAMPLE_QUERIES } from '$lib/files/downloads/example-queries';
import { DISPUTES_BY_YEAR } from '$lib/files/downloads/maps';
import { stateYearsTable } from '$lib/files/tables/years/state-years';
import { files } from '../../data/files.server';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

/** What the page says of one download. */
export interface Listed {
	path: string;
	title: string;
	description: string;
	bytes: number;
}

const isMap = (format: string) => ['geojson', 'topojson'].includes(format);
const isOfYear = (path: string) => /\/\d{4}\./.test(path);

export const load: PageServerLoad = async () => {
	const all = await files();
	const listed = ({ path, title, description, content }: (typeof all)[number]): Listed => ({
		path,
		title,
		description,
		bytes: content.byteLength
	});
	const wholes = ['sco-atlas.zip', 'sco-atlas.sqlite', 'atlas.json', 'datapackage.json'];
	return {
		title: m.data_title(),
		wholes: wholes.flatMap((path) => all.filter((file) => file.path === path)).map(listed),
		tables: all.flatMap((file) =>
			file.table
				? [
						{
							...listed(file),
							columns: file.table.columns,
							primaryKey: file.table.primaryKey,
							rows: file.table.rows(atlas).length
						}
					]
				: []
		),
		maps: all.filter(({ path, format }) => isMap(format) && !isOfYear(path)).map(listed),
		mapsByYear: all.filter(({ path, format }) => isMap(format) && isOfYear(path)).map(listed),
		mapsByYearHold: DISPUTES_BY_YEAR,
		years: all.filter(({ path }) => path.startsWith('years/')).map(listed),
		cow: stateYearsTable.columns.find(({ name }) => name === 'cow_code'),
		queries: EXAMPLE_QUERIES,
		about: aboutOf(atlas),
		licence: LICENCE,
		doi: `https://doi.org/${atlas.paper.doi}`
	};
};
