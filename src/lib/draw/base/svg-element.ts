/**
 * A document of SVG, as the atlas writes it, as elements of the page.
 * @throws Error for what is no SVG
 */
export function svgElement(text: string): SVGElement {
	const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
	if (root.localName !== 'svg') throw new Error('No picture could be read');
	return document.importNode(root, true) as unknown as SVGElement;
}
