import { dots, rings, SLANT } from '../base/hatch-forms';
import type { Hatch } from '../base/hatching';
import type { Status } from '$lib/domain';

const INK = '#222222';
const PAPER = '#ffffff';

/**
 * Fills for a printer or a copier without colour: black on white, each status of its own form, and none a plain grey,
 * which a copier turns into blots. The closer to the organization, the more ink.
 */
export function greyHatchesOf(status: Status): Hatch[] {
	const marks: Record<Status, Hatch[]> = {
		member: [{ angle: -45, apart: SLANT, width: 2.6, colour: INK }],
		observer: [{ angle: 45, apart: SLANT, width: 0.9, colour: INK }],
		'dialogue-partner': dots(2, INK),
		'sco-partner': rings(2.1, 0.9, INK, PAPER),
		'shanghai-five': [{ angle: 0, apart: 4, from: 2, width: 1.7, colour: INK }]
	};
	return marks[status];
}
