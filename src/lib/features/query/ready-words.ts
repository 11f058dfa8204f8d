/** What the ready queries are called. */
import { READY_QUERIES, type ReadyQuery } from '$lib/files/query/ready-queries';
import * as m from '$lib/paraglide/messages';

const WORDS: Record<ReadyQuery, { title: () => string; about: () => string }> = {
	'armed-pairs': { title: m.query_ready_armed, about: m.query_ready_armed_about },
	'pairs-by-year': { title: m.query_ready_pairs, about: m.query_ready_pairs_about },
	'disputes-by-year': { title: m.query_ready_disputes, about: m.query_ready_disputes_about },
	'members-by-year': { title: m.query_ready_members, about: m.query_ready_members_about },
	'observer-to-member': { title: m.query_ready_observers, about: m.query_ready_observers_about },
	'procedure-to-member': { title: m.query_ready_procedure, about: m.query_ready_procedure_about },
	'documents-by-place': { title: m.query_ready_places, about: m.query_ready_places_about },
	'signature-to-ratification': {
		title: m.query_ready_ratifications,
		about: m.query_ready_ratifications_about
	},
	'summits-by-city': { title: m.query_ready_summits, about: m.query_ready_summits_about },
	'chairs-by-state': { title: m.query_ready_chairs, about: m.query_ready_chairs_about },
	'exercises-by-year': { title: m.query_ready_exercises, about: m.query_ready_exercises_about },
	'unverified-by-kind': { title: m.query_ready_unverified, about: m.query_ready_unverified_about }
};

/** All of them in the order of the page. */
export const readyQueries = () =>
	(Object.keys(WORDS) as ReadyQuery[]).map((name) => ({
		name,
		title: WORDS[name].title(),
		about: WORDS[name].about(),
		sql: READY_QUERIES[name]
	}));
