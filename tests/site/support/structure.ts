import { Parser } from 'htmlparser2';

/** The elements directly in each item of a list, by the id of the heading that names the list. */
export function itemsOf(html: string, labelledby: string): string[][] {
	const items: string[][] = [];
	let depth = 0;
	/** Where the list began; null outside of it. */
	let list: number | null = null;
	const parser = new Parser({
		onopentag(tag, attributes) {
			depth += 1;
			if (attributes['aria-labelledby'] === labelledby) list = depth;
			else if (list !== null && depth === list + 1) items.push([]);
			else if (list !== null && depth === list + 2) items.at(-1)?.push(tag);
		},
		onclosetag() {
			if (list === depth) list = null;
			depth -= 1;
		}
	});
	parser.end(html);
	return items;
}
