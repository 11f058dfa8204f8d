import type { Feature, Geometry } from 'geojson';
import type { Atlas } from '$lib/domain';
import { withOldNames, type OldNames } from './old-names';
import { LIST_SEPARATOR, type Cell, type Column, type Row, type Table } from '../tables';

/** The columns of a table that features have as properties: all but what follows from others. */
export const propertyColumns = (table: Table): Column[] => table.columns.filter(({ derived }) => !derived);

/** A row as the properties of a feature: under the same names, lists as lists. */
export function asProperties(columns: Column[], row: Row): Record<string, Cell | string[]> {
	return Object.fromEntries(
		columns.map(({ name, list }) => {
			const cell = row[name] ?? null;
			return [name, list ? (typeof cell === 'string' ? cell.split(LIST_SEPARATOR) : []) : cell];
		})
	);
}

/** One feature a row of a table whose key is `id`, with the columns of the table as its properties, under their old names, too. */
export function featuresOfTable<G extends Geometry>(
	table: Table,
	atlas: Atlas,
	geometryOf: (row: Row) => G | null,
	old: OldNames
): Feature<G | null, Record<string, Cell | string[]>>[] {
	const columns = propertyColumns(table);
	return table.rows(atlas).map((row) => ({
		type: 'Feature',
		id: String(row['id']),
		geometry: geometryOf(row),
		properties: withOldNames(asProperties(columns, row), old)
	}));
}
