import { z } from 'zod';
import type { Atlas } from '../../lib/domain/types/atlas-types';
import { aboutSchema } from './about';
import { abstentionSchema, applicationSchema, meetingSchema, relationSchema } from './affairs';
import { disputeSchema } from './dispute';
import { documentSchema } from './document';
import { eventSchema } from './event';
import { exerciseSchema } from './exercise';
import { MEANINGS } from './meanings';
import { metaSchema } from './meta';
import { chairSchema, institutionSchema, termSchema } from './organization';
import { claimSchema, paperSchema } from './paper';
import { placeSchema } from './place';
import { sourceSchema } from './source';
import { stateSchema } from './state';
import { statusSchema } from './status';
import { summitSchema } from './summit';
import { slug } from './values';
import { versionSchema } from './version';
import { dyadsSchema } from './dyads';
import { yearSchema } from './year';

/** The whole record as it is published: lists of what the files hold, and what follows from the paper's table. */
const atlasSchema = z.strictObject({
	...metaSchema.shape,
	states: z.array(stateSchema),
	statuses: z.array(statusSchema),
	events: z.array(eventSchema),
	applications: z.array(applicationSchema),
	abstentions: z.array(abstentionSchema),
	relations: z.array(relationSchema),
	meetings: z.array(meetingSchema),
	places: z.array(placeSchema),
	summits: z.array(summitSchema),
	documents: z.array(documentSchema),
	disputes: z.array(disputeSchema),
	institutions: z.array(institutionSchema),
	terms: z.array(termSchema),
	chairs: z.array(chairSchema),
	exercises: z.array(exerciseSchema),
	paper: paperSchema,
	claims: z.array(claimSchema),
	misplaced: z.array(z.strictObject({ document: slug, printed: slug, place: slug })),
	versions: z.array(versionSchema),
	sources: z.array(sourceSchema)
}) satisfies z.ZodType<Atlas>;

interface Schema {
	required?: string[];
	properties?: Record<string, Schema>;
	description?: string;
	items?: Schema | boolean;
	anyOf?: Schema[];
	prefixItems?: Schema[];
	minItems?: number;
	[more: string]: unknown;
}

/** Says of every field what it means: by the fields above it where that makes a difference, `paper.title`. */
function explain(schema: Schema, path: string[]): void {
	for (const [name, field] of Object.entries(schema.properties ?? {})) {
		const at = [...path, name];
		const keys = [`/${at.join('.')}`, ...at.map((_, index) => at.slice(index).join('.'))];
		const key = keys.find((candidate) => candidate in MEANINGS);
		if (key === undefined)
			throw new Error(`JSON Schema: no meaning for ${at.join('.')}, expected one in meanings.ts`);
		field.description = MEANINGS[key];
		explain(field, at);
	}
	// The length of a tuple, which readers of other drafts do not take from its parts.
	if (schema.prefixItems) Object.assign(schema, { minItems: schema.prefixItems.length, items: false });
	for (const part of [schema.items, ...(schema.anyOf ?? [])])
		if (typeof part === 'object') explain(part, path);
}

const jsonSchemaOf = (schema: z.ZodType): Schema => {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
	return rest as Schema;
};

/**
 * JSON Schemas (draft 2020-12) of the files of the record, of a year and of pairs of states; that of the record is made of the very schemas
 * that it is read with.
 * @throws Error for a field whose meaning nobody wrote down
 */
export function jsonSchemas(): Record<'atlas' | 'year' | 'dyads', Record<string, unknown>> {
	const record = jsonSchemaOf(atlasSchema);
	explain(record, []);
	const about = {
		...jsonSchemaOf(aboutSchema),
		description: 'What the file is, of which version, under which licence.'
	};
	return {
		atlas: {
			...record,
			properties: { about, ...record.properties },
			required: ['about', ...(record.required ?? [])]
		},
		year: jsonSchemaOf(yearSchema),
		dyads: jsonSchemaOf(dyadsSchema)
	};
}
