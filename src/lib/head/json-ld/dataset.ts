import type { Download, Node } from './types';
import { addressIn, type Site } from '../site/site';
import { atlas } from '$record';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import { ABSTRACT, AUTHOR, DATASET, KEYWORDS, LICENCE, TITLE } from '$lib/files/about';
import type { Table } from '$lib/files/tables';
import { documentsTable } from '$lib/files/tables/documents';
import { exercisesTable } from '$lib/files/tables/exercises';
import { disputeYearsTable } from '$lib/files/tables/dispute-years';
import { dyadYearsTable } from '$lib/files/tables/dyad-years';
import { stateYearsTable } from '$lib/files/tables/state-years';
import { DEFAULT_REGION } from '$lib/geo/region';
import * as m from '$lib/paraglide/messages';

/** The paper that the atlas grew from. */
export function paperNode(): Node {
	const { title, author, year, journal, doi } = atlas.paper;
	return {
		'@type': 'ScholarlyArticle',
		name: title,
		author: { '@type': 'Person', name: author },
		datePublished: String(year),
		isPartOf: { '@type': 'Periodical', name: journal },
		identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi },
		sameAs: `https://doi.org/${doi}`,
		license: LICENCE.path
	};
}

/** What the record measures, by the columns that say it best. */
const MEASURED: { table: Table; columns: string[] }[] = [
	{ table: stateYearsTable, columns: ['status', 'igo_status_cow_style'] },
	{ table: disputeYearsTable, columns: ['peak', 'phase', 'border_stage'] },
	{ table: dyadYearsTable, columns: ['both_members', 'peak'] },
	{ table: documentsTable, columns: ['date', 'type', 'place', 'signatories', 'entered_into_force'] },
	{ table: exercisesTable, columns: ['start', 'participants'] }
];

const measured = (): Node[] =>
	MEASURED.flatMap(({ table, columns }) =>
		table.columns
			.filter(({ name }) => columns.includes(name))
			.map(({ name, description }) => ({
				'@type': 'PropertyValue',
				name: `${table.name}.${name}`,
				description
			}))
	);

/** The atlas as a place where data are found. */
export const catalogNode = (site: Site): Node => ({
	'@type': 'DataCatalog',
	name: TITLE,
	url: addressIn(site, '/')
});

/** The whole record, with the paper and everything that can be downloaded of it. */
export function datasetNode(site: Site, downloads: Download[]): Node {
	const [west, south, east, north] = DEFAULT_REGION;
	const address = addressIn(site, '/data/');
	return {
		'@type': 'Dataset',
		'@id': `${address}#record`,
		name: DATASET,
		description: `${ABSTRACT} ${m.disclaimer({}, { locale: 'en' })}`,
		identifier: `${address}#record`,
		keywords: [...KEYWORDS],
		license: LICENCE.path,
		isAccessibleForFree: true,
		version: atlas.version,
		dateModified: atlas.reviewed,
		creator: { '@type': 'Organization', name: AUTHOR },
		temporalCoverage: `${FIRST_YEAR}/${lastYear(atlas)}`,
		spatialCoverage: {
			'@type': 'Place',
			geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
		},
		variableMeasured: measured(),
		includedInDataCatalog: catalogNode(site),
		citation: `https://doi.org/${atlas.paper.doi}`,
		isBasedOn: paperNode(),
		distribution: downloads.map(({ path, title, mediatype }) => ({
			'@type': 'DataDownload',
			name: title,
			encodingFormat: mediatype,
			contentUrl: addressIn(site, `/data/${path}`)
		}))
	};
}
