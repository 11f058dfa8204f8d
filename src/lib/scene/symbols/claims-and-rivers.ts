/** What is drawn late: on its own, so that the first page does without. */

/** The outer limit of what a party claims: dots, with round ends. */
export const CLAIM_DASH = [0.1, 1.9];

/** Of the limit of a claim, in CSS pixels; its casing is so many times as wide. */
export const CLAIM = { width: 3, casing: 1.7 } as const;

/** Of rivers that disputes are about, in CSS pixels: strong where one is open in the year, or selected, and then over a casing so much wider. */
export const RIVER = { width: 1.2, strong: 2.6, casing: 1.6 } as const;
