import type { PaperClaim, TableEntry, TableRow } from '$lib/domain';
import { dates, factFields, list, pointsText, prose } from './fields';
import { SECTION_CODES, VERDICT_CODES } from './record-codes';
import { by, keyedFacts, tableOf, type KeyedFact } from './table-of';

export const claimsTable = tableOf<KeyedFact<PaperClaim>>({
	name: 'claims',
	title: "The paper's claims",
	description:
		'One row a statement of the paper that the atlas grew from, beside the record. What the paper says is its own.',
	primaryKey: ['id'],
	things: (atlas) => keyedFacts(atlas, atlas.claims).sort(by((c) => c.id)),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Number of the claim.',
			link: 'claim',
			of: ({ id }) => id
		},
		{
			name: 'section',
			type: 'string',
			required: true,
			description: 'The part of the paper.',
			codes: SECTION_CODES,
			of: ({ section }) => section
		},
		prose('where_in_section', 'Where in that part.', ({ where }) => where),
		prose('claim', 'The statement, shortened; what stands in quotation marks is quoted.', (c) => c.claim, {
			required: true
		}),
		prose('attributed_to', 'Whose statement it is, where the paper passes it on.', (c) => c.attributedTo),
		{
			name: 'verdict',
			type: 'string',
			required: true,
			description: 'How it compares with the record.',
			codes: VERDICT_CODES,
			of: ({ verdict }) => verdict
		},
		prose('correction', 'What the record says instead, or adds.', ({ correction }) => correction),
		list('about', 'What it is about: kind and id, with a slash between.', ({ about }) =>
			about.map(({ kind, id }) => `${kind}/${id}`)
		),
		prose('concern', 'The concern of the paper that it is about, in a few words.', (c) => c.concern?.title),
		list('concern_places', 'Where the paper sees it.', ({ concern }) =>
			concern?.at.map(({ name }) => name.en)
		),
		list(
			'concern_positions',
			'Longitude and latitude of representative points, approximate.',
			({ concern }) => concern && pointsText(concern.at.map(({ position }) => position)),
			{ unit: 'degrees, WGS 84' }
		),
		...dates<PaperClaim>(
			'concern_from',
			'First year that it is about; empty where the paper gives none.',
			(c) => c.concern?.from
		),
		...dates<PaperClaim>(
			'concern_to',
			'First year after it; empty where open or not given.',
			(c) => c.concern?.to
		),
		...factFields
	]
});

type Entry = TableEntry & Omit<TableRow, 'entries'> & { number: number };

export const paperTable = tableOf<Entry>({
	name: 'paper-table',
	title: "The paper's Table 1",
	description:
		"One row a document of the paper's Table 1, as printed, with the documents of the record that are meant.",
	primaryKey: ['row', 'number'],
	things: ({ paper }) =>
		paper.table.rows.flatMap(({ entries, ...row }) =>
			entries.map((entry, index) => ({ ...row, ...entry, number: index + 1 }))
		),
	fields: [
		{
			name: 'row',
			type: 'integer',
			required: true,
			description: 'Row of the table.',
			of: ({ row }) => row
		},
		{
			name: 'number',
			type: 'integer',
			required: true,
			description: 'Counts the documents of the row from 1.',
			of: ({ number }) => number
		},
		prose('date', 'The date as printed.', ({ date }) => date, { required: true }),
		prose('place', 'The place as printed.', ({ place }) => place, { required: true }),
		{
			name: 'printed_place',
			type: 'string',
			required: true,
			description: 'The place of the record that is meant by what is printed.',
			link: 'place',
			of: ({ printedPlace }) => printedPlace
		},
		prose('printed', 'The name of the document as printed.', ({ printed }) => printed, { required: true }),
		list('documents', 'Documents of the record that are meant.', ({ documents }) => documents, {
			link: 'document'
		}),
		{
			name: 'claim',
			type: 'string',
			required: true,
			description: 'The claim that judges it.',
			link: 'claim',
			of: ({ claim }) => claim
		}
	]
});
