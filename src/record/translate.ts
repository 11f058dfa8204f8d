/**
 * The record in another language: the texts that its facts do not have in it, from one catalogue a language, by their
 * English words. Texts of the facts come from sources; those of the catalogue are translations by the atlas.
 */
import { parse } from 'yaml';
import type { Language, Text } from '../lib/domain/types/values';

/** English text → the same in the language. */
export type Catalogue = ReadonlyMap<string, string>;

/** @throws if the file is not a list of texts by their English words */
export function readCatalogue(yaml: string, file: string): Catalogue {
	const entries = Object.entries((parse(yaml) ?? {}) as Record<string, unknown>);
	for (const [english, said] of entries) {
		if (typeof said !== 'string' || said === '')
			throw new Error(`${file}: ${english}: expected its translation`);
	}
	return new Map(entries as [string, string][]);
}

/** What white space a text is folded with in its file says nothing. */
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

const isText = (value: object): value is Text => typeof (value as { en?: unknown }).en === 'string';

/** Every text of the record with what the catalogue has for it; what a fact says itself stays. */
export function translated<T>(record: T, language: Language, catalogue: Catalogue): T {
	if (Array.isArray(record)) return record.map((each: unknown) => translated(each, language, catalogue)) as T;
	if (record === null || typeof record !== 'object') return record;
	const { ...fields } = record as Record<string, unknown>;
	if (isText(record)) {
		const said = catalogue.get(folded(record.en));
		return (record[language] === undefined && said ? { ...fields, [language]: said } : record) as T;
	}
	for (const [key, value] of Object.entries(fields)) fields[key] = translated(value, language, catalogue);
	return fields as T;
}

/** A text as it travels to browsers: in the language of their page, under the key by which every reader finds it. */
export const inOne =
	(language: Language) =>
	(text: Text): Text => ({ en: text[language] ?? text.en });
