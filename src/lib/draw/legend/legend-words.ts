import type { LegendItem } from './legend-items';
import { blankNames, type BlankName } from '../marks/names';
import type { Plan } from '../shapes/plan';
import * as m from '$lib/paraglide/messages';
import { byName } from '$lib/text/language/by-name';
import { enumerated } from '$lib/text/words';

/** The names that are to be found on a blank map, in the order of the alphabet, which gives none away. */
export function wordItems(plan: Plan): LegendItem[] {
	const { ink, scene } = plan;
	if (ink.look !== 'blank' || scene.wordsBeside) return [];
	const all = blankNames(plan);
	const namesOf = (wanted: BlankName['kind']) => {
		const names = all.filter(({ kind }) => kind === wanted).map(({ name }) => name);
		return enumerated(names.sort(byName));
	};
	return [
		{ key: 'words-states', names: namesOf('state'), say: m.picture_words_find_states },
		{ key: 'words-places', names: namesOf('place'), say: m.picture_words_find_places }
	].flatMap(({ key, names, say }) => (names ? [{ key, text: say({ names }), sample: () => '' }] : []));
}
