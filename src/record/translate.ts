/**
 * The record and the lessons in another language: the texts that they do not have in it, from one catalogue a language, by
 * their English words. Texts of the facts come from sources; those of the catalogue are translations by the atlas.
 */
import { parse } from 'yaml';
import type { Atlas } from '../lib/domain/types/atlas-types';
import type { Language, Text } from '../lib/domain/types/values';
import type { BundledLesson } from '../lib/lesson/types';

/** English text → the same in the language. */
export type Catalogue = ReadonlyMap<string, string>;

/** What white space a text is folded with in its file says nothing. */
export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * A catalogue: a list of texts, each with `en` and the same under the code of the language.
 * @throws if an entry lacks one of the two, or a text is there twice
 */
export function readCatalogue(yaml: string, file: string, language: Language): Catalogue {
	const catalogue = new Map<string, string>();
	for (const [at, entry] of ((parse(yaml) ?? []) as Record<string, unknown>[]).entries()) {
		const { en, [language]: said } = entry;
		const where = `${file}: entry ${at + 1}`;
		if (typeof en !== 'string' || en === '') throw new Error(`${where}: expected en, the English text`);
		if (typeof said !== 'string' || said === '')
			throw new Error(`${where}, ${en}: expected ${language}, its translation`);
		if (catalogue.has(folded(en))) throw new Error(`${where}, ${en}: expected each text once`);
		catalogue.set(folded(en), said.trim());
	}
	return catalogue;
}

const isText = (value: object): value is Text => typeof (value as { en?: unknown }).en === 'string';

/** Every text with what the catalogue has for it; what a fact says itself stays. */
function withTexts<T>(value: T, language: Language, catalogue: Catalogue): T {
	if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, language, catalogue)) as T;
	if (value === null || typeof value !== 'object') return value;
	const { ...fields } = value as Record<string, unknown>;
	if (isText(value)) {
		const said = catalogue.get(folded(value.en));
		return (value[language] === undefined && said ? { ...fields, [language]: said } : value) as T;
	}
	for (const [key, field] of Object.entries(fields)) fields[key] = withTexts(field, language, catalogue);
	// Of a fact it is said which of its texts nobody read in a source in this language.
	const before = value as Record<string, unknown>;
	const translated = Object.keys(before).filter(
		(key) => fields[key] !== before[key] && isText(Object(before[key]) as object)
	);
	return ('confidence' in fields && translated.length > 0 ? { ...fields, translated } : fields) as T;
}

/** Every string that the catalogue has; addresses, ids and codes are none of it. */
export function inWords<T>(value: T, catalogue: Catalogue): T {
	if (typeof value === 'string') return (catalogue.get(folded(value)) ?? value) as T;
	if (Array.isArray(value)) return value.map((each: unknown) => inWords(each, catalogue)) as T;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, field]) => [key, inWords(field as unknown, catalogue)])
	) as T;
}

/** The record with what it says in the language. The paper is English: so are its claims in the record's files. */
export function translated(record: Atlas, language: Language, catalogue: Catalogue): Atlas {
	const atlas = withTexts(record, language, catalogue);
	return { ...atlas, claims: inWords(atlas.claims, catalogue) };
}

/** A lesson that comes with the atlas, in the language: a lesson has one, so its texts are no texts of the record. */
export function translatedLesson(
	bundled: BundledLesson,
	language: Language,
	catalogue: Catalogue
): BundledLesson {
	const { lesson, ...rest } = inWords(bundled, catalogue);
	return { ...rest, lesson: { ...lesson, language } };
}

/** A text as it travels to browsers: in the language of their page, under the key by which every reader finds it. */
export const inOne =
	(language: Language) =>
	(text: Text): Text => ({ en: text[language] ?? text.en });
