/** How large a frame is: as wide as its place, or so many CSS pixels. */
export type FrameSize = 'wide' | { width: number; height: number };

/**
 * What a frame may do on any site: run the atlas's scripts, as on a page of their own, and open the atlas in a new tab
 * that is not held in by the frame. Without `allow-same-origin` a host has to let scripts be read from anywhere.
 */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The least that a frame has room in. */
export const LEAST: Readonly<Record<'width' | 'height', number>> = { width: 240, height: 200 };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The HTML that puts a framed page into another site's page. */
export function embedCode({ src, title, size }: { src: string; title: string; size: FrameSize }): string {
	// Height stands also as an attribute: some course systems take styles away.
	const attributes: [name: string, value: string][] = [
		['src', src],
		['title', title],
		['width', size === 'wide' ? '100%' : String(size.width)],
		['height', size === 'wide' ? '480' : String(size.height)],
		[
			'style',
			size === 'wide' ? 'border: 0; height: auto; aspect-ratio: 4 / 3' : 'border: 0; max-width: 100%'
		],
		['loading', 'lazy'],
		['sandbox', SANDBOX]
	];
	return `<iframe ${attributes.map(([name, value]) => `${name}="${attribute(value)}"`).join(' ')}></iframe>`;
}
