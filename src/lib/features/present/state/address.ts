import { askedAddress, isOnMap, type Address } from '$lib/lesson/asked';
import { answerTo } from '$lib/lesson/question/grade';
import type { GivenAnswer } from '$lib/lesson/question/types';
import { boxOfAnswer } from '$lib/lesson/question/where';
import { parameterOf, withMap } from '$lib/view/address-parts';
import type { LessonStep } from '$lib/lesson/types';
import type { Presenter } from './presenter.svelte';

/** A step of an address, counted from 0, and whether the address names one that is not there. */
export interface StepOfAddress {
	at: number;
	broken: boolean;
}

/** The step that `?step=3` names, counted from 0; the one after the last is the card at the end. */
export function stepOfQuery(query: string, count: number): StepOfAddress {
	const text = new URLSearchParams(query).get('step');
	if (text === null) return { at: 0, broken: false };
	const step = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	return step >= 1 && step <= count + 1 ? { at: step - 1, broken: false } : { at: 0, broken: true };
}

/** The query of the page with the step in it; the first is left out. */
export function queryOf(query: string, at: number): string {
	const parameters = new URLSearchParams(query);
	if (at === 0) parameters.delete('step');
	else parameters.set('step', String(at + 1));
	const text = parameters.toString();
	return text ? `?${text}` : '';
}

/** The address of the speaker's window for a page, at a step. */
export function speakerHref(
	{ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
	at: number
) {
	const parameters = new URLSearchParams(queryOf(search, at));
	parameters.set('speaker', '1');
	return `${pathname}?${parameters.toString()}${hash}`;
}

/** True for an address of the speaker's window, or of the notes on another device. */
export const isForSpeaker = (query: string): boolean =>
	parameterOf(query, 'speaker') !== null || parameterOf(query, 'notes') !== null;

/**
 * The address of the notes for another device: from the first step, with its own next and back.
 * @param carried a lesson that goes along in the address; empty for one that comes with the atlas
 */
export function notesHref(
	{ origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
	carried: string
): string {
	return `${origin}${pathname}?notes=1${carried && `#${carried}`}`;
}

/** The address of a step's view in its parts. */
function partsOf({ view }: LessonStep): Address {
	const [address = '/'] = view.split('#');
	const at = address.indexOf('?');
	return at < 0 ? { path: address, query: '' } : { path: address.slice(0, at), query: address.slice(at) };
}

/**
 * The view of a step; of a prediction or a place that is still open, without what is asked for; with the answer where a
 * place is, that and what was pointed at.
 */
export function viewOfStep(step: LessonStep, open: boolean, answer?: GivenAnswer): Address {
	const [address, { question }] = [partsOf(step), step];
	if (open) return isOnMap(question) ? askedAddress(address) : address;
	if (question?.kind !== 'where') return address;
	const query = new URLSearchParams(address.query);
	query.set(
		'at',
		boxOfAnswer(question.position, answerTo('where', answer))
			.map((degrees) => degrees.toFixed(2))
			.join()
	);
	return { path: address.path, query: `?${query.toString()}` };
}

/**
 * What the map of a presentation shows: the step, at the end still the last one. The map of the speaker's window
 * is the picture of what comes next.
 * @param query of the page; `map=` in it forces the drawing. Without it a prediction asks for nothing but the plain map
 */
export function presentedMapAddress(presenter: Presenter, query: string): Address {
	const { lesson, at, count } = presenter;
	const isSpeaker = isForSpeaker(query);
	const shown = Math.min(isSpeaker ? at + 1 : at, count - 1);
	const step = lesson.steps[shown];
	if (!step) return { path: '/', query: '' };
	const isOpen = !presenter.revealed.has(shown);
	const address = viewOfStep(step, isOpen, presenter.answers.get(shown));
	const isAsked = isOnMap(step.question);
	const drawing = isSpeaker ? 'svg' : (parameterOf(query, 'map') ?? (isAsked ? 'svg' : null));
	return { path: address.path, query: withMap(address.query, drawing) };
}
