import { describe, expect, it } from 'vitest';
import { CODE_LISTS } from './code-lists';
import { TABLES_IN_FILES } from './downloads/lists';
import { BORDER_STAGES } from '$lib/domain';
import { LINE_CLASSES } from '$lib/geo/topology-types';

const codesOf = (id: string) => Object.keys(CODE_LISTS.find((list) => list.id === id)?.codes ?? {});

describe('the code lists', () => {
	it('hold the codes of every column of every table, in the same words', () => {
		const known = new Set(CODE_LISTS.map(({ codes }) => codes));
		const missing = TABLES_IN_FILES.flatMap(({ name, columns }) =>
			columns.filter(({ codes }) => codes && !known.has(codes)).map((column) => `${name}.${column.name}`)
		);
		expect(missing).toEqual([]);
	});

	it('hold the stages of a border and the classes of a line, in their order', () => {
		expect(codesOf('codes-stage')).toEqual([...BORDER_STAGES]);
		expect(codesOf('codes-line-class')).toEqual([...LINE_CLASSES]);
	});

	it('have an anchor and a title each, and a meaning for every code', () => {
		for (const key of ['id', 'title'] as const) {
			expect(new Set(CODE_LISTS.map((list) => list[key])).size).toBe(CODE_LISTS.length);
		}
		const empty = CODE_LISTS.flatMap(({ id, codes }) =>
			Object.entries(codes).flatMap(([code, meaning]) => (meaning.trim() ? [] : [`${id}: ${code}`]))
		);
		expect(empty).toEqual([]);
	});
});
