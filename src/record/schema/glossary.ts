import { z } from 'zod';
import { TERM_GROUPS, type GlossaryTerm } from '../../lib/domain/types/glossary-types';
import { slug, words } from './values';

const ADDRESS = 'an address of the atlas without its base, such as /about/#status';

/** Unlike a fact, which is in the languages of its sources, a term stands in all of them. */
const inEvery = z.strictObject({ en: words, ru: words, zh: words });

export const glossaryTermSchema = z.strictObject({
	id: slug,
	group: z.enum(TERM_GROUPS),
	term: inEvery,
	meaning: inEvery,
	more: z
		.string({ error: ADDRESS })
		.regex(/^\/([\w-]+\/)+(#[\w-]+)?$/, { error: ADDRESS })
		.optional()
}) satisfies z.ZodType<GlossaryTerm>;
