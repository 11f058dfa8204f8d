import type { Atlas } from '../lib/domain/types/atlas-types';
import type { Language, Text } from '../lib/domain/types/values';
import type { BundledLesson } from '../lib/lesson/types';
import { folded, type Catalogue } from './translate';

/** What of a lesson is said to readers; the rest are addresses, ids and codes. */
const LESSON_WORDS = new Set(
	'title summary text notes audience aims prompt explanation choices items told model place hint reason task answer unit'.split(
		' '
	)
);

/** Every text of a value that is not there in the language. */
function textsOf(value: unknown, language: Language): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const { en, [language]: said } = value as Text;
	if (typeof en === 'string') return said === undefined ? [en] : [];
	return Object.values(value).flatMap((inner) => textsOf(inner, language));
}

function wordsOfLesson(value: unknown, key = ''): string[] {
	if (typeof value === 'string') return LESSON_WORDS.has(key) && value ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((inner) => wordsOfLesson(inner, key));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => wordsOfLesson(inner, name));
}

const linksOf = (text: string) =>
	[...text.matchAll(/\]\(([^)]*)\)/g)]
		.map(([, to]) => to)
		.sort()
		.join(' ');

/** Every text that the record and the lessons are to be translated in. */
export function textsToTranslate(
	atlas: Atlas,
	language: Language,
	lessons: readonly BundledLesson[]
): string[] {
	const claims = atlas.claims.map(({ claim }) => claim);
	const texts = [
		...textsOf(atlas, language),
		...claims,
		...lessons.flatMap((lesson) => wordsOfLesson(lesson))
	];
	return [...new Set(texts.map(folded).filter(Boolean))];
}

/** What a catalogue lacks of these texts, and whose links lead elsewhere; each line begins with the path of its file. */
export const problemsOfCatalogue = (
	file: string,
	catalogue: Catalogue,
	texts: readonly string[]
): string[] => [
	...texts.filter((en) => !catalogue.has(folded(en))).map((en) => `${file}: lacks “${en}”`),
	...[...catalogue]
		.filter(([en, translation]) => linksOf(en) !== linksOf(translation))
		.map(([en]) => `${file}: “${en}”: expected the same links`)
];
