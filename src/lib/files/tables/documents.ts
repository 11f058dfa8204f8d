import { compareDates, datingAct, type Atlas, type TreatyDocument } from '$lib/domain';
import { DATING_ACT_CODES, TYPE_CODES } from './codes';
import { dates, factFields, list, names, prose } from './fields';
import { by, keyedFacts, tableOf, type Field, type KeyedFact } from './table-of';

type Dated = KeyedFact<TreatyDocument> & { dating: ReturnType<typeof datingAct> };

/** By the act that dates them; what has no date comes first. */
const things = (atlas: Atlas): Dated[] =>
	keyedFacts(atlas, atlas.documents)
		.map((document) => ({ ...document, dating: datingAct(document) }))
		.sort(
			(a, b) =>
				compareDates(a.dating?.signed ?? '0000', b.dating?.signed ?? '0000') || by<Dated>((d) => d.id)(a, b)
		);

const acts = (['adopted', 'signed', 'enteredIntoForce'] as const).flatMap((act): Field<Dated>[] => {
	const name = { adopted: 'adopted', signed: 'signed', enteredIntoForce: 'entered_into_force' }[act];
	const what = {
		adopted: 'Approved or issued by a body.',
		signed: 'Signature.',
		enteredIntoForce: 'Entry into force; for whom, if not for all, stands in the table of acts.'
	}[act];
	return dates(name, what, ({ acts }) => acts[act]?.date);
});

export const documentsTable = tableOf<Dated>({
	name: 'documents',
	title: 'Documents',
	description: 'One row a document; its legal acts one by one are in the table of acts.',
	primaryKey: ['id'],
	things,
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Id of the document.',
			link: 'document',
			of: ({ id }) => id
		},
		...names<Dated>('title', 'Title', ({ title }) => title),
		{
			name: 'type',
			type: 'string',
			required: true,
			description: 'The kind of instrument.',
			codes: TYPE_CODES,
			of: ({ type }) => type
		},
		{
			name: 'context',
			type: 'boolean',
			required: true,
			description: 'True if it is not about the subject of the atlas but stands beside it as context.',
			of: ({ context }) => context
		},
		...dates<Dated>(
			'date',
			'The act that dates it on the map: its signature, or the adoption of what is not signed.',
			({ dating }) => dating?.signed
		),
		{
			name: 'act',
			type: 'string',
			description: 'Which act that is.',
			codes: DATING_ACT_CODES,
			of: ({ dating }) => dating?.act
		},
		{
			name: 'place',
			type: 'string',
			description: 'Where that act was done; empty where not known.',
			link: 'place',
			of: ({ dating }) => dating?.place
		},
		...acts,
		list(
			'signatories',
			'States that signed it; of an adopted document those that adopted it. ISO 3166-1 alpha-3 codes.',
			({ signatories }) => signatories,
			{ link: 'state' }
		),
		prose('summary', 'What it does.', ({ summary }) => summary, { required: true }),
		prose('depositary', 'Who keeps the original.', ({ depositary }) => depositary),
		prose('registered', 'Registration or circulation by another body.', ({ registered }) => registered),
		list('text_urls', 'Where the text can be read, the best copy first.', ({ textUrls }) => textUrls),
		prose('paper_title', 'Its name in the paper, as printed.', ({ paperClaim }) => paperClaim?.title),
		prose('paper_date', 'Its date in the paper, as printed.', ({ paperClaim }) => paperClaim?.date),
		prose('paper_place', 'Its place in the paper, as printed.', ({ paperClaim }) => paperClaim?.place),
		prose('paper_section', 'Where the paper names it.', ({ paperClaim }) => paperClaim?.section),
		prose('discrepancy', 'How the paper and the record differ.', ({ discrepancy }) => discrepancy),
		...factFields
	]
});
