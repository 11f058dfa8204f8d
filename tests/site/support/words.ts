import { Parser } from 'htmlparser2';

/** Attributes that are read to somebody. */
const READ = ['aria-label', 'alt', 'title', 'placeholder', 'aria-roledescription', 'aria-valuetext'];

/**
 * What a page says in its own language, text by text: what it marks as in another one is left out, and so is code.
 * @param language of the page
 */
export function textsIn(html: string, language: string): string[] {
	const texts: string[] = [];
	/** For each element that is open: whether what it holds is said in the language of the page. */
	const own: boolean[] = [];
	/** Whether the text goes on: it comes in parts where a character of it is written by name. */
	let goesOn = false;
	new Parser({
		onopentag(tag, attributes) {
			goesOn = false;
			const { lang } = attributes;
			const isCode = ['script', 'style', 'code', 'pre', 'template'].includes(tag);
			const isOwn = !isCode && (lang === undefined ? own.at(-1) !== false : lang === language);
			own.push(isOwn);
			if (!isOwn || tag === 'meta' || tag === 'link') return;
			for (const name of READ) if (attributes[name]) texts.push(attributes[name]);
		},
		ontext(text) {
			if (own.at(-1) === false) return;
			if (goesOn) texts.push((texts.pop() ?? '') + text);
			else texts.push(text);
			goesOn = true;
		},
		onclosetag() {
			goesOn = false;
			own.pop();
		}
	}).end(html);
	return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
