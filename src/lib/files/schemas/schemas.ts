import { z } from 'zod';
import { addressOf } from '../address';
import { aboutSchema } from './about';
import { yearSchema } from './year';

type JsonSchema = Record<string, unknown>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const toJson = (schema: z.ZodType): JsonSchema => {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
	return rest;
};

/** The JSON Schema of `years/<year>.json`. */
export function yearJsonSchema(address?: string): JsonSchema {
	return {
		$schema: DRAFT,
		...(address && { $id: addressOf('year.schema.json', address) }),
		title: 'Snapshot of a year of the SCO Atlas',
		description: 'Everything true of one year: statuses, changes, disputes, documents, summits and totals.',
		...toJson(yearSchema)
	};
}

/**
 * The JSON Schema of `atlas.json`.
 * @param record the JSON Schema of the record itself
 */
export function atlasFileJsonSchema(record: JsonSchema, address?: string): JsonSchema {
	const { properties, required, ...rest } = record as {
		properties: JsonSchema;
		required: string[];
	} & JsonSchema;
	return {
		$schema: DRAFT,
		...(address && { $id: addressOf('atlas.schema.json', address) }),
		title: 'The record of the SCO Atlas',
		description: 'Every fact with its sources, as the atlas reads it.',
		...rest,
		properties: {
			about: {
				...toJson(aboutSchema),
				description: 'What the file is, of which version, under which licence.'
			},
			...properties
		},
		required: ['about', ...required]
	};
}
