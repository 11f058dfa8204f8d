import { zipSync } from 'fflate';
import type { Atlas } from '$lib/domain';
import { lastDay } from '$lib/domain';

/**
 * Files as one ZIP. Every file bears the day of the last review, in whatever zone this runs: a ZIP knows no
 * zones, so the same record gives the same bytes.
 */
export function zipOf(
	files: { path: string; content: Uint8Array }[],
	{ reviewed }: Pick<Atlas, 'reviewed'>
): Uint8Array {
	const [year = 0, month = 1, day = 1] = lastDay(reviewed).split('-').map(Number);
	const mtime = new Date(year, month - 1, day);
	return zipSync(
		Object.fromEntries(
			files.map(({ path, content }) => [path, [content, { mtime, os: 3, attrs: 0o644 << 16 }]])
		),
		{ level: 9 }
	);
}
