/** Names of the fields that a fact lists as not yet verified. */
import * as m from '$lib/paraglide/messages';

const FIELDS: Record<string, () => string> = {
	'acts.adopted': m.source_field_adopted,
	'acts.signed': m.source_field_signed,
	'acts.enteredIntoForce': m.source_field_entered_into_force,
	'concern.at.position': m.source_field_position,
	disagreement: m.source_field_disagreement,
	end: m.source_field_end,
	iso3: m.source_field_iso3,
	line: m.source_field_line,
	memorandum: m.source_field_memorandum,
	name: m.source_field_name,
	note: m.source_field_note,
	person: m.source_field_name,
	places: m.source_field_places,
	'places.name': m.source_field_place_name,
	'places.position': m.source_field_position,
	position: m.source_field_position,
	signatories: m.source_field_signatories,
	start: m.source_field_start,
	summary: m.source_field_summary,
	title: m.source_field_title
};

const LANGUAGES: Record<string, (inputs: { field: string }) => string> = {
	en: m.source_field_in_english,
	ru: m.source_field_in_russian,
	zh: m.source_field_in_chinese
};

/** `title.ru` as "title in Russian"; the path itself where it has no name. */
export function fieldName(path: string): string {
	const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
	const language = LANGUAGES[parts.at(-1) ?? ''];
	const key = (language ? parts.slice(0, -1) : parts).join('.');
	const field = FIELDS[key]?.() ?? key;
	return language ? language({ field }) : field;
}

/** The names of all of them, each once. */
export const fieldNames = (paths: string[] | undefined) => [...new Set((paths ?? []).map(fieldName))];
