import { z } from 'zod';
import type { Source } from '../../lib/domain/types/values';
import { date, slug, webAddress, words } from './values';

export const sourceSchema = z.strictObject({
	id: slug,
	title: words,
	publisher: words,
	published: date.optional(),
	url: webAddress.nullable()
}) satisfies z.ZodType<Source>;
