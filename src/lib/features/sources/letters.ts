import type { Source } from '$lib/domain';
import { byName } from '$lib/text/language/by-name';

/** What stands for names that begin with no letter of the Latin alphabet. */
export const OTHER = '#';

/** The letter under which a publisher is listed; quotation marks and accents do not count. */
export function letterOf(name: string): string {
	const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
	const plain = first.normalize('NFD').charAt(0).toUpperCase();
	return /[A-Z]/.test(plain) ? plain : OTHER;
}

const bare = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '');

/** Sources by the letter of their publisher, then by publisher and title. */
export function sourcesByLetter<T extends Pick<Source, 'publisher' | 'title'>>(sources: T[]) {
	const groups = new Map<string, T[]>();
	const sorted = [...sources].sort(
		(a, b) => byName(bare(a.publisher), bare(b.publisher)) || byName(a.title, b.title)
	);
	for (const source of sorted) {
		const letter = letterOf(source.publisher);
		const group = groups.get(letter);
		if (group) group.push(source);
		else groups.set(letter, [source]);
	}
	return [...groups]
		.map(([letter, sources]) => ({ letter, sources }))
		.sort((a, b) => (a.letter === b.letter ? 0 : a.letter < b.letter ? -1 : 1));
}
