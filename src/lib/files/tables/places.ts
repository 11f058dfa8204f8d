import { compareDates, type Place, type Summit } from '$lib/domain';
import { dates, factFields, list, names } from './fields';
import { SERIES_CODES } from './record-codes';
import { by, keyedFacts, tableOf, type KeyedFact } from './table-of';

export const placesTable = tableOf<KeyedFact<Place>>({
	name: 'places',
	title: 'Places',
	description: 'One row a city where a document was signed, a summit met or an institution sits.',
	primaryKey: ['id'],
	things: (atlas) => keyedFacts(atlas, atlas.places).sort(by((p) => p.id)),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Id of the place.',
			link: 'place',
			of: ({ id }) => id
		},
		...names<Place>('name', 'Name', ({ name }) => name),
		{
			name: 'iso3',
			type: 'string',
			required: true,
			description: 'The state it is in: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		{
			name: 'longitude',
			type: 'number',
			required: true,
			description: 'Longitude of the city, approximate.',
			unit: 'degrees east, WGS 84',
			of: ({ position }) => position[0]
		},
		{
			name: 'latitude',
			type: 'number',
			required: true,
			description: 'Latitude of the city, approximate.',
			unit: 'degrees north, WGS 84',
			of: ({ position }) => position[1]
		},
		...factFields
	]
});

export const summitsTable = tableOf<KeyedFact<Summit>>({
	name: 'summits',
	title: 'Summits',
	description: 'One row a summit of the Shanghai Five or a meeting of the Council of Heads of State.',
	primaryKey: ['id'],
	things: (atlas) => keyedFacts(atlas, atlas.summits).sort((a, b) => compareDates(a.start, b.start)),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Year and place.',
			link: 'summit',
			of: ({ id }) => id
		},
		{
			name: 'series',
			type: 'string',
			required: true,
			description: 'Which meetings it belongs to.',
			codes: SERIES_CODES,
			of: ({ series }) => series
		},
		{
			name: 'number',
			type: 'integer',
			required: true,
			description: 'Its number within the series.',
			of: ({ number }) => number
		},
		...dates<Summit>('start', 'First day.', ({ start }) => start, { required: true }),
		...dates<Summit>('end', 'Last day.', ({ end }) => end, { required: true }),
		{
			name: 'place',
			type: 'string',
			required: true,
			description: 'Where it met.',
			link: 'place',
			of: ({ place }) => place
		},
		list('documents', 'Documents of the record that came out of it.', ({ documents }) => documents, {
			link: 'document'
		}),
		list('listed', 'What the sources name as its documents, in their words.', ({ listed }) =>
			listed.map(({ en }) => en)
		),
		...factFields
	]
});
