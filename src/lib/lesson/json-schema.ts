import * as z from 'zod/mini';
import { lessonSchema } from './schema';

/** What a `.lesson.json` may hold, for other programs: made of the very schema that the atlas reads with. */
export function lessonJsonSchema() {
	const { $schema, ...rest } = z.toJSONSchema(lessonSchema, { io: 'input', target: 'draft-2020-12' });
	return {
		$schema,
		title: 'Lesson of the SCO Atlas',
		description:
			'An ordered list of steps, each an address of a view in the atlas with plain text to it, in which [words](address) is a link. The answer of a question counts from 0 and must be one of its choices; the sources of a step differ.',
		...rest
	};
}
