/**
 * Page translators, Google's among them, put each text into elements named `font`, in place of the text node that a component goes
 * on writing to: what it writes then is seen by nobody, and what it takes away stays. Here the node comes back, empty, beside
 * its translation, which goes when the node is written to or taken away; translators then see a new text and translate it.
 */

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Keeps the texts below a node in step with their translations. */
export function followTranslators(root: Node): void {
	const translations = new Map<Text, Element>();
	const taken = new WeakSet<Element>();

	function drop(text: Text): void {
		translations.get(text)?.remove();
		translations.delete(text);
	}

	function bringBack(text: Text, fonts: (Node | null)[]): void {
		const font = fonts.find((node) => isFont(node) && node.isConnected && !taken.has(node));
		if (!isFont(font ?? null) || text.isConnected) return;
		const translation = font as Element;
		taken.add(translation);
		translations.set(text, translation);
		// While it is outside of the page, which is not watched.
		text.data = '';
		translation.before(text);
	}

	new MutationObserver((records) => {
		for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
			if (type === 'characterData') {
				if (isText(target) && target.data !== '') drop(target);
				continue;
			}
			for (const text of [...removedNodes].filter(isText)) {
				if (translations.has(text)) {
					if (!text.isConnected) drop(text);
				} else bringBack(text, [...addedNodes, previousSibling, nextSibling]);
			}
		}
	}).observe(root, { childList: true, characterData: true, subtree: true });
}
