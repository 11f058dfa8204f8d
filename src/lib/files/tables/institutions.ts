import type { Chair, Institution, Seat, Term } from '$lib/domain';
import { dates, factFields, names } from './fields';
import { INSTITUTION_CODES, OFFICE_CODES, SEAT_STAGE_CODES } from './record-codes';
import { by, keyedFacts, tableOf, type KeyedFact } from './table-of';

export const institutionsTable = tableOf<KeyedFact<Institution>>({
	name: 'institutions',
	title: 'Institutions',
	description: 'One row an institution, from the whole to its parts.',
	primaryKey: ['id'],
	things: (atlas) => keyedFacts(atlas, atlas.institutions),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Id of the institution.',
			link: 'institution',
			of: ({ id }) => id
		},
		{
			name: 'kind',
			type: 'string',
			required: true,
			description: 'What kind of institution it is.',
			codes: INSTITUTION_CODES,
			of: ({ kind }) => kind
		},
		...names<Institution>('name', 'Name', ({ name }) => name),
		{
			name: 'part_of',
			type: 'string',
			description: 'The institution that it is part of.',
			link: 'institution',
			of: ({ partOf }) => partOf
		},
		...dates<Institution>(
			'established',
			'First day of its work; of a planned one, the agreement on it; empty where not known.',
			({ established }) => established
		),
		...factFields
	]
});

type Seated = KeyedFact<Seat> & { institution: string };

export const seatsTable = tableOf<Seated>({
	name: 'seats',
	title: 'Seats',
	description:
		'One row a seat of an institution, half-open: the start is its first day, the end the first day after it.',
	primaryKey: ['institution', 'start', 'place'],
	things: (atlas) =>
		atlas.institutions
			.flatMap(({ id, seats }) => keyedFacts(atlas, seats).map((seat) => ({ ...seat, institution: id })))
			.sort(
				by(
					(s) => s.institution,
					(s) => s.from,
					(s) => s.place
				)
			),
	fields: [
		{
			name: 'institution',
			type: 'string',
			required: true,
			description: 'Id of the institution.',
			link: 'institution',
			of: ({ institution }) => institution
		},
		{
			name: 'place',
			type: 'string',
			required: true,
			description: 'Where it sits, or was to sit.',
			link: 'place',
			of: ({ place }) => place
		},
		...dates<Seated>('start', 'First day of the seat.', ({ from }) => from, { required: true }),
		...dates<Seated>('end', 'First day after it; empty while it lasts.', ({ to }) => to),
		{
			name: 'stage',
			type: 'string',
			required: true,
			description: 'Whether it was at work there.',
			codes: SEAT_STAGE_CODES,
			of: ({ stage }) => stage
		},
		...factFields
	]
});

export const termsTable = tableOf<KeyedFact<Term>>({
	name: 'terms',
	title: 'Heads of the permanent bodies',
	description:
		"One row a person's time in an office, half-open: the start is its first day, the end the first day after it.",
	primaryKey: ['id'],
	things: (atlas) =>
		keyedFacts(atlas, atlas.terms).sort(
			by(
				(t) => t.office,
				(t) => t.start
			)
		),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Office and family name.',
			of: ({ id }) => id
		},
		{
			name: 'office',
			type: 'string',
			required: true,
			description: 'The office.',
			codes: OFFICE_CODES,
			of: ({ office }) => office
		},
		{
			name: 'institution',
			type: 'string',
			required: true,
			description: 'The institution that the office heads.',
			link: 'institution',
			of: ({ institution }) => institution
		},
		...names<Term>('person', 'Name of the person', ({ person }) => person),
		{
			name: 'iso3',
			type: 'string',
			required: true,
			description: 'Citizenship: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		...dates<Term>('start', 'First day in office.', ({ start }) => start, { required: true }),
		...dates<Term>('end', 'First day after it; empty while it lasts.', ({ end }) => end),
		...factFields
	]
});

export const chairsTable = tableOf<KeyedFact<Chair>>({
	name: 'chairs',
	title: 'Chairs',
	description:
		"One row a year: the state that presides at the year's meeting of the Council of Heads of State.",
	primaryKey: ['year'],
	things: (atlas) => keyedFacts(atlas, atlas.chairs).sort(by((c) => c.year)),
	fields: [
		{
			name: 'year',
			type: 'integer',
			required: true,
			description: 'Year of the meeting.',
			unit: 'year',
			of: ({ year }) => year
		},
		{
			name: 'iso3',
			type: 'string',
			required: true,
			description: 'The state: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		{
			name: 'summit',
			type: 'string',
			description: 'The meeting; empty where it is still to come.',
			link: 'summit',
			of: ({ summit }) => summit
		},
		...factFields
	]
});
