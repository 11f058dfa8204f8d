import { encode } from 'uqr';

/** Light modules around the code that a reader needs to find it. */
const QUIET = 4;

/**
 * The modules of the QR code of a text with the quiet zone around it, true for dark; row by row.
 * @throws RangeError for a text that no QR code holds (nearly 3 kB)
 */
export function qrOf(text: string): boolean[][] {
	return encode(text, { ecc: 'M', boostEcc: true, border: QUIET }).data;
}

/** The dark modules as one SVG path: a run of each row is a rectangle. */
export function qrPath(modules: boolean[][]): string {
	const runs = modules.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g)
		].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
	);
	return runs.join('');
}

/** The code as an SVG file: dark on light, whatever the theme, with what it leads to as its title. */
export function qrSvg(modules: boolean[][], text: string): string {
	const title = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const size = modules.length;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
		`<title>${title}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
		`<path d="${qrPath(modules)}"/></svg>\n`
	].join('');
}
