/** The colours that the map takes from `tokens.css`, by the names they have there. */
export const TOKEN_NAMES = [
	'sea',
	'land',
	'border',
	'border-status',
	'coast',
	'river',
	'status-member',
	'status-observer',
	'status-observer-mark',
	'status-dialogue-partner',
	'status-dialogue-partner-mark',
	'status-sco-partner',
	'status-sco-partner-mark',
	'status-shanghai-five',
	'status-shanghai-five-mark',
	'dispute',
	'dispute-soft',
	'contested',
	'document',
	'document-text',
	'sign',
	'sign-quiet',
	'sign-ground',
	'label',
	'label-quiet',
	'label-halo',
	'selected'
] as const;
export type TokenName = (typeof TOKEN_NAMES)[number];

/** Resolved colours, in the forms that CSS Color 3 knows (`#rrggbb`, `rgb()`, `rgba()`). */
export type Tokens = Record<TokenName, string>;

/**
 * Reads the tokens as they hold at an element, in its colour scheme.
 * They use `light-dark()`, which a custom property keeps unresolved: a probe's computed `color` resolves it.
 * @throws Error for a token that `tokens.css` does not define
 */
export function readTokens(element: HTMLElement): Tokens {
	const probe = document.createElement('span');
	probe.hidden = true;
	element.append(probe);
	try {
		const style = getComputedStyle(probe);
		const read = (name: TokenName): string => {
			if (!style.getPropertyValue(`--${name}`)) throw new Error(`tokens.css has no --${name}`);
			probe.style.color = `var(--${name})`;
			return style.color;
		};
		return Object.fromEntries(TOKEN_NAMES.map((name) => [name, read(name)])) as Tokens;
	} finally {
		probe.remove();
	}
}

/** True if both hold the same colours. */
export function sameTokens(a: Tokens, b: Tokens): boolean {
	return TOKEN_NAMES.every((name) => a[name] === b[name]);
}
