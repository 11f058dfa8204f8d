import { factsOf, type Atlas, type Sourced } from '$lib/domain';
import type { Cell, Column, Row, Table } from './types';

/** A column with the way to its value; the value never leaves the server, the column does. */
export type Field<T> = Column & { of: (thing: T) => Cell | undefined };

/** A fact with its key among `factsOf`. */
export type KeyedFact<T> = T & { fact: string };

interface Definition<T> extends Omit<Table, 'columns' | 'rows'> {
	/** What has a row each, in the order of the rows. */
	things: (atlas: Atlas) => T[];
	fields: Field<T>[];
}

/** A table whose columns and rows come from the same list, so that neither can lack what the other has. */
export function tableOf<T>({ things, fields, ...about }: Definition<T>): Table {
	return {
		...about,
		columns: fields.map(({ of: _, ...column }) => column),
		rows: (atlas) =>
			things(atlas).map((thing): Row =>
				Object.fromEntries(fields.map(({ name, of }) => [name, of(thing) ?? null]))
			)
	};
}

/** The facts with their keys. They must be the very objects of the record, not copies. */
export function keyedFacts<T extends Sourced>(atlas: Atlas, facts: T[]): KeyedFact<T>[] {
	const keys = new Map<Sourced, string>(factsOf(atlas).map(({ fact, key }) => [fact, key]));
	return facts.map((fact) => {
		const key = keys.get(fact);
		if (key === undefined) throw new Error('A row was asked for something that is no fact of the record');
		return { ...fact, fact: key };
	});
}

/** Orders by these texts, one after the other; without a language, so that it is the same everywhere. */
export function by<T>(...keys: ((thing: T) => string | number)[]): (a: T, b: T) => number {
	return (a, b) => {
		for (const key of keys) {
			const [x, y] = [key(a), key(b)];
			if (x !== y) return x < y ? -1 : 1;
		}
		return 0;
	};
}
