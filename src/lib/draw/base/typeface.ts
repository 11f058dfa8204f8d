/** The letters of a picture: ours where they are known, else others, which may be wider. */
import { textWidth, wrapped, type Weight } from '$lib/scene/names/text-width';

/**
 * The typeface by the names that it has on a page and on a machine. A program that is no browser does not take it from the
 * picture: what comes next is as narrow as may be, the narrowest first. LibreOffice looks for the first alone, then takes DejaVu
 * Sans. Chinese is in none of these, so that its fonts come last.
 */
export const PICTURE_FAMILY = [
	"'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro'",
	"Calibri, Carlito, 'Segoe UI', Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans Condensed'",
	"'Noto Sans SC Record', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif"
].join(', ');

/** By how much letters of another typeface may be wider, DejaVu Sans being the widest: what stands in a frame leaves them the room. */
const WIDER: Record<Weight, number> = { 400: 1.22, 600: 1.36 };

/** The width of a text in whichever typeface, as {@link textWidth} has it. */
export const roomOf = (text: string, size: number, weight: Weight = 400): number =>
	WIDER[weight] * textWidth(text, size, weight);

/** The lines of a text that are no wider than `width` in whichever typeface, as {@link wrapped} has them. */
export const linesIn = (text: string, width: number, size: number, weight: Weight = 400): string[] =>
	wrapped(text, width / WIDER[weight], size, weight);
