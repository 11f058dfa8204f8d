/** How names in Chinese and Russian are typed on a keyboard with Latin letters, for the search. */
import { pinyin } from 'pinyin-pro';
import { transliterate } from 'transliteration';
import type { Atlas } from '../lib/domain/types/atlas-types';
import type { Language } from '../lib/domain/types/values';

/** Whole names as they are read, without marks of tones: people type 上海 as `shanghai`. */
const WRITTEN: Partial<Record<Language, (text: string) => string>> = {
	zh: (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(''),
	ru: transliterate
};

/** By the name in the language; empty where that is written in Latin letters. */
export function latinNames(atlas: Atlas, language: Language): Record<string, string> {
	const written = WRITTEN[language];
	if (!written) return {};
	const things = [
		...atlas.states.map(({ name }) => name),
		...atlas.places.map(({ name }) => name),
		...atlas.institutions.map(({ name }) => name),
		...atlas.disputes.flatMap(({ title, points }) => [title, ...points.map(({ name }) => name)]),
		...atlas.terms.map(({ person }) => person)
	];
	const names = things.flatMap((text) => text[language] ?? []);
	return Object.fromEntries(names.map((name) => [name, written(name).toLowerCase()]));
}
