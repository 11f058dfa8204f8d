/** The families of `tokens.css`, for letters and for Chinese characters. */
const FONT_FAMILIES = ['"Source Sans 3 Variable"', '"Noto Sans SC Record"'];

/**
 * What `text-font` takes. There is no `glyphs` URL, so MapLibre draws text with the page's own fonts: it
 * joins the list to a CSS family, unquoted (hence the quotes here), and reads the weight off the first name,
 * which need not exist.
 */
export const TEXT_FONT = {
	regular: FONT_FAMILIES,
	semibold: ['Semibold', ...FONT_FAMILIES],
	bold: ['Bold', ...FONT_FAMILIES]
};

/**
 * Loads the font for every character of the texts, or the first labels would be drawn in a stand-in and stay so.
 * A font that cannot be loaded is no error: the system's sans-serif takes its place.
 */
export async function loadFont(texts: Iterable<string>): Promise<void> {
	const characters = [...new Set([...texts].join('') + '0123456789')].join('');
	const weights = [400, 600, 700];
	await Promise.allSettled(
		weights.map((weight) => document.fonts.load(`${weight} 16px ${FONT_FAMILIES.join()}`, characters))
	);
}
