import * as z from 'zod/mini';
import { LESSON_SUBJECTS, type LessonGuide, type WorksheetTask } from '../../lib/lesson/types';

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const step = z.int().check(z.minimum(1));

/** `guide` of a lesson that comes with the atlas: for whom, how long, what for. */
export const lessonGuideSchema = z.strictObject({
	audience: words(200),
	age: z.int().check(z.minimum(6), z.maximum(19)),
	minutes: z.int().check(z.minimum(5), z.maximum(90)),
	subjects: z.array(z.enum(LESSON_SUBJECTS)).check(z.minLength(1)),
	aims: z.array(words(120)).check(z.minLength(2), z.maxLength(4)),
	picture: step
}) satisfies z.ZodMiniType<LessonGuide>;

/** Its `worksheet`: every task with its answer. */
export const worksheetSchema = z
	.array(
		z.strictObject({
			task: words(200),
			steps: z.array(step).check(z.minLength(1)),
			lines: z.int().check(z.minimum(1), z.maximum(8)),
			answer: words(500)
		})
	)
	.check(z.minLength(3), z.maxLength(10)) satisfies z.ZodMiniType<WorksheetTask[]>;
