/** Elements made without markup: every text of a lesson stays text. */

type Child = Node | string | null | false | undefined;

/** An element with attributes and children; texts become text nodes. Nothing takes an attribute away. */
export function h<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string | null> = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== null) element.setAttribute(name, value);
	}
	element.append(...children.filter((child): child is Node | string => !!child));
	return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The same for SVG. */
export function s(tag: string, attributes: Record<string, string>, ...children: Node[]): SVGElement {
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** A button that says what it does. */
export function button(label: string, onclick: () => void, sign?: string): HTMLButtonElement {
	const element = h(
		'button',
		{ type: 'button', ...(sign ? { 'aria-label': label, title: label } : {}) },
		sign ?? label
	);
	element.addEventListener('click', onclick);
	return element;
}
