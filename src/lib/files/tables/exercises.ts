import { compareDates, type Exercise } from '$lib/domain';
import { dates, factFields, list, names, pointsText } from './fields';
import { by, keyedFacts, tableOf, type KeyedFact } from './table-of';

export const exercisesTable = tableOf<KeyedFact<Exercise>>({
	name: 'exercises',
	title: 'Exercises',
	description: 'One row a joint exercise of armed forces or security services.',
	primaryKey: ['id'],
	things: (atlas) =>
		keyedFacts(atlas, atlas.exercises).sort(
			(a, b) => compareDates(a.start, b.start) || by<typeof a>((e) => e.id)(a, b)
		),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Id of the exercise.',
			link: 'exercise',
			of: ({ id }) => id
		},
		...names<Exercise>('name', 'Name', ({ name }) => name),
		...dates<Exercise>('start', 'First day.', ({ start }) => start, { required: true }),
		...dates<Exercise>('end', 'Last day; empty where not known.', ({ end }) => end),
		list('places', 'Where it was held.', ({ places }) => places.map(({ name }) => name.en), {
			required: true
		}),
		list(
			'positions',
			'Longitude and latitude of these places, approximate.',
			({ places }) => pointsText(places.map(({ position }) => position)),
			{ unit: 'degrees, WGS 84', required: true }
		),
		list(
			'participants',
			'States that took part: ISO 3166-1 alpha-3 codes; empty where nobody saw who did.',
			({ participants }) => participants,
			{ link: 'state' }
		),
		{
			name: 'bilateral',
			type: 'boolean',
			required: true,
			description: 'True if it was between two states, though often listed with those of the organization.',
			of: ({ bilateral }) => bilateral
		},
		...factFields
	]
});
