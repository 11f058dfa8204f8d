/** The interface's words for the terms of the field: kept apart so that the first page does not carry them. */
import type { FieldTerm } from '$lib/domain';
import * as m from '$lib/paraglide/messages';

const FIELD_TERM_NAMES: Record<FieldTerm, () => string> = {
	'territorial-claim': m.strip_term_territorial,
	'river-claim': m.strip_term_river,
	'militarized-dispute': m.strip_term_militarized,
	friction: m.strip_term_friction
};

const FIELD_TERM_MEANINGS: Record<FieldTerm, () => string> = {
	'territorial-claim': m.strip_term_territorial_means,
	'river-claim': m.strip_term_river_means,
	'militarized-dispute': m.strip_term_militarized_means,
	friction: m.strip_term_friction_means
};

export const fieldTermName = (term: FieldTerm) => FIELD_TERM_NAMES[term]();
/** What has to be the case for the term to hold, and whose term it is. */
export const fieldTermMeaning = (term: FieldTerm) => FIELD_TERM_MEANINGS[term]();
