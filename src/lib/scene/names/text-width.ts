/**
 * How wide a text is in the typeface of the atlas, so that pictures are laid out where there is no page to measure
 * them: on the server, in a worker, in a file of its own.
 */

/** Advance of the signs from space to `~` in thousandths of the size, Source Sans 3. */
const REGULAR = [
	200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
	497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
	479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
	500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
	338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497
];
const BOLD = [
	200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513,
	513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282,
	494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513,
	500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431,
	361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513
];
/** The same from `А` to `я`, in regular type. */
const CYRILLIC = [
	544, 580, 588, 498, 638, 527, 830, 550, 658, 656, 579, 630, 727, 652, 664, 645, 566, 571, 536, 514, 732,
	513, 642, 598, 877, 880, 720, 798, 580, 571, 908, 582, 504, 544, 508, 411, 533, 496, 688, 456, 565, 565,
	495, 531, 633, 562, 542, 553, 555, 456, 460, 467, 734, 446, 558, 512, 749, 761, 596, 674, 491, 456, 738, 515
];
/** By how much most letters of Cyrillic are wider in bold type. */
const CYRILLIC_BOLDER = 15;
/** Signs beyond these that the texts of the atlas have. */
const OTHERS: Record<string, number> = {
	'–': 480,
	'—': 800,
	'‘': 260,
	'’': 260,
	'“': 450,
	'”': 450,
	'…': 950,
	'·': 260,
	'«': 440,
	'»': 440,
	'№': 910,
	'×': 505,
	'−': 505,
	// Not in the typeface: another's, and these differ.
	'→': 1000
};
/** Ideographs are as wide as high; what nobody measured is taken for a wide letter. */
const IDEOGRAPH = 1000;
const UNKNOWN = 640;

export type Weight = 400 | 600;

/** The width of a text on one line. @param size of the font; the width is in the same unit */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
	const widths = weight === 600 ? BOLD : REGULAR;
	let sum = 0;
	// A letter is as wide as the same without its accent.
	for (const sign of text.normalize('NFD')) {
		const code = sign.codePointAt(0) ?? 0;
		if (code >= 0x300 && code < 0x370) continue;
		const cyrillic = CYRILLIC[code - 0x410];
		sum +=
			widths[code - 32] ??
			(cyrillic && cyrillic + (weight === 600 ? CYRILLIC_BOLDER : 0)) ??
			OTHERS[sign] ??
			(code > 0x2e80 ? IDEOGRAPH : UNKNOWN);
	}
	return (sum * size) / 1000;
}

/** Chinese: characters, their punctuation, full-width forms. */
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** True for Chinese, which is neither slanted nor set wide. */
export const isHan = (text: string): boolean => HAN.test(text);
/** What ends no line, and what begins none. */
const OPENING = '（《〈「『【“‘';
const CLOSING = '）》〉」』】”’、。，．；：？！…—·%';

/**
 * The parts of a word between which a line may end: in Chinese it is every character, but for its punctuation and for what
 * is counted by a figure before it.
 */
export function breakableParts(word: string): string[] {
	if (!isHan(word)) return [word];
	const parts: string[] = [];
	let before = '';
	for (const sign of word) {
		const stays = OPENING.includes(before) || CLOSING.includes(sign) || /\d/.test(before);
		if (before && !stays && (HAN.test(before) || HAN.test(sign))) parts.push(sign);
		else parts.push((parts.pop() ?? '') + sign);
		before = sign;
	}
	return parts;
}

/** The lines of a text that is to be no wider than `width`; a word that is wider alone, such as an address, is cut. */
export function wrapped(text: string, width: number, size: number, weight: Weight = 400): string[] {
	const widthOf = (piece: string) => textWidth(piece, size, weight);
	const words = text.split(/\s+/).filter(Boolean);
	const parts = words.flatMap((word) =>
		breakableParts(word).map((part, index) => ({ part, gap: index ? '' : ' ' }))
	);
	const lines: string[] = [];
	let line = '';
	let across = 0;
	for (const { part, gap } of parts) {
		const wide = widthOf(part);
		const further = across + widthOf(gap) + wide;
		if (line && further <= width) {
			line += gap + part;
			across = further;
			continue;
		}
		if (line) lines.push(line);
		const pieces = wide <= width ? [part] : cut(part, (piece) => widthOf(piece) <= width);
		line = pieces.pop() ?? '';
		across = widthOf(line);
		lines.push(...pieces);
	}
	return line ? [...lines, line] : lines;
}

function cut(word: string, fits: (text: string) => boolean): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const sign of word) {
		if (piece && !fits(piece + sign)) {
			pieces.push(piece);
			piece = '';
		}
		piece += sign;
	}
	return [...pieces, piece];
}
