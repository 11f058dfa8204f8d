import { shipped } from '../shipped.server';

export const prerender = true;

const RULE = '-'.repeat(80);

/** The whole text of each licence, with what it is of. */
export const GET = () => {
	const parts = shipped().map(
		({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n\n${text}\n`
	);
	return new Response(parts.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
