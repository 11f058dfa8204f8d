import { lessonJsonSchema } from '$lib/lesson/json-schema';
import { addressOf } from '../address';
import { bytes } from './bytes';
import type { DataFile } from './types';

type JsonSchema = Record<string, unknown>;

/** JSON Schemas of the files of the record, of a year and of pairs of states, as the record gives them. */
export interface RecordSchemas {
	atlas: JsonSchema;
	year: JsonSchema;
	dyads: JsonSchema;
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

function file(path: string, title: string, of: string, content: object): DataFile {
	return {
		path,
		title,
		description: `What each field of ${of} means and may hold (JSON Schema).`,
		format: 'json',
		mediatype: 'application/schema+json',
		content: bytes(`${JSON.stringify(content, null, '\t')}\n`)
	};
}

/**
 * The files that say what JSON files hold.
 * @param home full address of the atlas, with its slash at the end; without it schemas have no `$id`
 */
export function schemaFiles({ atlas, year, dyads }: RecordSchemas, home?: string): DataFile[] {
	const named = (path: string, title: string, description: string, schema: JsonSchema) => ({
		$schema: DRAFT,
		...(home && { $id: addressOf(path, home) }),
		title,
		description,
		...schema
	});
	return [
		file(
			'atlas.schema.json',
			'Fields of the record',
			'atlas.json',
			named(
				'atlas.schema.json',
				'The record of the SCO Atlas',
				'Every fact with its sources, as the atlas reads it.',
				atlas
			)
		),
		file(
			'year.schema.json',
			'Fields of a year',
			'the files of years',
			named(
				'year.schema.json',
				'Snapshot of a year of the SCO Atlas',
				'Everything true of one year: statuses, changes, disputes, documents, summits and totals.',
				year
			)
		),
		file(
			'dyads.schema.json',
			'Fields of pairs of states',
			'dyads.json',
			named(
				'dyads.schema.json',
				'Pairs of states of the SCO Atlas',
				'What is between every two states: disputes, documents, exercises, and both statuses by year.',
				dyads
			)
		),
		file('lesson.schema.json', 'Fields of a lesson', 'the files of lessons', lessonJsonSchema(home))
	];
}
