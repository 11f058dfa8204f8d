import { atlas } from '$record';
import { said } from '$record/catalogue';
import { aboutOf, DATASET, LICENCE } from '$lib/files/about';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';
import { EXAMPLE_QUERIES } from '$lib/files/downloads/example-queries';
import { DISPUTES_BY_YEAR } from '$lib/files/downloads/maps';
import { cowDifferences, stateYearsTable } from '$lib/files/tables/state-years';
import type { Column } from '$lib/files/tables';
import { files, SITE_ADDRESS, versionsToHave } from '../../data/files.server';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

/** What the page says of one download. */
export interface Listed {
	path: string;
	title: string;
	description: string;
	bytes: number;
}

/** What a file for maps says of its features, layer by layer. */
interface PropertiesOfLayer {
	name: string;
	columns: Column[];
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
	const layers = ({ properties = {} }: (typeof all)[number]): PropertiesOfLayer[] =>
		Object.entries(properties)
			.map(([name, columns]) => ({ name, columns }))
			.filter(({ columns }) => columns.length > 0);
	const named = (...paths: string[]) =>
		paths.flatMap((path) => all.filter((file) => file.path === path)).map(listed);
	const ofMaps = all.filter(({ format }) => isMap(format));
	const [firstMapOfYear] = ofMaps.filter(({ path }) => isOfYear(path));
	return said({
		title: m.data_title(),
		/** This page is cited as the record itself. */
		dataset: DATASET,
		boundaries: BOUNDARIES_PROVENANCE,
		wholes: named(
			'sco-atlas.zip',
			'sco-atlas.xlsx',
			'sco-atlas.sqlite',
			'sco-atlas.gpkg',
			'atlas.json',
			'dyads.json',
			'datapackage.json'
		),
		schemas: named('atlas.schema.json', 'year.schema.json', 'dyads.schema.json', 'lesson.schema.json'),
		citations: named('citation.bib', 'citation.ris', 'citation.csl.json'),
		feed: named('changes.atom'),
		versions: versionsToHave(),
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
		maps: ofMaps
			.filter(({ path }) => !isOfYear(path))
			.map((file) => ({ ...listed(file), layers: layers(file) })),
		mapOfYearLayers: firstMapOfYear ? layers(firstMapOfYear) : [],
		mapsByYear: ofMaps.filter(({ path }) => isOfYear(path)).map(listed),
		mapsByYearHold: DISPUTES_BY_YEAR,
		years: all.filter(({ path }) => path.startsWith('years/')).map(listed),
		cow: stateYearsTable.columns.find(({ name }) => name === 'igo_status_cow_style'),
		cowDiffers: cowDifferences(atlas),
		queries: EXAMPLE_QUERIES,
		about: aboutOf(atlas, SITE_ADDRESS),
		licence: LICENCE,
		doi: `https://doi.org/${atlas.paper.doi}`
	});
};
