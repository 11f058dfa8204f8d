import type { LegendItem } from './legend-items';
import { blankNames, type BlankName } from '../marks/names';
import type { Plan } from '../shapes/plan';
import * as m from '$lib/paraglide/messages';

/** The names that are to be found on a blank map, in the order of the alphabet, which gives none away. */
export function wordItems(plan: Plan): LegendItem[] {
	const { ink, scene } = plan;
	if (ink.look !== 'blank' || scene.wordsBeside) return [];
	const all = blankNames(plan);
	const namesOf = (wanted: BlankName['kind']) =>
		all
			.filter(({ kind }) => kind === wanted)
			.map(({ name }) => name)
			.sort((a, b) => a.localeCompare(b))
			.join(', ');
	return [
		{ key: 'words-states', names: namesOf('state'), say: m.picture_words_find_states },
		{ key: 'words-places', names: namesOf('place'), say: m.picture_words_find_places }
	].flatMap(({ key, names, say }) => (names ? [{ key, text: say({ names }), sample: () => '' }] : []));
}
