/** The tree of a built page, for tests that ask what stands in what. */
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

export type Tree = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

export const treeOf = (html: string): Tree => parseDocument(html);

/** Elements below a part of the tree, itself left out, in the order of the page. */
export const all = (part: Tree | Element, wanted: (element: Element) => boolean): Element[] =>
	DomUtils.findAll(wanted, part.children);

/** Elements of a tag, in the order of the page. */
export const tagged = (part: Tree | Element, tag: string): Element[] => all(part, ({ name }) => name === tag);

/**
 * The one element that a test is about.
 * @throws if there is none, or more than one
 */
export function only(part: Tree | Element, wanted: (element: Element) => boolean): Element {
	const found = all(part, wanted);
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements where one was wanted`);
	return found[0];
}

export const attribute = (element: Element, name: string): string | undefined => element.attribs[name];

export const withId = (part: Tree | Element, id: string): Element =>
	only(part, ({ attribs }) => attribs['id'] === id);

/** The words of a part, with single spaces. */
export const textOf = (part: Tree | Element): string =>
	DomUtils.textContent(part).replace(/\s+/g, ' ').trim();

/** Where the links of a part lead, in order, as they are written. */
export const linksOf = (part: Tree | Element): string[] =>
	tagged(part, 'a').flatMap(({ attribs }) => attribs['href'] ?? []);

export const hasClass = (element: Element, name: string): boolean =>
	(element.attribs['class'] ?? '').split(/\s+/).includes(name);

/** The element that holds another. */
export const within = (element: Element, wanted: (element: Element) => boolean): Element | undefined => {
	for (let at = element.parent; at; at = at.parent) {
		if (at.type === ElementType.Tag && wanted(at)) return at;
	}
	return undefined;
};
