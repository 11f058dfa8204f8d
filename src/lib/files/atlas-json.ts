import type { Atlas } from '$lib/domain';
import { aboutOf } from './about';

/** The whole record, after what it is and under which terms; lines, so that versions can be compared. */
export const atlasJson = (atlas: Atlas, about = aboutOf(atlas)): string =>
	`${JSON.stringify({ about, ...atlas }, null, '\t')}\n`;
