/** What a step tells of that has a name on the map: there it is named before all else. */
import { paragraphsOf } from './text';
import type { LessonStep } from './types';
import type { AtlasCore } from '../domain';
import { textOf } from '../text/words';

/** In scripts that part words by spaces what follows a letter begins no word. */
const BEGINS = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}])`;

/**
 * A Russian word as a pattern of what it is inflected to: its last vowel goes, of an adjective two letters, and up to three
 * may come. Any other as it is.
 */
const inflected = (word: string) =>
	/\p{Script=Cyrillic}{3}$/u.test(word)
		? `${word.replace(/(?:[ая]я|[ыио][ей]|[аеёийоуыьэюя])$/u, '')}\\p{Script=Cyrillic}{0,3}(?!\\p{Script=Cyrillic})`
		: word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** The names that words begin with, the longest first: no "Oman" in "Romania", but "Казахстан" in "Казахстана". */
function namesIn(words: string, names: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	let rest = words;
	for (const name of names.toSorted((a, b) => b.length - a.length)) {
		const pattern = BEGINS + name.replaceAll(/[^\s-]+/g, inflected);
		const left = rest.replaceAll(new RegExp(pattern, 'gu'), ' ');
		if (left !== rest) found.add(name);
		rest = left;
	}
	return found;
}

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
	const things = [
		...states.map(({ iso3, name }) => ({ id: iso3, name: textOf(name) })),
		...places.map(({ id, name }) => ({ id, name: textOf(name) }))
	];
	const names = namesIn(
		words,
		things.map(({ name }) => name)
	);
	return new Set([...linked, ...things.filter(({ name }) => names.has(name)).map(({ id }) => id)]);
}
