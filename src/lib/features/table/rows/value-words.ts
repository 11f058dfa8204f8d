import {
	DISPUTE_KINDS,
	DOCUMENT_TYPES,
	PAPER_SECTIONS,
	PHASES,
	STATUSES,
	VERDICTS,
	type Atlas,
	type Text
} from '$lib/domain';
import type { Column } from '$lib/files/tables/types';
import * as m from '$lib/paraglide/messages';
import { sectionName, verdictName } from '$lib/text/paper-words';
import { kindName, phaseName, statusName, textOf, typeName } from '$lib/text/words';
import { capital } from './column-label';

/** What is said of the paper, by column: a verdict may be "unverified" as well, and means something else. */
const OF_COLUMNS: Record<string, Map<string, () => string>> = {
	verdict: new Map(VERDICTS.map((code) => [code, () => verdictName(code)])),
	section: new Map(PAPER_SECTIONS.map((code) => [code, () => sectionName(code)]))
};

/** The field's terms are one vocabulary: no other code means two things. */
const TERMS = new Map<string, () => string>([
	...STATUSES.map((code) => [code, () => statusName(code)] as const),
	...PHASES.map((code) => [code, () => phaseName(code)] as const),
	...DISPUTE_KINDS.map((code) => [code, () => kindName(code)] as const),
	...DOCUMENT_TYPES.map((code) => [code, () => typeName(code)] as const),
	['unverified', () => capital(m.unverified())]
]);

/** Ids that say less than the name does: all others are made of words. */
const NAMES: Partial<
	Record<NonNullable<Column['link']>, (atlas: Atlas) => Iterable<readonly [string, Text]>>
> = {
	state: ({ states }) => states.map(({ iso3, name }) => [iso3, name]),
	place: ({ places }) => places.map(({ id, name }) => [id, name]),
	institution: ({ institutions }) => institutions.map(({ id, name }) => [id, name])
};

/** What is shown instead of the codes or ids in a column; nothing where they are shown themselves. */
export function wordsOf(
	{ name, codes, link }: Pick<Column, 'name' | 'codes' | 'link'>,
	values: Set<string>,
	atlas: Atlas
): Record<string, string> | undefined {
	if (codes) {
		return Object.fromEntries(
			Object.entries(codes)
				.filter(([code]) => values.has(code))
				.map(([code, meaning]) => [
					code,
					(OF_COLUMNS[name] ?? TERMS).get(code)?.() ?? codeInWords(code, meaning)
				])
		);
	}
	const names = link && NAMES[link];
	if (!names) return undefined;
	const named = [...names(atlas)].filter(([id]) => values.has(id));
	return Object.fromEntries(named.map(([id, name]) => [id, textOf(name)]));
}

/** A number says nothing: its meaning, up to the first colon, stands for it or beside it. */
function codeInWords(code: string, meaning: string): string {
	if (!/^\d+$/.test(code)) return capital(code.replaceAll('-', ' '));
	const short = meaning.split(':')[0] ?? '';
	return short.includes(code) ? short : `${code} (${short})`;
}
