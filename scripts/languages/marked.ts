/** Texts of the interface with a mark at both ends of whatever a translator wrote: what has none was put in by the code. */

/** For private use: no text has them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARKED = new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`);

/** A literal of what the compiler of messages writes, and what is put into it. */
const LITERAL = /`((?:[^`\\]|\\.)*)`/g;
const PUT_IN = /(\$\{[^}]*\})/;

const marked = (text: string): string =>
	text
		.split(PUT_IN)
		.map((part) => (part && !PUT_IN.test(part) ? OPEN + part + CLOSE : part))
		.join('');

/**
 * @param code all messages, as the server has them
 * @throws if it is written in a form not known here
 */
export function markMessages(code: string, language: string): string {
	const message = new RegExp(`var ${language}_\\w+ = [^]*?\\n\\};`, 'g');
	if (code.search(message) < 0)
		throw new Error(`The server's messages are written in another form than is known here`);
	return code.replace(message, (said) => said.replace(LITERAL, (_, text: string) => `\`${marked(text)}\``));
}

/** The parts of a text that have a word in Latin letters, no Cyrillic and no mark. */
export const withoutMark = (text: string): string[] =>
	text
		.split(MARKED)
		.map((part) => part.trim())
		.filter((part) => /[A-Za-z]{2,}/.test(part) && !/\p{Script=Cyrillic}/u.test(part));
