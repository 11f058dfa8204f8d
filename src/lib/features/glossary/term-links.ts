/** For the life of the page, whichever part of it asked first. */
let listens = false;

/**
 * Lets terms say what they mean when they are pointed at, have the focus or are tapped. What says it is loaded with the
 * first of them; should it not come, the term is the link to the glossary that it is without scripts.
 */
export function explainTerms(): void {
	if (listens) return;
	listens = true;
	const ask = (event: Event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.ui-term');
		if (!link) return;
		// A finger has no other way to point: its second tap follows the link.
		if (event.type === 'click') {
			if (link.hasAttribute('aria-describedby') || !matchMedia('(hover:none)').matches) return;
			event.preventDefault();
		}
		import('./explain').then(
			({ explain }) => explain(link),
			() => event.type === 'click' && location.assign(link.href)
		);
	};
	for (const name of ['mouseover', 'focusin', 'click']) document.addEventListener(name, ask, true);
}
