/**
 * What is drawn from the bottom up, in every drawing of the atlas: the plain map, MapLibre, pictures. Each draws a slot
 * whole before the next; the tests of each drawing hold it to this order.
 */
export const SLOTS = [
	'sea',
	'land',
	/** Fills of states, with the seam or the outline of each. */
	'status',
	/** Contested areas: over every status, since they are nobody's. */
	'contested',
	/** Over contested areas: whose a shore is, it does not say. */
	'lake',
	'river',
	'border',
	/** What is selected or differs: under the lines, since no disputed line is ever solid. */
	'selection',
	/** Lines of control, borders in dispute: by class and phase, each over its casing. */
	'line',
	'claim',
	/** Between states in a dispute that is about no ground. */
	'arc',
	/** From where the paper puts a signature to where it was. */
	'misplaced',
	'small-state',
	'dispute-point',
	'name',
	'place',
	/** Dashed lines between the places of one exercise. */
	'link',
	'sign'
] as const;
export type Slot = (typeof SLOTS)[number];
