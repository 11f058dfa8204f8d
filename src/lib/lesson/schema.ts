/**
 * What a lesson may hold: the one place that says it, for the atlas's own lessons, for files that people open, and for
 * the published JSON Schema. Checked in the browser too, where only lesson tools load it.
 */
import * as z from 'zod/mini';
import { LESSON_FORMAT, LESSON_VERSION, type Lesson } from './types';

/** Longest texts, in characters: what can be read in front of a class, and no file that swamps the browser. */
export const LIMITS = {
	line: 200,
	text: 4000,
	address: 2000,
	steps: 100,
	sources: 50,
	bytes: 2_000_000
} as const;

const line = z.string().check(z.minLength(1), z.maxLength(LIMITS.line));
const lineOrNone = z.string().check(z.maxLength(LIMITS.line));
const text = z.string().check(z.maxLength(LIMITS.text));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

const choice = z.strictObject({
	kind: z.literal('choice'),
	prompt: line,
	choices: z.array(line).check(z.minLength(2), z.maxLength(6)),
	answer: z.int().check(z.minimum(0), z.maximum(5)),
	explanation: text
});
const predict = z.strictObject({ kind: z.literal('predict'), prompt: line, explanation: text });

export const stepSchema = z.strictObject({
	title: line,
	view: z.string().check(z.regex(/^\/(?!\/)/), z.maxLength(LIMITS.address)),
	text,
	notes: text,
	sources: z.array(slug).check(z.maxLength(LIMITS.sources)),
	question: z.optional(z.discriminatedUnion('kind', [choice, predict]))
});

export const lessonSchema = z.strictObject({
	format: z.literal(LESSON_FORMAT),
	version: z.literal(LESSON_VERSION),
	id: slug,
	title: line,
	summary: text,
	language: z.string().check(z.regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/)),
	author: lineOrNone,
	steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(LIMITS.steps))
}) satisfies z.ZodMiniType<Lesson>;
