/**
 * Values of one field, by the rows that hold them; of objects and lists of objects in turn their fields. What is alike
 * so stands together and compresses to less. `''` are the lengths of lists.
 */
export type FieldValues = unknown[] | { [field: string]: FieldValues };

type Row = Record<string, unknown>;

/** What lists hold that hold no objects. */
const PLAIN = '.';

/** Stands for a field that a row has not. */
const NONE = 0;

const isRow = (value: unknown): value is Row =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The columns of values as they are in JSON.
 * @throws if one of them is {@link NONE}
 */
export function columnsOf(values: readonly unknown[]): FieldValues {
	if (values.every(isRow)) return fieldsOf(values);
	if (values.every(Array.isArray)) {
		const all: unknown[] = values.flat();
		return {
			'': values.map(({ length }) => length),
			...(all.every(isRow) ? fieldsOf(all) : { [PLAIN]: all })
		};
	}
	return [...values];
}

function fieldsOf(rows: readonly Row[]): Record<string, FieldValues> {
	const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const cells = (field: string) =>
		rows.map((row) => (row[field] === NONE ? refuse(field) : field in row ? row[field] : NONE));
	return Object.fromEntries(fields.map((field) => [field, columnsOf(cells(field))]));
}

function refuse(field: string): never {
	throw new Error(`${field}: ${String(NONE)} stands for a field that is not there`);
}

/**
 * What {@link columnsOf} was given.
 * @param count how many values it was given
 */
export function rowsOf(column: FieldValues, count: number): unknown[] {
	if (Array.isArray(column)) return column;
	const { '': lengths, ...fields } = column as { ''?: number[] } & Record<string, FieldValues>;
	if (lengths) {
		let at = 0;
		const sum = lengths.reduce((total, length) => total + length, 0);
		const all = rowsOf(fields[PLAIN] ?? fields, sum);
		return lengths.map((length) => all.slice(at, (at += length)));
	}
	const rows = Array.from({ length: count }, (): Row => ({}));
	for (const [field, values] of Object.entries(fields)) {
		const cells = rowsOf(values, count);
		rows.forEach((row, index) => {
			if (cells[index] !== NONE) row[field] = cells[index];
		});
	}
	return rows;
}
