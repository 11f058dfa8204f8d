/** What must never happen while a page of the atlas is open, whatever the test is about. */
import type { BrowserContext } from '@playwright/test';

/**
 * Collects page errors, console errors, violations of the content security policy (Chromium reports them as
 * console errors) and requests to another host.
 * @param origin where the site is served, for example `http://127.0.0.1:4173`.
 * @returns the list, filled while the pages of the context are open.
 */
export function watch(context: BrowserContext, origin: string): string[] {
	const problems: string[] = [];
	context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
	context.on('console', (message) => {
		// Where: "Failed to load resource" does not name the resource.
		if (message.type() === 'error')
			problems.push(`console error: ${message.text()} (${message.location().url})`);
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		const served = ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol);
		if (served && url.origin !== origin) problems.push(`request to another host: ${request.url()}`);
	});
	return problems;
}
