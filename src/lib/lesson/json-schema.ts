import * as z from 'zod/mini';
import { MOST_ACROSS, MOST_PIXELS } from './rich/picture';
import { lessonSchema } from './schema';

/** What the schema calls by the properties of Unicode, which not every reader of regular expressions knows, spelt out. */
const CLASSES: Record<string, string> = {
	'\\p{Cc}': '\\u0000-\\u001f\\u007f-\\u009f',
	'\\p{Cs}': '\\ud800-\\udfff',
	// Controls, formats, surrogates and private use in the first plane.
	'\\p{C}':
		'\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ud800-\\uf8ff\\ufeff\\ufff0-\\ufffb'
};

function spelt<T>(value: T): T {
	if (Array.isArray(value)) return value.map(spelt) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [
			key,
			key === 'pattern' && typeof part === 'string'
				? part.replace(/\\p\{\w+\}/g, (name) => CLASSES[name] ?? name)
				: spelt(part as unknown)
		])
	) as T;
}

/**
 * What a `.lesson.json` may hold, for other programs: made of the very schema that the atlas reads with.
 * @param home full address of the atlas, with its slash at the end
 */
export function lessonJsonSchema(home?: string) {
	const { $schema, ...rest } = z.toJSONSchema(lessonSchema, { io: 'input', target: 'draft-2020-12' });
	return {
		$schema,
		...(home && { $id: `${home}data/lesson.schema.json` }),
		title: 'Lesson of the SCO Atlas',
		description: `An ordered list of steps, each an address of a view in the atlas with words to it. Texts (\`summary\`, \`text\`, \`notes\`, \`explanation\`, \`model\`) are a part of Markdown: **bold**, *italic*, lists and [words](address), the address a path in the atlas or https; everything else stays as it is written. Lines (\`title\`, \`prompt\` …) have no markup. A picture is PNG, JPEG or WebP in Base64, of one frame, at most ${MOST_ACROSS} pixels wide and high and ${MOST_PIXELS} in all; it has a description (\`alt\`) or is \`decorative\`. The \`url\` of a video and of a source of the author's own (\`ownSources\`) begins with https. \`marks\` is kept free and empty. The answer of a choice counts from 0 and must be one of its choices; \`told\` has as many remarks as there are choices or items; the sources of a step differ. \`about\` says which record the file was made with, and the licence of its facts; the words of a lesson are its author's. Files of version 1, which had no \`about\`, and of version 2, whose texts had links alone, still open.`,
		...spelt(rest)
	};
}
