/**
 * Keeps the focus on a thing of a list that one of its buttons moved: on that button, or at an end of the list on the
 * other. Each button says in `data-by` where it moves the thing.
 * @param row the thing where it stands now
 */
export function focusMoved(row: Element | undefined, by: -1 | 1): void {
	const button =
		row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:enabled`) ??
		row?.querySelector<HTMLButtonElement>('[data-by]:enabled');
	button?.focus();
}
