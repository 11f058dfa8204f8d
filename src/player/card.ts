/** The card beside the map: step, year, words, question, legend, sources, and what must stand with every map. */
import type { AskedQuestion } from './asked.svelte';
import { differencesOf } from './differences';
import { button, h } from './dom';
import { legendFor, stateList } from './legend';
import type { LessonMap } from './map';
import type { FileProgress } from './state.svelte';
import { predictionOf } from './predict';
import { extrasOf, outwardLink, speakerNotes, paragraphs, sourceItem } from './words';
import { comparedIn } from '$lib/text/compared';
import { sourcesOfDeck, sourcesOfStep, type Deck } from '$lib/lesson/deck/deck';
import { answerTo } from '$lib/lesson/question/grade';
import { boxOfAnswer } from '$lib/lesson/question/where';
import type { PlayerData } from '$lib/files/html/player-data';
import { sceneOf } from '$lib/files/html/scene-of';
import { snapshotOfYear, type Snapshot } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import type { View } from '$lib/view/codec';
import { statusName, textOf } from '$lib/text/words';

export interface Parts {
	data: PlayerData;
	deck: Deck;
	progress: FileProgress;
	map: LessonMap;
	asked: AskedQuestion;
	/** Draws the card and the map for what the progress has become. */
	update: () => void;
}

/** The name of each state with its status in a year, of two years in both; a question gives none away. */
export function nameIn({ atlas }: Pick<PlayerData, 'atlas'>, view: View): (iso3: string) => string {
	const { before, after = snapshotOfYear(atlas, view.year) } = comparedIn({ atlas, view })?.difference ?? {};
	const statusIn = ({ states }: Snapshot, iso3: string) =>
		statusName(states.find((state) => state.iso3 === iso3)?.status ?? null);
	const isShown = view.layers.includes('status');
	return (iso3) => {
		const state = atlas.states.find((each) => each.iso3 === iso3);
		const name = state ? textOf(state.name) : iso3;
		if (!isShown) return name;
		const [then, now] = [before && statusIn(before, iso3), statusIn(after, iso3)];
		const status = then && then !== now ? m.compare_statuses({ before: then, after: now }) : now;
		return m.state_on_map({ name, status });
	};
}

/** The view that the map shows now, with an answered place both that and the guess; at the end that of the last step. */
export function shownView({ deck, progress }: Pick<Parts, 'deck' | 'progress'>): View | undefined {
	const step = progress.said ?? deck.steps.at(-1);
	if (!step || progress.open) return step?.asked ?? step?.view;
	const question = progress.step?.question;
	if (question?.kind !== 'where') return step.view;
	return { ...step.view, box: boxOfAnswer(question.position, answerTo('where', progress.answer)) };
}

/** Buttons for hands without a clicker. */
function controls({ progress, update }: Parts): HTMLElement {
	const go = (change: () => void) => () => {
		change();
		update();
	};
	const back = button(
		m.slides_back(),
		go(() => progress.back())
	);
	const next = button(
		progress.open ? m.slides_show_answer() : m.slides_next(),
		go(() => progress.next())
	);
	back.disabled = progress.at === 0;
	next.disabled = progress.at === progress.count;
	[back.className, next.className] = ['back', 'next'];
	const notes = button(
		m.slides_notes_key(),
		go(() => (progress.notes = !progress.notes))
	);
	const black = button(
		m.slides_black_key(),
		go(() => (progress.black = true))
	);
	[notes.className, black.className] = ['notes-key', 'black-key'];
	notes.setAttribute('aria-pressed', String(progress.notes));
	return h('div', { class: 'controls' }, back, next, notes, black);
}

function head({ progress, deck }: Parts): HTMLElement {
	const { said: step } = progress;
	const bar = h('progress', {
		max: String(progress.count),
		value: String(Math.min(progress.count, progress.at + 1)),
		'aria-hidden': 'true'
	});
	return h(
		'header',
		{},
		bar,
		h(
			'p',
			{ class: 'at' },
			step ? m.slides_step_of({ number: step.number, count: progress.count }) : m.slides_end(),
			' · ',
			h('span', { dir: 'auto' }, deck.lesson.title)
		),
		step && h('p', { class: 'year' }, step.year),
		step && h('p', { class: 'when' }, step.when)
	);
}

/** What stands beside the map. */
export function card(parts: Parts): HTMLElement {
	const { data, deck, progress, map } = parts;
	const { said: step } = progress;
	const asked = parts.asked.show(deck, progress);
	const view = shownView(parts);
	const words = step
		? [
				h('h1', { tabindex: '-1', dir: 'auto' }, step.step.title),
				...paragraphs(step.step.text, deck.home),
				...extrasOf(step),
				asked,
				progress.kind === 'predict' && predictionOf(data.atlas, progress, map, (iso3) => progress.pick(iso3)),
				progress.notes && speakerNotes(step, deck.home)
			]
		: [
				h('h1', { tabindex: '-1' }, m.slides_end()),
				h('p', {}, outwardLink(deck.address ?? deck.home, deck.address ?? deck.home)),
				h('p', {}, m.about_licence())
			];
	const sources = step ? sourcesOfStep(step) : sourcesOfDeck(deck);
	const size = { width: 900, height: 600 };
	return h(
		'section',
		{ class: 'card', 'aria-label': deck.lesson.title },
		head(parts),
		h('div', { class: 'words' }, ...words),
		controls(parts),
		step && !progress.open && h('p', { class: 'sentence' }, step.sentence),
		view && legendFor(sceneOf(data, view, size), progress.open ? progress.step?.question : undefined),
		...(step && view && !progress.open ? differencesOf(data, view) : []),
		view?.layers.includes('status') && stateList(statesIn(data, view), map),
		h('h2', {}, m.slides_sources()),
		sources.length > 0
			? h('ul', { class: 'sources' }, ...sources.map(sourceItem))
			: h('p', {}, m.slides_no_sources())
	);
}

function statesIn(data: PlayerData, view: View): [string, string][] {
	const nameOf = nameIn(data, view);
	const { after = snapshotOfYear(data.atlas, view.year) } =
		comparedIn({ atlas: data.atlas, view })?.difference ?? {};
	return after.states.map(({ iso3 }) => [iso3, nameOf(iso3)]);
}
