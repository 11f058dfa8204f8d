import { LIST_SEPARATOR, type Column, type Table } from '../tables';
import { referenceOf } from '../tables/references';

/** A partial date: a year, a month or a day. */
const PARTIAL_DATE = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

interface Field {
	name: string;
	type: string;
	description: string;
	[more: string]: unknown;
}

/** The Table Schema (Data Package v2) of a CSV file. */
export function schemaOf(table: Table) {
	const foreignKeys = table.columns.flatMap((column) => {
		const to = referenceOf(column);
		if (!to || column.list || (to.table === table.name && to.column === column.name)) return [];
		const reference = to.table === table.name ? {} : { resource: to.table };
		return [{ fields: [column.name], reference: { ...reference, fields: [to.column] } }];
	});
	return {
		fields: table.columns.map(fieldOf),
		primaryKey: table.primaryKey,
		...(foreignKeys.length > 0 ? { foreignKeys } : {}),
		missingValues: ['']
	};
}

/** One field of a Table Schema; properties of features are described in the same way. */
export function fieldOf({ name, type, description, unit, codes, required, list }: Column): Field {
	const values = Object.keys(codes ?? {}).map((code) => (type === 'integer' ? Number(code) : code));
	const constraints = {
		...(required ? { required } : {}),
		...(values.length > 0 && !list ? { enum: values } : {}),
		...(type === 'date' ? { pattern: PARTIAL_DATE } : {})
	};
	return {
		name,
		type: list || type === 'date' ? 'string' : type === 'day' ? 'date' : type,
		// The standard has a type `list`; its published profile, which programs check with, has not.
		...(list ? { list: true, delimiter: LIST_SEPARATOR, itemType: 'string' } : {}),
		description,
		...(unit ? { unit } : {}),
		...(codes
			? { categories: Object.entries(codes).map(([code, label], i) => ({ value: values[i] ?? code, label })) }
			: {}),
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	};
}
