import { yearOf } from '$lib/domain/year/dates';
import { datingAct } from '$lib/domain/year/documents';
import { yearsOf } from '$lib/domain/year/snapshot';
import { type AtlasCore } from '$lib/domain/types/core-types';
import { type DocumentType } from '$lib/domain/types/document-types';
import { LANGUAGES, type Language, type Text } from '$lib/domain/types/values';
import type { Thing } from '$lib/view/codec';
import { commas } from '$lib/text/language/joined';
import { fold } from '$lib/text/search-fold';
import { enumerated } from '$lib/text/words';
import { DISPUTE_NAMES, PLACE_NAMES, STATE_NAMES } from './search-names';

/** Kinds in the order in which equally good groups stand. */
export const SEARCH_KINDS = [
	'year',
	'state',
	'status',
	'place',
	'dispute',
	'page',
	'document',
	'summit',
	'institution',
	'person',
	'exercise'
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Where a result leads that is no thing of its kind and id. */
export type SearchGoal = { thing: Thing | null; year?: number } | { path: string };

/** What can be found besides what the core of the record holds: its words are those of the interface. */
export interface SearchMore {
	kind: SearchKind;
	id: string;
	name: Text;
	detail: string;
	/** Other names, which help to find. */
	also?: string[];
	to?: SearchGoal;
}

export interface SearchRow {
	entry: number;
	name: string;
	detail: string;
	/** `label`: the name that is shown; `alias`: another name of the thing; `hidden`: helps to find, is not shown. */
	role: 'label' | 'alias' | 'hidden';
	/** Of an alias that is the name in another language of the record. */
	language?: Language;
}

export interface SearchEntry {
	kind: SearchKind;
	id: string;
	label: string;
	detail: string;
	to?: SearchGoal;
}

export interface SearchIndex {
	entries: SearchEntry[];
	rows: SearchRow[];
	/** The rows as they are compared, folded. */
	haystack: string[];
}

/** Between name and detail; no letter, so a word ends there. */
export const BETWEEN = ' · ';
/**
 * Everything that can be searched: years, states, places, disputes and documents, and `more`, under their names in
 * all languages of the record. Labels are in `language`, in English where the record has no other.
 * @param typeName the word of that language for a type of document; by default the English one
 * @param latin names that are written in another script as they are typed in Latin letters
 */
export function searchIndex(
	core: AtlasCore,
	language: Language,
	typeName: (type: DocumentType) => string = (type) => type,
	more: readonly SearchMore[] = [],
	latin: Readonly<Record<string, string>> = {}
): SearchIndex {
	const index: SearchIndex = { entries: [], rows: [], haystack: [] };
	const states = new Map(core.states.map((state) => [state.iso3, state.name]));
	const inLanguage = (text: Text, wanted: Language) => text[wanted] ?? text.en;
	const stateName = (iso3: string, wanted: Language) => inLanguage(states.get(iso3) ?? { en: iso3 }, wanted);

	function add(
		kind: SearchKind,
		id: string,
		name: Text,
		detailIn: (language: Language) => string,
		to?: SearchGoal
	) {
		const label = inLanguage(name, language);
		const detail = detailIn(language);
		const entry = index.entries.push({ kind, id, label, detail, ...(to && { to }) }) - 1;
		const row = (text: string, besides: string, role: SearchRow['role'], language?: Language) => {
			index.rows.push({ entry, name: text, detail: besides, role, language });
			index.haystack.push(fold(besides ? text + BETWEEN + besides : text));
		};
		row(label, detail, 'label');
		const typed = (text: string) => latin[text] !== undefined && row(latin[text], '', 'hidden');
		typed(label);
		for (const other of LANGUAGES) {
			const text = name[other];
			if (other !== language && text !== undefined) row(text, detailIn(other), 'alias', other);
		}
		return {
			also: (names: string[]) =>
				names.forEach((text) => {
					row(text, '', 'alias');
					typed(text);
				}),
			hidden: (text: string) => row(text, '', 'hidden')
		};
	}

	for (const year of yearsOf(core)) add('year', String(year), { en: String(year) }, () => '');
	for (const { iso3, name } of core.states)
		add('state', iso3, name, () => iso3).also(STATE_NAMES[iso3] ?? []);
	for (const { id, name, iso3 } of core.places)
		add('place', id, name, (wanted) => stateName(iso3, wanted)).also(PLACE_NAMES[id] ?? []);
	for (const { id, title, parties, points } of core.disputes)
		add('dispute', id, title, (wanted) => enumerated(parties.map((iso3) => stateName(iso3, wanted)))).also([
			...(DISPUTE_NAMES[id] ?? []),
			...points.flatMap(({ name }) => (name ? Object.values(name) : []))
		]);
	for (const document of core.documents) {
		const dated = datingAct(document);
		const year = dated && String(yearOf(dated.signed));
		add('document', document.id, document.title, () => commas([typeName(document.type), year])).hidden(
			document.id
		);
	}
	for (const { kind, id, name, detail, also = [], to } of more)
		add(kind, id, name, () => detail, to).also(also);
	return index;
}
