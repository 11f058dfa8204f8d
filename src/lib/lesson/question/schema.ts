/** What a question of a lesson may hold; a part of the schema of lessons. */
import * as z from 'zod/mini';
import { QUESTION_LIMITS } from './limits';
import type { LessonQuestion } from './types';

const between = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));

/**
 * @param line a line that must not be missing
 * @param lineOrNone a line that may be empty
 * @param text some paragraphs, which may be none
 */
export function questionSchema(line: z.ZodMiniString, lineOrNone: z.ZodMiniString, text: z.ZodMiniString) {
	const { choices, items, year, years, longitude, latitude, kilometres, number, unit } = QUESTION_LIMITS;
	const asked = { prompt: line, explanation: text };
	const told = z.optional(z.array(lineOrNone));
	/** Remarks stand beside what they are about: never more of them. */
	const beside = (list: readonly string[], remarks?: readonly string[]) =>
		!remarks || remarks.length === list.length;
	const choice = z
		.strictObject({
			kind: z.literal('choice'),
			...asked,
			choices: z.array(line).check(z.minLength(choices.least), z.maxLength(choices.most)),
			answer: z.int().check(z.minimum(0), z.maximum(choices.most - 1)),
			told
		})
		.check(
			z.refine((of) => of.answer < of.choices.length, { path: ['answer'], error: 'answer' }),
			z.refine((of) => beside(of.choices, of.told), { path: ['told'], error: 'told' })
		);
	const order = z
		.strictObject({
			kind: z.literal('order'),
			...asked,
			items: z.array(line).check(z.minLength(items.least), z.maxLength(items.most)),
			told
		})
		.check(z.refine((of) => beside(of.items, of.told), { path: ['told'], error: 'told' }));
	return z.discriminatedUnion('kind', [
		choice,
		z.strictObject({ kind: z.literal('predict'), ...asked }),
		order,
		z.strictObject({
			kind: z.literal('where'),
			...asked,
			place: line,
			position: z.tuple([between(longitude.least, longitude.most), between(latitude.least, latitude.most)]),
			within: between(1, kilometres)
		}),
		z.strictObject({
			kind: z.literal('year'),
			...asked,
			answer: z.int().check(z.minimum(1), z.maximum(year)),
			within: z.int().check(z.minimum(0), z.maximum(years))
		}),
		z.strictObject({
			kind: z.literal('number'),
			...asked,
			answer: between(-number, number),
			unit: lineOrNone.check(z.maxLength(unit)),
			within: between(0, number)
		}),
		z.strictObject({ kind: z.literal('open'), ...asked, model: text })
	]) satisfies z.ZodMiniType<LessonQuestion>;
}
