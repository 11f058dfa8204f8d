const STEPS: Record<string, [number, number]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/** The link of a cell, or nothing in the empty diagonal. */
const linkAt = (rows: HTMLCollectionOf<HTMLTableRowElement>, row: number, column: number) =>
	rows[row]?.cells[column]?.querySelector('a');

/**
 * Attachment: moves the focus from a cell's link to the one that an arrow key points at, over the empty diagonal; Home and End
 * go to the ends of the row. The table stays a table: its links are reached with Tab as well.
 */
export function arrowKeys(body: HTMLTableSectionElement): () => void {
	const listener = (event: KeyboardEvent) => move(event, body.rows);
	body.addEventListener('keydown', listener);
	return () => body.removeEventListener('keydown', listener);
}

function move(event: KeyboardEvent, rows: HTMLCollectionOf<HTMLTableRowElement>): void {
	if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
	const cell = event.target instanceof Element ? event.target.closest('td') : null;
	const row = cell?.closest('tr');
	if (!cell || !row) return;
	const [down, right] = STEPS[event.key] ?? [0, 0];
	const at = row.sectionRowIndex;
	const last = row.cells.length - 1;
	const candidates =
		event.key === 'Home'
			? [linkAt(rows, at, 1), linkAt(rows, at, 2)]
			: event.key === 'End'
				? [linkAt(rows, at, last), linkAt(rows, at, last - 1)]
				: [1, 2].map((step) => linkAt(rows, at + down * step, cell.cellIndex + right * step));
	const target = candidates.find(Boolean);
	if (!target || target === event.target) return;
	event.preventDefault();
	target.focus();
}
