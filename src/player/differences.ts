/** What differs between the two years of a step, in lists. */
import { h } from './dom';
import { comparedIn } from '$lib/text/compared';
import type { PlayerData } from '$lib/files/html/player-data';
import * as m from '$lib/paraglide/messages';
import type { View } from '$lib/view/codec';
import { COMPARISON_LISTS, comparisonListName, comparisonLists } from '$lib/text/compare-words';
import { saidOf } from '$lib/text/language/joined';
import { dateName } from '$lib/text/words';

/** The lists to be opened, each with how long it is; nothing for a step of one year. */
export function differencesOf({ atlas }: Pick<PlayerData, 'atlas'>, view: View): HTMLElement[] {
	const compared = comparedIn({ atlas, view });
	if (!compared) return [];
	const lists = comparisonLists(compared.difference, atlas);
	return COMPARISON_LISTS.filter((list) => lists[list].length > 0).map((list) =>
		h(
			'details',
			{ class: 'differences keyboard' },
			h('summary', {}, saidOf(comparisonListName(list), String(lists[list].length))),
			h(
				'ul',
				{},
				...lists[list].map(({ name, summary, steps }) =>
					h(
						'li',
						{},
						summary ? saidOf(name, summary) : name,
						...steps.map(({ date, phrase, unverified }) =>
							h(
								'span',
								{},
								phrase ? saidOf(dateName(date), phrase) : dateName(date),
								unverified && m.text_unverified({ text: '' })
							)
						)
					)
				)
			)
		)
	);
}
