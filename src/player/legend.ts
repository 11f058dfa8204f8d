/** The legend of the map beside it, and the states of the year by name: what the map shows, to read and to point at. */
import { h } from './dom';
import type { LessonMap } from './map';
import { legendSamples } from '$lib/draw/legend-samples';
import type { Scene } from '$lib/draw/scene';
import { svgElement } from '$lib/draw/base/svg-element';
import { tellsAnswer } from '$lib/lesson/asked';
import type { LessonQuestion } from '$lib/lesson/question/types';
import * as m from '$lib/paraglide/messages';

/**
 * Samples and words of what the map of a scene shows.
 * @param asked a question that is still open: what tells its answer is left out
 */
export function legendFor(scene: Scene, asked?: LessonQuestion): HTMLElement {
	const samples = legendSamples(scene).filter(({ text }) => !tellsAnswer(asked, text));
	const items = samples.map(({ text, svg }) =>
		h('li', {}, svg ? (svgElement(svg) as unknown as HTMLElement) : null, h('span', {}, text))
	);
	return h('ul', { class: 'legend' }, ...items);
}

/** The states with a status: each named on the map while the pointer or the focus is on it. */
export function stateList(
	names: readonly (readonly [iso3: string, name: string])[],
	map: LessonMap
): HTMLElement {
	const items = names.map(([iso3, name]) => {
		const item = h('button', { type: 'button' }, name);
		for (const event of ['focus', 'pointerenter', 'click'] as const)
			item.addEventListener(event, () => map.name(iso3));
		for (const event of ['blur', 'pointerleave'] as const) item.addEventListener(event, () => map.name(null));
		return h('li', {}, item);
	});
	return h('details', { class: 'keyboard' }, h('summary', {}, m.slides_states()), h('ul', {}, ...items));
}
