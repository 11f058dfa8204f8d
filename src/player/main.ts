/** A lesson in one file: runs without a network, beside its data in the same page. Bundled by `scripts/lesson-player-plugin.ts`. */
import { AskedQuestion } from './asked.svelte';
import { card, nameIn, shownView, type Parts } from './card';
import { h } from './dom';
import '$lib/ui/scale.css';
import '$lib/ui/controls.css';
import { predictionSaid, stateMarks } from './predict';
import { mapsForPrint } from './print';
import { LessonMap } from './map';
import { FileProgress, stepOfHash } from './state.svelte';
import { grade } from '$lib/lesson/question/grade';
import { pointedAt } from '$lib/lesson/question/where';
import { actionOf, focusOf, signOf } from '$lib/lesson/deck/keys';
import { yearsName } from '$lib/text/compared';
import { answerLine, answerLines, resultLine } from '$lib/lesson/deck/question-words';
import { deckOf } from '$lib/lesson/deck/deck';
import { DATA_ID, type PlayerData } from '$lib/files/html/player-data';
import type { LessonQuestion } from '$lib/lesson/question/types';
import { unmarked } from '$lib/lesson/text';
import * as m from '$lib/paraglide/messages';
import { saidOf, semicolons, sentences, stops } from '$lib/text/language/joined';

const data = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PlayerData;
const deck = deckOf(data.lesson, data);
const progress = new FileProgress(deck.steps, stepOfHash(location.hash));
const map = new LessonMap(data, {
	onpick: (iso3) => progress.pick(iso3),
	onpoint: (position) => {
		if (progress.kind === 'where') progress.give(pointedAt(position));
	}
});
// A prediction is told beside the map, too; every other question shows its answers itself.
progress.onanswer = () => (progress.kind === 'predict' ? update() : mark());
const place = h('div', { class: 'place' });
const status = h('p', { class: 'visually-hidden', role: 'status' });
const black = h('div', { class: 'black', hidden: '', role: 'status', 'aria-label': m.slides_black() });
const parts: Parts = { data, deck, progress, map, asked: new AskedQuestion(), update };

document.body.append(
	h(
		'div',
		{ class: 'player' },
		h(
			'div',
			{ class: 'stage' },
			map.element,
			h('p', { class: 'foot' }, sentences([deck.boundaries, deck.disclaimer]))
		),
		place
	),
	status,
	black
);
document.documentElement.classList.add('alive');

/** The step whose card stands there. */
let at = progress.at;

function mark(): void {
	map.mark(stateMarks(data.atlas, progress));
	map.pins.mark(progress);
}

/** What stands below the first line of an answer, but for what each choice tells. */
function listedAnswer(question: LessonQuestion): string[] {
	if (question.kind === 'open') return [unmarked(question.model)];
	return question.kind === 'order' ? answerLines(question) : [];
}

/** Once the answer is shown: how good the class's was, and the right one. The card is made anew, and says nothing by itself. */
function answerSaid({ step, answer, open }: FileProgress): (string | null)[] {
	const question = step?.question;
	if (!question || open) return [];
	const judged = grade(question, answer);
	/** A year, a number or a place that was judged is named with that. */
	const isNamed = judged !== null && question.kind !== 'order';
	return [
		judged ? resultLine(question, judged) : predictionSaid(data.atlas, progress),
		isNamed ? null : sentences([answerLine(question), semicolons(listedAnswer(question))]),
		unmarked(question.explanation)
	];
}

function update(): void {
	const { said: step } = progress;
	// What had the focus or was open is made anew: the same control keeps it.
	const focused = document.activeElement?.closest('.controls button')?.className;
	const picked = document.activeElement?.getAttribute('data-pick');
	const isListed = place.querySelector('.prediction details')?.hasAttribute('open') ?? false;
	const before = place.firstElementChild;
	const isWithin = before?.contains(document.activeElement);
	place.replaceChildren(card(parts));
	// Of another step the beginning; what is answered stays where it was read.
	const isNew = at !== progress.at;
	if (isNew) place.scrollTop = 0;
	at = progress.at;
	place.querySelector('.prediction details')?.toggleAttribute('open', isListed);
	const again = picked && place.querySelector<HTMLElement>(`[data-pick="${CSS.escape(picked)}"]`);
	if (again) again.focus();
	else if (focused) place.querySelector<HTMLElement>(`.controls button[class="${focused}"]:enabled`)?.focus();
	else if (isWithin) place.querySelector<HTMLElement>('h1')?.focus();
	const view = shownView(parts);
	if (view)
		map.show(
			view,
			m.map_region({ year: yearsName({ atlas: data.atlas, view }) }),
			nameIn(data, view),
			step?.told
		);
	mark();
	black.hidden = !progress.black;
	const said = step
		? stops([
				saidOf(m.slides_step_of({ number: step.number, count: progress.count }), step.step.title),
				step.when,
				...(isNew ? [unmarked(step.step.text), step.step.question?.prompt ?? null] : []),
				...answerSaid(progress)
			])
		: m.slides_end();
	if (status.textContent !== said) status.textContent = said;
	document.title = step ? `${step.number}. ${step.step.title}` : deck.lesson.title;
	const hash = `#step=${Math.min(progress.at + 1, progress.count)}`;
	if (step && location.hash !== hash) history.replaceState(null, '', hash);
}

addEventListener('keydown', (event) => {
	const focus = focusOf(document.activeElement);
	const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !progress.black;
	// What is written is no command.
	if (isPlain && focus !== 'field' && focus !== 'figure') {
		if (signOf(event) === 'n') {
			progress.notes = !progress.notes;
			update();
			return;
		}
		if (event.key === '+' || event.key === '-') {
			map.zoom(event.key === '+' ? 1.6 : 1 / 1.6);
			return;
		}
	}
	const action = actionOf(event, { black: progress.black, dialog: false, choices: progress.choices, focus });
	if (action === null) return;
	if (action === 'fullscreen') void fullScreen();
	else if (!progress.act(action)) return;
	event.preventDefault();
	// A guess shows itself.
	if (typeof action === 'string') update();
});
black.addEventListener('click', () => {
	progress.black = false;
	update();
});
addEventListener('hashchange', () => {
	progress.go(stepOfHash(location.hash));
	update();
});
addEventListener('beforeprint', () => mapsForPrint(data, deck));

async function fullScreen(): Promise<void> {
	// Where a browser does not allow it, the viewport stays as it is.
	if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
	else await document.documentElement.requestFullscreen().catch(() => undefined);
}

update();
