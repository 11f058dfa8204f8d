import { dyadsWithLife } from '../../lib/domain/year/dyad-life';
import { dyadId } from '../../lib/domain/year/dyads';
import { yearsOf } from '../../lib/domain/year/snapshot';
import { TEXT_PAGES } from '../../lib/view/text-pages';
import type { Atlas } from '../../lib/domain/types/atlas-types';

/** Parts of the page about method and policy that have an address of their own. */
const PARTS_OF_ABOUT = [
	'status',
	'dates',
	'phases',
	'borders',
	'dyads',
	'counts',
	'terms',
	'context',
	'neutrality',
	'map',
	'missing',
	'mistakes',
	'trust'
];

/** The addresses without base that a text of a lesson may lead to, with those of parts of a page. */
export function linkablePages(atlas: Atlas): Set<string> {
	const ids = (list: { id: string }[]) => list.map(({ id }) => id);
	const things: Record<string, string[]> = {
		state: atlas.states.map(({ iso3 }) => iso3),
		document: ids(atlas.documents),
		dispute: ids(atlas.disputes),
		place: ids(atlas.places),
		summit: ids(atlas.summits),
		institution: ids(atlas.institutions),
		exercise: ids(atlas.exercises),
		source: ids(atlas.sources),
		dyad: dyadsWithLife(atlas).map(dyadId),
		year: yearsOf(atlas).map(String)
	};
	return new Set([
		'/',
		...TEXT_PAGES.map((page) => `/${page}/`),
		...Object.entries(things).flatMap(([kind, list]) => list.map((id) => `/${kind}/${id}/`)),
		...ids(atlas.claims).map((id) => `/paper/#${id}`),
		...PARTS_OF_ABOUT.map((part) => `/about/#${part}`)
	]);
}
