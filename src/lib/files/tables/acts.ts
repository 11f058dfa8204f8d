import type { Act, Atlas, Confidence, Iso3, PartialDate, Text, TreatyDocument } from '$lib/domain';
import { ACT_CODES } from './codes';
import { dates, prose } from './fields';
import { CONFIDENCE_CODES } from './record-codes';
import { by, tableOf } from './table-of';

interface ActRow {
	document: string;
	number: number;
	act: 'adopted' | 'signed' | 'ratified' | 'entered-into-force' | 'joined';
	iso3?: Iso3;
	date: PartialDate | null;
	place?: string;
	scope?: Text;
	disputed?: Text;
	note?: Text;
	confidence: Confidence;
}

/** The act for all, then what it was for single states. */
function forAll(
	act: ActRow['act'],
	of: Act | null,
	{ id, confidence }: TreatyDocument
): Omit<ActRow, 'number'>[] {
	if (!of) return [];
	const { date, place, scope, disputed, perParty = {} } = of;
	return [
		{ document: id, act, date, place, scope, disputed, confidence },
		...Object.entries(perParty).map(([iso3, date]) => ({ document: id, act, iso3, date, confidence }))
	];
}

function actsOf(document: TreatyDocument): ActRow[] {
	const { id, confidence, acts, partiesLater = [] } = document;
	const rows: Omit<ActRow, 'number'>[] = [
		...forAll('adopted', acts.adopted, document),
		...forAll('signed', acts.signed, document),
		...(acts.ratified ?? []).map((of) => ({ document: id, act: 'ratified' as const, confidence, ...of })),
		...forAll('entered-into-force', acts.enteredIntoForce, document),
		...partiesLater.map(({ act, ...party }) => ({
			document: id,
			act: 'joined' as const,
			scope: act,
			...party
		}))
	];
	return rows.map((row, index) => ({ ...row, number: index + 1 }));
}

export const actsTable = tableOf<ActRow>({
	name: 'acts',
	title: 'Legal acts',
	description:
		'One row a legal act of a document: adoption, signature, ratification, entry into force, and what later ' +
		'parties did. Its sources are those of the document.',
	primaryKey: ['document', 'number'],
	things: (atlas: Atlas) => [...atlas.documents].sort(by((d) => d.id)).flatMap(actsOf),
	fields: [
		{
			name: 'document',
			type: 'string',
			required: true,
			description: 'Id of the document.',
			link: 'document',
			of: ({ document }) => document
		},
		{
			name: 'number',
			type: 'integer',
			required: true,
			description:
				'Counts the acts of the document from 1; the number is no statement about their order in time.',
			of: ({ number }) => number
		},
		{
			name: 'act',
			type: 'string',
			required: true,
			description: 'What was done.',
			codes: ACT_CODES,
			of: ({ act }) => act
		},
		{
			name: 'iso3',
			type: 'string',
			description: 'The state for which it holds; empty if it holds for all, or for those named in `scope`.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		...dates<ActRow>('date', 'When it was done; empty where not known.', ({ date }) => date),
		{
			name: 'place',
			type: 'string',
			description: 'Where it was done; empty where not known.',
			link: 'place',
			of: ({ place }) => place
		},
		prose(
			'scope',
			'For whom the date holds, if not for all; of a later party, what it did.',
			({ scope }) => scope
		),
		prose('disputed', 'Other dates or places that good sources give.', ({ disputed }) => disputed),
		prose('note', 'A remark for the reader.', ({ note }) => note),
		{
			name: 'confidence',
			type: 'string',
			required: true,
			description: 'Whether anybody looked it up; single dates from memory are listed with the document.',
			codes: CONFIDENCE_CODES,
			of: ({ confidence }) => confidence
		}
	]
});
