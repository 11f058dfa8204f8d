import * as m from '$lib/paraglide/messages';

/** Names in files that are no words; all others are read as they stand. */
const LABELS: Record<string, () => string> = {
	id: m.table_column_id,
	iso3: m.table_column_iso3,
	iso_numeric: m.table_column_iso_numeric,
	iso2: m.table_column_iso2,
	ccode: m.table_column_ccode,
	gwn: m.table_column_gwn,
	cow_code: m.table_column_cow_code,
	igo_status_cow_style: m.table_column_igo_status_cow_style,
	url: m.table_column_url,
	text_urls: m.table_column_text_urls,
	from: m.table_column_from,
	to: m.table_column_to
};

const LANGUAGES: Record<string, (inputs: { name: string }) => string> = {
	en: ({ name }) => name,
	ru: m.table_column_ru,
	zh: m.table_column_zh
};

/** The heading of a column: `entered_into_force` → “Entered into force”, `title_ru` → “Title (Russian)”. */
export function columnLabel(column: string): string {
	const own = LABELS[column];
	if (own) return own();
	const [, name = column, language] = /^(.+)_(en|ru|zh)$/.exec(column) ?? [];
	const words = capital(name.replaceAll('_', ' '));
	return (language && LANGUAGES[language]?.({ name: words })) || words;
}

/** With a capital letter in front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
