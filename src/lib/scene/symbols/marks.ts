/** Marks that are no glyphs: circles, by their measures. CSS pixels unless said. */

/** The circle of a place with documents, by how many there are. */
export const DISC = {
	/** Radius of the circle of one document, without a number; of one with a number; of a number of three figures. */
	one: 5,
	several: 9,
	many: 11.5,
	/** The stroke of its own colour, and beyond it the rim that sets it off from the map. */
	stroke: 2,
	halo: 1.5
} as const;

/** From where the paper puts a signature to where it was: dots so far apart, on a casing so much wider. */
export const MISPLACED_LINE = { width: 1.8, casing: 1.8, apart: 4.5 } as const;

/** The ring about what is selected: its line and the pale rim below it. */
export const SELECTED_RING = { width: 2.5, rim: 5.5 } as const;
