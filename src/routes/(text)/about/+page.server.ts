import { atlas } from '$record';
import { said } from '$record/catalogue';
import { ONE_SIDED_WORDS } from '$record/one-sided-words';
import { insideOfYear, snapshotOfYear, STATUSES } from '$lib/domain';
import { CODE_LISTS } from '$lib/files/code-lists';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';
import * as m from '$lib/paraglide/messages';
import { statusName, textOf } from '$lib/text/words';
import type { PageServerLoad } from './$types';

/** The year in which the organization grew by two: it shows how members of the end of the year are counted. */
const EXAMPLE = 2017;

export const load: PageServerLoad = () => {
	const { rules, paper } = atlas;
	const { members, pairs, inDispute, armed } = insideOfYear(snapshotOfYear(atlas, EXAMPLE));
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
		example: { year: EXAMPLE, members, pairs, inDispute: inDispute.length, armed: armed.length },
		words: said(ONE_SIDED_WORDS),
		codeLists: said(CODE_LISTS),
		boundaries: BOUNDARIES_PROVENANCE,
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
