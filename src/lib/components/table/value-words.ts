import { DISPUTE_KINDS, DOCUMENT_TYPES, PHASES, STATUSES, type Atlas, type Text } from '$lib/domain';
import type { Column } from '$lib/export/tables/types';
import { kindName, phaseName, statusName, textOf, typeName } from '$lib/view/words';
import { capital } from './column-label';

/** The field's terms are one vocabulary: no code means two things. */
const TERMS = new Map<string, () => string>([
	...STATUSES.map((code) => [code, () => statusName(code)] as const),
	...PHASES.map((code) => [code, () => phaseName(code)] as const),
	...DISPUTE_KINDS.map((code) => [code, () => kindName(code)] as const),
	...DOCUMENT_TYPES.map((code) => [code, () => typeName(code)] as const)
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
	{ codes, link }: Pick<Column, 'codes' | 'link'>,
	values: Set<string>,
	atlas: Atlas
): Record<string, string> | undefined {
	if (codes) {
		return Object.fromEntries(
			Object.entries(codes)
				.filter(([code]) => values.has(code))
				.map(([code, meaning]) => [code, TERMS.get(code)?.() ?? codeInWords(code, meaning)])
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
