import { z } from 'zod';
import type { RecordVersion } from '../../lib/domain/types/atlas-types';
import { date, text, version } from './values';

export const versionSchema = z.strictObject({
	version,
	date,
	changes: z.array(text).min(1, { error: 'at least one change' })
}) satisfies z.ZodType<RecordVersion>;
