import type { BorderStage, DisputeOfYear } from '../domain/types/snapshot-types';
import type { LineClass } from './topology-types';

/** What a line is in a year: its class, or how far the two states had come with their border. */
export type YearLineClass = LineClass | BorderStage;

/**
 * The class of a line at the end of a year. The topology has one date only: a border that was in dispute takes the
 * stage that it had come to, and a ceasefire line that an agreement has ended is a former boundary.
 * @param ofYear the dispute of the snapshot that is about the line; none where no dispute is, or had not begun.
 */
export function classOfYear(
	lineClass: LineClass,
	ofYear: Pick<DisputeOfYear, 'border' | 'ceasefireLineEnded'> | undefined
): YearLineClass {
	if (lineClass === 'international' && ofYear?.border) return ofYear.border.stage;
	if (lineClass === 'ceasefire-line' && ofYear?.ceasefireLineEnded) return 'former-boundary';
	return lineClass;
}
