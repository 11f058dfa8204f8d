import { z } from 'zod';
import type { Atlas, Rules } from '../../lib/domain/types/atlas-types';
import { date, text, version } from './values';

const DAY = 'a day: YYYY-MM-DD in quotes';

const rules = z.strictObject({
	start: z.strictObject({
		member: text,
		observer: text,
		'dialogue-partner': text,
		'sco-partner': text,
		'shanghai-five': text
	}),
	startReason: text,
	phases: text,
	acts: text,
	context: text,
	confidence: text
}) satisfies z.ZodType<Rules>;

export const metaSchema = z.strictObject({
	version,
	reviewed: date.refine((day) => day.length === 10, { error: DAY }),
	rules,
	notFound: z.array(text)
}) satisfies z.ZodType<Pick<Atlas, 'version' | 'reviewed' | 'rules' | 'notFound'>>;
