/** Pages of one kind are nearly alike: packed, each is told by how it differs from one of them. */

/** A text from a base: what is new, as words, and what is taken of the base, as two numbers: from where, and how much. */
export type PageDifference = readonly (string | number)[];

/** Pages of one kind, by their addresses below the language; their data too, which scripts ask for. */
export interface PageGroup {
	base: string;
	pages: Record<string, PageDifference>;
}

/** The least that is worth taking from the base, in letters. */
const LEAST = 16;
/** How many places that begin alike are compared. */
const MOST = 8;
/** Where something that may stand elsewhere too begins: a tag, a value, a word. */
const START = /[<"{ ]/g;

/** Finds how texts differ from a base; whoever has both has the text. */
export function differenceFrom(base: string): (text: string) => PageDifference {
	const places = new Map<string, number[]>();
	for (const { index } of base.matchAll(START)) {
		const begin = base.slice(index, index + LEAST);
		const known = places.get(begin);
		if (!known) places.set(begin, [index]);
		else if (known.length < MOST) known.push(index);
	}
	/** How far the base goes on from a place as the text does. */
	const alike = (place: number, text: string, at: number): number => {
		let length = LEAST;
		while (place + length < base.length && base[place + length] === text[at + length]) length++;
		return length;
	};
	return (text) => {
		const difference: (string | number)[] = [];
		const start = new RegExp(START);
		let written = 0;
		for (let found = start.exec(text); found; found = start.exec(text)) {
			const { index } = found;
			const candidates = places.get(text.slice(index, index + LEAST)) ?? [];
			const lengths = candidates.map((place) => alike(place, text, index));
			const longest = Math.max(0, ...lengths);
			if (longest < LEAST) continue;
			if (written < index) difference.push(text.slice(written, index));
			difference.push(candidates[lengths.indexOf(longest)] ?? 0, longest);
			written = start.lastIndex = index + longest;
		}
		if (written < text.length) difference.push(text.slice(written));
		return difference;
	};
}

/** The text that differs so from the base. */
export function textFrom(base: string, difference: PageDifference): string {
	let text = '';
	for (let at = 0; at < difference.length; at++) {
		const part = difference[at] ?? '';
		if (typeof part === 'string') text += part;
		else text += base.slice(part, part + Number(difference[++at]));
	}
	return text;
}

/** A page of a pack; undefined if it is not in it. @param path below the language, as `/year/1996/` */
export function pageIn(pack: readonly PageGroup[], path: string): string | undefined {
	for (const { base, pages } of pack) {
		const difference = Object.hasOwn(pages, path) && pages[path];
		if (difference) return textFrom(base, difference);
	}
	return undefined;
}
