import { glossary } from '$record/glossary';
import { TERM_GROUPS } from '$lib/domain/types/glossary-types';
import * as m from '$lib/paraglide/messages';
import { textOf } from '$lib/text/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: m.glossary_title(),
	groups: TERM_GROUPS.map((group) => ({
		group,
		terms: glossary
			.filter((each) => each.group === group)
			.map(({ id, term, meaning, more }) => ({ id, term: textOf(term), meaning: textOf(meaning), more }))
	}))
});
