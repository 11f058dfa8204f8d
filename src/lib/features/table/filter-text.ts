import * as m from '$lib/paraglide/messages';
import type { TableFilter } from '$lib/view/table-query';
import { dateName, enumerated } from '$lib/text/words';
import { choiceText } from './rows/cell-text';
import type { ShownColumn } from './rows/table-data';

/** A filter in words: “Signed: 2001 to April 2010”. */
export function filterText(column: ShownColumn, filter: TableFilter): string {
	return m.table_filter_of({ column: column.label, value: valueOf(column, filter) });
}

function valueOf(column: ShownColumn, filter: TableFilter): string {
	if (filter.kind === 'text') return m.quoted({ text: filter.text });
	if (filter.kind === 'choice') return enumerated(filter.values.map((value) => choiceText(column, value)));
	const shown = (end: string) => (filter.kind === 'date' ? dateName(end) : end);
	const { from, to } = filter;
	if (from !== null && from === to) return shown(from);
	if (from === null) return m.table_until({ to: shown(to ?? '') });
	return to === null
		? m.table_since_value({ from: shown(from) })
		: m.table_range({ from: shown(from), to: shown(to) });
}
