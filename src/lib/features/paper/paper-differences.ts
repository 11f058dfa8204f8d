import type { ClaimDifference } from './paper-compare';
import { listed } from '$lib/text/words';
import * as m from '$lib/paraglide/messages';

const NAMES: Record<ClaimDifference, () => string> = {
	day: m.paper_differs_day,
	month: m.paper_differs_month,
	year: m.paper_differs_year,
	place: m.paper_differs_place,
	spelling: m.paper_differs_spelling,
	kind: m.paper_differs_kind,
	name: m.paper_differs_name,
	shortened: m.paper_differs_shortened
};

/** "Differs: month and name", for those who see no underline. */
export const differencesName = (differs: ClaimDifference[]) =>
	differs.length > 0
		? m.paper_differs({ what: listed(differs.map((difference) => NAMES[difference]())) })
		: m.paper_differs_nothing();
