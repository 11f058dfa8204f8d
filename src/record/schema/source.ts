import { z } from 'zod';
import type { Source, SourceRead } from '../../lib/domain/types/values';
import { date, slug, webAddress, words } from './values';

export const sourceSchema = z.strictObject({
	id: slug,
	title: words,
	publisher: words,
	published: date.optional(),
	url: webAddress.nullable(),
	read: z.enum(['excerpt', 'second-hand'] satisfies SourceRead[]).optional()
}) satisfies z.ZodType<Source>;
