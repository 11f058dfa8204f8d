import { error } from '@sveltejs/kit';
import { askMoreOf } from '$lib/text/ask-more';
import { GAME_LEADS, GAME_NAMES } from '$lib/text/ask-words';
import { atlas } from '$record';
import { GAMES, type Game } from '$lib/domain/ask';
import * as m from '$lib/paraglide/messages';
import { byName } from '$lib/text/language/by-name';
import { textOf } from '$lib/text/words';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => GAMES.map((game) => ({ game }));

/** What a game asks about, by name: the list says nothing of when or where. */
function thingsOf(game: Game): { name: string; path: string }[] {
	const things =
		game === 'order' || game === 'where'
			? atlas.documents.map(({ id, title }) => ({ name: textOf(title), path: `/document/${id}/` }))
			: atlas.states.map(({ iso3, name }) => ({ name: textOf(name), path: `/state/${iso3}/` }));
	return things.sort((a, b) => byName(a.name, b.name));
}

export const load: PageServerLoad = ({ params }) => {
	const game = GAMES.find((name) => name === params.game);
	if (!game) error(404, `No game "${params.game}"`);
	return {
		game,
		askMore: askMoreOf(atlas, game),
		things: thingsOf(game),
		head: {
			title: m.ask_head({ game: GAME_NAMES[game]() }),
			description: GAME_LEADS[game]()
		}
	};
};
