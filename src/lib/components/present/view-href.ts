/** The address of a step's view as a link; one that leads out of the atlas leads to its first page instead. */
export function viewHref(view: string, base: string): string {
	return /^\/(?![/\\])/.test(view) ? base + view : `${base}/`;
}
