/** True if the server of the page answers; what is kept of it does not count. */
export const isReachable = (): Promise<boolean> =>
	fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
		({ status }) => status < 500,
		() => false
	);

/**
 * Loads the page anew if its server answers. Browsers remember, as long as a page is open, that a script did not come: asked
 * for again it fails at once, whatever the network does by then.
 * @returns false where the server cannot be reached; the page stays
 */
export async function reloadIfReachable(): Promise<boolean> {
	const answers = await isReachable();
	if (answers) location.reload();
	return answers;
}

/** Asks for a part once more; where it does not come although the server answers, the page is loaded anew. */
export async function askAgain(load: () => Promise<unknown>): Promise<void> {
	await load().catch(reloadIfReachable);
}
