import { atlas } from '$lib/data';
import { STATUSES } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { statusName, textOf } from '$lib/view/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { rules, paper } = atlas;
	return {
		title: m.about_title(),
		starts: STATUSES.map((status) => ({
			status,
			name: statusName(status),
			rule: textOf(rules.start[status])
		})),
		startReason: textOf(rules.startReason),
		phases: textOf(rules.phases),
		acts: textOf(rules.acts),
		context: textOf(rules.context),
		confidence: textOf(rules.confidence),
		paper: {
			title: paper.title,
			author: paper.author,
			year: paper.year,
			journal: paper.journal,
			doi: paper.doi
		},
		claims: atlas.claims.length
	};
};
