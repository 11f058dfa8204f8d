import type { Atlas } from '$lib/domain';
import { aboutOf } from './about';

/** The whole record, after what it is and under which terms; lines, so that versions can be compared. */
export const atlasJson = (atlas: Atlas): string =>
	`${JSON.stringify({ about: aboutOf(atlas), ...atlas }, null, '\t')}\n`;
