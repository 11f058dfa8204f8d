/** Han characters, their punctuation and full-width forms of a text, each once, in order of code point. */
export function hanOf(text: string): string {
	const characters = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu) ?? [];
	return [...new Set(characters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
