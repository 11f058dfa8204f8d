import type { Column } from '../tables';

/**
 * Names that properties of features had in version 1.2.0, each with its name now. They stay beside the new ones until version
 * 2 of the record, since programs read them.
 */
export type OldNames = Readonly<Record<string, string>>;

export const OF_DISPUTES: OldNames = { title: 'title_en' };
export const OF_AREAS: OldNames = { unverified: 'claimants_unverified' };
export const OF_LINES: OldNames = { between: 'sides' };
export const OF_DOCUMENTS: OldNames = { title: 'title_en', precision: 'date_precision' };
export const OF_EXERCISES: OldNames = { name: 'name_en', precision: 'start_precision' };
export const OF_INSTITUTIONS: OldNames = { name: 'name_en' };

/** Properties under their old names, too. */
export function withOldNames<P extends object>(properties: P, old: OldNames): P {
	const values = properties as Record<string, unknown>;
	return { ...properties, ...Object.fromEntries(Object.entries(old).map(([was, is]) => [was, values[is]])) };
}

/** Old names of what stands in lists of objects, behind a dot as columns have it. */
export const inList = (list: string, old: OldNames): OldNames =>
	Object.fromEntries(Object.entries(old).map(([was, is]) => [`${list}.${was}`, `${list}.${is}`]));

/** Columns with those of the old names, explained. @throws Error where an old name stands for no column */
export function withOldColumns(columns: Column[], old: OldNames): Column[] {
	const explained = Object.entries(old).map(([was, is]): Column => {
		const column = columns.find(({ name }) => name === is);
		if (!column) throw new Error(`old name ${was}: no column ${is}, expected one`);
		return { ...column, name: was, description: `Old name of \`${is}\`, until version 2 of the record.` };
	});
	return [...columns, ...explained];
}
