/**
 * What places names, on the server alone: there a page is written at once, in a browser it is loaded where it is needed.
 * Asked for by name, so that the first page does not get it with whatever imports this.
 */
export const labelsOnServer = import.meta.env.SSR ? (await import('./label-marks')).labelMarks : undefined;
