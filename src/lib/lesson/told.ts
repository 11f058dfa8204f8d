/** What a step tells of that has a name on the map: there it is named before all else. */
import { paragraphsOf } from './text';
import type { LessonStep } from './types';
import type { AtlasCore } from '../domain';
import { textOf } from '../text/words';

/** The ids of the states and places that its words name or link to. */
export function toldIn(
	{ title, text }: Pick<LessonStep, 'title' | 'text'>,
	{ states, places }: Pick<AtlasCore, 'states' | 'places'>
): ReadonlySet<string> {
	const parts = paragraphsOf(text).flat();
	const words = [title, ...parts.map((part) => part.text)].join(' ');
	const linked = parts.flatMap((part) => {
		const [, id] = (part.kind === 'link' && /^\/(?:state|place)\/([^/]+)\//.exec(part.href)) || [];
		return id ? [id] : [];
	});
	const named = [
		...states.map(({ iso3, name }) => ({ id: iso3, name })),
		...places.map(({ id, name }) => ({ id, name }))
	].filter(({ name }) => words.includes(textOf(name)));
	return new Set([...linked, ...named.map(({ id }) => id)]);
}
