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

/**
 * The outline of a state, CSS pixels: pointed at or at the focus, differing between two years, selected; and the pale rim
 * that sets the first and the last off, so that one of the two is seen on whatever fill lies around.
 */
export const OUTLINE = { hovered: 2, differs: 2, selected: 2.5, rim: 6 } as const;

/** About the areas and along the lines of a selected dispute all around gives way to land; areas have a dotted edge besides. */
export const GIVES_WAY = {
	area: { token: 'land', width: 6, opacity: 0.92 },
	line: { token: 'land', width: 6, opacity: 0.92 },
	edge: { token: 'dispute', width: 1.4, dash: [1.4, 2.8] }
} as const;

/** The ring about what is selected: its line and the pale rim below it. */
export const SELECTED_RING = { width: 2.5, rim: 5.5 } as const;
