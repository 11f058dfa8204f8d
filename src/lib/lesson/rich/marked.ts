/** What buttons do to a text that is being written: the words that are marked get signs, or lose them. */

export interface Marked {
	text: string;
	/** What is marked afterwards. */
	start: number;
	end: number;
}

/** Marked words between signs, `**bold**`; without them if they had them. White space at the ends stays outside. */
export function emphasized({ text, start, end }: Marked, sign: '*' | '**'): Marked {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const to = Math.max(from, end - (words.length - words.trimEnd().length));
	const [before, inner, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
	const starsBefore = /\**$/.exec(before)?.[0].length ?? 0;
	const starsAfter = /^\**/.exec(after)?.[0].length ?? 0;
	const stars = Math.min(starsBefore, starsAfter);
	const has = sign === '**' ? stars >= 2 : stars === 1 || stars >= 3;
	if (has) {
		const size = sign.length;
		return {
			text: before.slice(0, -size) + inner + after.slice(size),
			start: from - size,
			end: to - size
		};
	}
	return { text: before + sign + inner + sign + after, start: from + sign.length, end: to + sign.length };
}

/** The lines that are marked as entries of a list; as lines again if they all were. */
export function asList({ text, start, end }: Marked, numbered: boolean): Marked {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const next = text.indexOf('\n', Math.max(from, end - (end > start && text[end - 1] === '\n' ? 1 : 0)));
	const to = next === -1 ? text.length : next;
	const lines = text.slice(from, to).split('\n');
	const sign = numbered ? /^\d{1,9}[.)] / : /^[-*+] /;
	const isList = lines.every((line) => sign.test(line));
	const changed = lines.map((line, index) => {
		const bare = line.replace(/^(?:[-*+]|\d{1,9}[.)]) /, '');
		return isList ? bare : `${numbered ? `${index + 1}.` : '-'} ${bare}`;
	});
	const written = changed.join('\n');
	return { text: text.slice(0, from) + written + text.slice(to), start: from, end: from + written.length };
}
