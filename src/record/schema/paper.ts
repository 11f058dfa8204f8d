import { z } from 'zod';
import { PAPER_SECTIONS, VERDICTS, type Paper, type PaperClaim } from '../../lib/domain/types/paper-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { date, position, slug, text, words } from './values';

const thing = z.strictObject({
	kind: z.enum(['state', 'document', 'dispute', 'place', 'summit', 'institution', 'exercise', 'year']),
	id: words
});

const concern = z.strictObject({
	title: text,
	at: z.array(z.strictObject({ name: text, position })).min(1, { error: 'at least one point' }),
	from: date.nullable(),
	to: date.nullable()
});

export const claimSchema = z
	.strictObject({
		id: slug,
		section: z.enum(PAPER_SECTIONS),
		where: text.optional(),
		claim: words,
		attributedTo: text.optional(),
		verdict: z.enum(VERDICTS),
		correction: text.nullable(),
		about: z.array(thing),
		concern: concern.optional(),
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<PaperClaim>;

const row = z.strictObject({
	row: z.int({ error: 'the number of the row' }),
	date: words,
	place: words,
	printedPlace: slug,
	entries: z
		.array(z.strictObject({ printed: words, documents: z.array(slug), claim: slug }))
		.min(1, { error: 'at least one document' })
});

export const paperSchema = z.strictObject({
	title: words,
	author: words,
	year: z.int({ error: 'a year in four digits, without quotes' }),
	journal: words,
	doi: words,
	licence: words,
	sections: z.array(z.strictObject({ id: z.enum(PAPER_SECTIONS), title: words, about: text })),
	table: z.strictObject({ title: words, rows: z.array(row) })
}) satisfies z.ZodType<Paper>;
