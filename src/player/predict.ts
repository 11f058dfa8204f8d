/** A prediction in one file: the states to mark, and which of them were right. */
import { h } from './dom';
import type { LessonMap } from './map';
import type { FileProgress } from './state.svelte';
import type { StateMark } from '$lib/lesson/deck/progress';
import { judgePrediction, membersQuestion } from '$lib/domain/ask/predict';
import { snapshotOfYear, type AtlasCore } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { byName } from '$lib/text/language/by-name';
import { statusSince } from '$lib/text/status-since';
import { saidOf, semicolons } from '$lib/text/language/joined';
import { listed, textOf } from '$lib/text/words';

const SIGNS = { hit: '✓', missed: '○', wrong: '✗' };

const judged = (atlas: AtlasCore, { picks, said }: FileProgress) =>
	judgePrediction(membersQuestion(snapshotOfYear(atlas, said?.view.year ?? 0)), picks);

/** What is marked on the map now: picks, with the answer whether they were right. */
export function stateMarks(atlas: AtlasCore, progress: FileProgress): ReadonlyMap<string, StateMark> {
	const { picks, kind, open } = progress;
	if (kind !== 'predict' || picks.length === 0) return new Map();
	if (open) return new Map(picks.map((iso3) => [iso3, 'picked']));
	const { hits, missed, wrong } = judged(atlas, progress);
	const marked = (states: string[], mark: StateMark) => states.map((iso3) => [iso3, mark] as const);
	return new Map([...marked(hits, 'hit'), ...marked(missed, 'missed'), ...marked(wrong, 'wrong')]);
}

/** Beside the map: how many are marked with all states to choose from, then what of it was right. */
export function predictionOf(
	atlas: AtlasCore,
	progress: FileProgress,
	map: LessonMap,
	onpick: (iso3: string) => void
): HTMLElement | null {
	const { picks, open } = progress;
	if (!open) return picks.length > 0 ? resultOf(atlas, progress) : null;
	const names = atlas.states.map(({ iso3, name }) => [iso3, textOf(name)] as const);
	const items = names
		.sort(([, a], [, b]) => byName(a, b))
		.map(([iso3, name]) => {
			const item = h(
				'button',
				{ type: 'button', 'data-pick': iso3, 'aria-pressed': String(picks.includes(iso3)) },
				name
			);
			item.addEventListener('click', () => onpick(iso3));
			item.addEventListener('focus', () => map.name(iso3));
			item.addEventListener('blur', () => map.name(null));
			return h('li', {}, item);
		});
	const isFive = membersQuestion(snapshotOfYear(atlas, progress.said?.view.year ?? 0)).status !== 'member';
	return h(
		'div',
		{ class: 'prediction' },
		h('p', {}, isFive ? m.present_predict_five() : m.present_predict_members()),
		h('p', { class: 'prompt' }, m.ask_picked({ count: picks.length })),
		h('details', { class: 'keyboard' }, h('summary', {}, m.present_predict_list()), h('ul', {}, ...items))
	);
}

/** What was right, missed and too many, a group each. */
function resultsOf(atlas: AtlasCore, progress: FileProgress) {
	const { hits, missed, wrong } = judged(atlas, progress);
	const nameOf = (iso3: string) =>
		textOf(atlas.states.find((each) => each.iso3 === iso3)?.name ?? { en: iso3 });
	const year = snapshotOfYear(atlas, progress.said?.view.year ?? 0);
	const datedName = (iso3: string) => m.with_note({ text: nameOf(iso3), note: statusSince(year, iso3) });
	const groups = [
		{ sign: SIGNS.hit, title: m.ask_found(), states: hits },
		{ sign: SIGNS.missed, title: m.ask_missed(), states: missed },
		{ sign: SIGNS.wrong, title: m.ask_too_many(), states: wrong }
	];
	return groups
		.filter(({ states }) => states.length > 0)
		.map(({ states, ...group }) => ({ ...group, text: listed(states.map(datedName)) }));
}

const resultOf = (atlas: AtlasCore, progress: FileProgress): HTMLElement =>
	h(
		'ul',
		{ class: 'choices prediction' },
		...resultsOf(atlas, progress).map(({ sign, title, text }) =>
			h('li', {}, h('b', {}, `${sign} ${saidOf(title, '')}`), text)
		)
	);

/** The same in words, of a prediction that was made. */
export const predictionSaid = (atlas: AtlasCore, progress: FileProgress): string | null =>
	progress.kind === 'predict' && progress.picks.length > 0
		? semicolons(resultsOf(atlas, progress).map(({ title, text }) => saidOf(title, text)))
		: null;
