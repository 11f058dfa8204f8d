import { createHash } from 'node:crypto';
import type { Atlas } from '$lib/domain';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';
import { ABSTRACT, aboutOf, AUTHOR, KEYWORDS, LICENCE, TITLE } from '../about';
import { addressOf } from '../address';
import type { Column } from '../tables';
import { fieldOf, schemaOf } from './table-schema';
import type { DataFile } from './types';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Natural Earth is in the public domain; the record is not. */
const PUBLIC_DOMAIN = {
	name: 'other-pd',
	title: 'Public domain',
	path: 'https://www.naturalearthdata.com/about/terms-of-use/'
};

export const BOUNDARIES_PATH = 'boundaries.topo.json';
export const RIVERS_PATH = 'rivers.topo.json';
export const ORIENTATION_PATH = 'orientation.json';
const OF_PUBLIC_DOMAIN: readonly string[] = [BOUNDARIES_PATH, RIVERS_PATH];
/** Served as they stand among the static files. */
export const STATIC_PATHS: readonly string[] = [...OF_PUBLIC_DOMAIN, ORIENTATION_PATH];

export const sha256 = (content: Uint8Array): string =>
	`sha256:${createHash('sha256').update(content).digest('hex')}`;

/** A name is unique and of small letters, digits and hyphens; a table has its own. */
export const resourceName = ({ path, table }: DataFile): string =>
	table?.name ?? path.replaceAll(/[^a-z0-9]+/g, '-');

/** The Data Package v2 descriptor of the files, with the hash of the very bytes that are served. */
export function descriptorOf(atlas: Atlas, files: DataFile[], home?: string): string {
	const about = aboutOf(atlas, home);
	const descriptor = {
		$schema: `${PROFILES}/datapackage.json`,
		name: 'sco-atlas',
		title: TITLE,
		description: `${ABSTRACT} ${about.disclaimer}`,
		...(home && { id: addressOf('datapackage.json', home), homepage: addressOf('', home) }),
		version: atlas.version,
		created: `${atlas.reviewed}T00:00:00Z`,
		keywords: [...KEYWORDS],
		licenses: [LICENCE, PUBLIC_DOMAIN],
		contributors: [{ title: AUTHOR, roles: ['creator'] }],
		sources: [
			{
				title: `${atlas.paper.author} (${atlas.paper.year}), ${atlas.paper.title}`,
				path: `https://doi.org/${atlas.paper.doi}`
			},
			{ title: BOUNDARIES_PROVENANCE.source, path: BOUNDARIES_PROVENANCE.url }
		],
		resources: files.map((file) => resourceOf(file, atlas.version, explainedBefore(file, files)))
	};
	return `${JSON.stringify(descriptor, null, '\t')}\n`;
}

/** Binary files have no encoding of letters. */
const BINARY: readonly string[] = ['sqlite', 'gpkg', 'xlsx', 'zip'];

/** The first file whose features have the very properties of this one, such as that of 1996 for all years; none for itself. */
function explainedBefore(file: DataFile, files: DataFile[]): string | undefined {
	const columns = file.properties?.[''];
	const first = columns && files.find(({ properties }) => properties?.[''] === columns);
	return first && first !== file ? resourceName(first) : undefined;
}

function resourceOf(file: DataFile, version: string, explained: string | undefined) {
	const { path, title, description, format, mediatype, content, table, properties, jsonSchema } = file;
	const isText = !BINARY.includes(format);
	return {
		$schema: `${PROFILES}/dataresource.json`,
		name: resourceName(file),
		...(table ? { type: 'table' } : {}),
		path,
		title,
		description,
		version,
		format,
		mediatype,
		...(isText ? { encoding: 'utf-8' } : {}),
		bytes: content.byteLength,
		hash: sha256(content),
		licenses: [OF_PUBLIC_DOMAIN.includes(path) ? PUBLIC_DOMAIN : LICENCE],
		...(table
			? {
					dialect: {
						$schema: `${PROFILES}/tabledialect.json`,
						delimiter: ',',
						lineTerminator: '\r\n',
						quoteChar: '"',
						doubleQuote: true
					},
					schema: { $schema: `${PROFILES}/tableschema.json`, ...schemaOf(table) }
				}
			: {}),
		// Not of the standard, which describes tables only: what the properties of features mean, and JSON Schemas.
		...(properties ? (explained ? { layersAs: explained } : { layers: layersOf(properties) }) : {}),
		...(jsonSchema ? { jsonSchema } : {})
	};
}

const layersOf = (properties: Record<string, Column[]>) =>
	Object.entries(properties).map(([layer, columns]) => ({
		...(layer ? { name: layer } : {}),
		properties: columns.map((column) => fieldOf(column))
	}));
