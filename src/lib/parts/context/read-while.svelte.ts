/**
 * What is read only while somebody may look at it: meanwhile it stays as it was, and what it depends on costs nothing when it
 * changes. Call while a component starts.
 * @param isWanted reactive; what is read first is read whether it is wanted or not
 */
export function readWhile<T>(isWanted: () => boolean, read: () => T): { readonly current: T } {
	let kept: { value: T } | undefined;
	const current = $derived.by(() => {
		const wanted = isWanted();
		if (wanted || !kept) kept = { value: read() };
		return kept.value;
	});
	return {
		get current() {
			return current;
		}
	};
}
