import type { HandleClientError } from '@sveltejs/kit';

/**
 * What a page that fails says of it: the reason, as the browser puts it. It is written to the console, too, where tests
 * and those who report a fault find it whole.
 */
export const handleError: HandleClientError = ({ error, message, status }) => {
	if (status === 404) return { message };
	console.error(error);
	return { message: error instanceof Error ? error.message : message };
};
