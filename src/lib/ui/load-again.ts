/**
 * Loads the page anew if its server answers. Browsers remember, as long as a page is open, that a script did not come: asked
 * for again it fails at once, whatever the network does by then.
 * @returns false where the server cannot be reached; the page stays
 */
export async function reloadIfReachable(): Promise<boolean> {
	const isReachable = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false
	);
	if (isReachable) location.reload();
	return isReachable;
}
