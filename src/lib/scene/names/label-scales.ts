/** The scales of names and where they stand, apart from what places them: that loads late, this is on the first page. */

export type Anchor = 'centre' | 'right' | 'left' | 'above' | 'below';

export interface Candidate {
	/** In SVG units. */
	position: [number, number];
	anchor: Anchor;
	/** Where the line begins that leads from what is named to the position, in SVG units. */
	lead?: [number, number];
}

/** Scales that labels are tried at, from the widest view to the closest: 320 px phones to a zoomed projector. */
export const LABEL_SCALES = [0.12, 0.14, 0.19, 0.25, 0.28, 0.32, 0.4, 0.5, 0.65, 0.85, 1.2, 2, 4] as const;
/** The same, and those of a phone whose letters are set larger: only a page that has been measured knows of these. */
export const LIVE_SCALES = [0.06, 0.07, 0.08, 0.095, ...LABEL_SCALES] as const;
export type LabelScale = (typeof LIVE_SCALES)[number];

export interface PlacedLabel extends Candidate {
	key: string;
	/** CSS pixels per SVG unit from which on the label has room. */
	minScale: LabelScale;
}
