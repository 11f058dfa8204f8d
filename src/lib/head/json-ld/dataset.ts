import type { Download, Node } from './types';
import { addressIn, type Site } from '../site/site';
import { atlas } from '$record';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import { DEFAULT_REGION } from '$lib/geo/region';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

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
		license: LICENCE
	};
}

/**
 * The whole record, with the paper and everything that can be downloaded of it where the downloads are named: the first
 * page leaves both to `/data/`.
 */
export function datasetNode(site: Site, downloads?: Download[]): Node {
	const [west, south, east, north] = DEFAULT_REGION;
	return {
		'@type': 'Dataset',
		license: LICENCE,
		isAccessibleForFree: true,
		version: atlas.version,
		dateModified: atlas.reviewed,
		creator: { '@type': 'Organization', name: 'SCO Atlas contributors' },
		temporalCoverage: `${FIRST_YEAR}/${lastYear(atlas)}`,
		spatialCoverage: {
			'@type': 'Place',
			geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
		},
		citation: `https://doi.org/${atlas.paper.doi}`,
		...(downloads && {
			isBasedOn: paperNode(),
			distribution: downloads.map(({ path, title, mediatype }) => ({
				'@type': 'DataDownload',
				name: title,
				encodingFormat: mediatype,
				contentUrl: addressIn(site, `/data/${path}`)
			}))
		})
	};
}
