import {
	firstDay,
	lastDay,
	precisionOf,
	trustOf,
	type PartialDate,
	type Position,
	type Sourced,
	type Text
} from '$lib/domain';
import { CONFIDENCE_CODES, PRECISION_CODES, TRUST_CODES } from './record-codes';
import type { Field, KeyedFact } from './table-of';
import { LIST_SEPARATOR, type Column } from './types';

/**
 * The parts of a list in one cell.
 * @throws RangeError where a part holds what stands between parts: nobody could part the list again
 */
export function listCell(parts: readonly string[]): string {
	const torn = parts.find((part) => part === '' || part.includes(LIST_SEPARATOR.trim()));
	if (torn !== undefined) throw new RangeError(`expected a part of a list without ";", not "${torn}"`);
	return parts.join(LIST_SEPARATOR);
}

type More = Partial<Column>;

/** A name or title in the three languages: `<name>_en`, `<name>_ru`, `<name>_zh`. */
export function names<T>(name: string, what: string, of: (thing: T) => Text): Field<T>[] {
	return [
		{
			name: `${name}_en`,
			type: 'string',
			required: true,
			description: `${what} in English.`,
			of: (t) => of(t).en
		},
		{
			name: `${name}_ru`,
			type: 'string',
			description: `${what} in Russian, where known.`,
			of: (t) => of(t).ru
		},
		{
			name: `${name}_zh`,
			type: 'string',
			description: `${what} in Chinese, where known.`,
			of: (t) => of(t).zh
		}
	];
}

/** A sentence or more, in English. */
export function prose<T>(
	name: string,
	description: string,
	of: (thing: T) => Text | string | null | undefined,
	more: More = {}
): Field<T> {
	return {
		name,
		type: 'string',
		description,
		...more,
		of: (thing) => {
			const text = of(thing);
			return typeof text === 'object' && text ? text.en : text;
		}
	};
}

/** The first and the last day that a partial date can mean, for programs that know whole days only. */
export function wholeDays<T>(
	name: string,
	of: (thing: T) => PartialDate | null | undefined,
	more: Pick<Column, 'required'> = {}
): Field<T>[] {
	const day = (which: 'first' | 'last', inDate: (date: PartialDate) => string) => ({
		type: 'day' as const,
		description: `The ${which} day that \`${name}\` can mean.`,
		...more,
		derived: { from: name, by: `${which}-day` as const },
		of: (thing: T) => {
			const date = of(thing);
			return date ? inDate(date) : null;
		}
	});
	return [
		{ name: `${name}_earliest`, ...day('first', firstDay) },
		{ name: `${name}_latest`, ...day('last', lastDay) }
	];
}

/** A partial date, its precision and its days: `<name>`, `<name>_precision`, `<name>_earliest`, `<name>_latest`. */
export function dates<T>(
	name: string,
	description: string,
	of: (thing: T) => PartialDate | null | undefined,
	more: More = {}
): Field<T>[] {
	return [
		{ name, type: 'date', description, ...more, of },
		{
			name: `${name}_precision`,
			type: 'string',
			description: `How exactly \`${name}\` is known.`,
			codes: PRECISION_CODES,
			required: more.required,
			of: (thing) => {
				const date = of(thing);
				return date ? precisionOf(date) : null;
			}
		},
		...wholeDays(name, of, more.required ? { required: true } : {})
	];
}

/** A list, its parts joined. */
export function list<T>(
	name: string,
	description: string,
	of: (thing: T) => readonly string[] | undefined,
	more: More = {}
): Field<T> {
	return {
		name,
		type: 'string',
		list: true,
		description,
		...more,
		of: (thing) => {
			const parts = of(thing);
			return parts?.length ? listCell(parts) : null;
		}
	};
}

/** Points in one cell: `longitude latitude`, joined like a list. */
export const pointsText = (positions: Position[]): string[] => positions.map((p) => p.join(' '));

export const sourcesField: Field<Pick<Sourced, 'sources'>> = list(
	'sources',
	'The sources that it rests on; empty only where it is from memory.',
	(fact) => fact.sources,
	{ link: 'source' }
);

/** How far the row can be relied on, and what it rests on. */
export const factFields: Field<KeyedFact<Sourced>>[] = [
	{
		name: 'fact',
		type: 'string',
		required: true,
		description: 'Key of the fact, the same in the table of facts.',
		references: { table: 'facts', column: 'key' },
		of: ({ fact }) => fact
	},
	{
		name: 'confidence',
		type: 'string',
		required: true,
		description: 'Whether anybody looked it up.',
		codes: CONFIDENCE_CODES,
		of: ({ confidence }) => confidence
	},
	{
		name: 'trust',
		type: 'string',
		required: true,
		description: 'How far it can be relied on.',
		codes: TRUST_CODES,
		of: trustOf
	},
	list(
		'unverified',
		'Fields of the record that nobody saw in a source, though the fact itself was seen; the names are those of atlas.json.',
		(fact) => fact.unverified
	),
	sourcesField,
	prose('disagreement', 'What other good sources say.', (fact) => fact.disagreement),
	prose('note', 'A remark for the reader.', (fact) => fact.note)
];
