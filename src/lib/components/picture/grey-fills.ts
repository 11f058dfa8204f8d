import type { Status } from '$lib/domain';

/**
 * Fills for a printer or a copier without colour: black on white, each status of its own form, and none a plain grey,
 * which a copier turns into blots. The closer to the organization, the more ink.
 */
export function greyMarkOf(status: Status): string {
	const lines = (d: string, width: number) =>
		`<path d="${d}" fill="none" stroke="#222222" stroke-width="${width}"/>`;
	const marks: Record<Status, string> = {
		member: lines('M-2 2 2-2M0 8 8 0M6 10 10 6', 2.6),
		observer: lines('M-2 6 2 10M0 0 8 8M6-2 10 2', 0.9),
		'dialogue-partner':
			'<circle cx="2" cy="2" r="1" fill="#222222"/><circle cx="6" cy="6" r="1" fill="#222222"/>',
		'sco-partner': '<circle cx="4" cy="4" r="2.1" fill="none" stroke="#222222" stroke-width="0.9"/>',
		'shanghai-five': lines('M0 2H8M0 6H8', 1.7)
	};
	return marks[status];
}
