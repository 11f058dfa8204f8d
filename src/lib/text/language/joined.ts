/** Parts that are read one after the other, put together as the language of the page does it. */
import * as m from '$lib/paraglide/messages';
import { joinedBy, type Part } from './joined-by';

/** "9 June 2017, Astana": parts of one clause. */
export const commas = joinedBy(m.joined_comma);
/** Clauses of one sentence, or names that have commas of their own. */
export const semicolons = joinedBy(m.joined_semicolon);
/** Whole sentences; one that has no translation keeps the space that its script has. */
export const sentences = joinedBy(({ first, next }) =>
	/[!-~]$/.test(first) ? `${first} ${next}` : m.joined_sentences({ first, next })
);

/** What stands between a sentence and a link or a mark after it; nothing in a script whose stops are wide. */
export const gap = () => m.joined_sentences({ first: '', next: '' });

/** Ends what is said, unless it is ended. */
export const ended = (text: string) => (/[.!?。！？…]$/.test(text) ? text : m.sentence({ text }));
/** Sentences that have no stop, which the last one does not get, either. */
export const stops = (parts: readonly Part[]) =>
	sentences(
		parts
			.filter((part): part is string => !!part)
			.map((text, index, all) => (index + 1 < all.length ? ended(text) : text))
	);
/** "Dispute: armed". */
export const saidOf = (what: string, text: string) => m.said_of({ what, text });
/** "Tashkent (planned)". */
export const withNote = (text: string, note: string) => m.with_note({ text, note });

/** What follows a link or a mark, with what stands between: ", 2017"; nothing where nothing follows. */
export const commaThen = (text: string | null | undefined) =>
	text && m.joined_comma({ first: '', next: text });
export const colonThen = (text: string | null | undefined) => text && m.said_of({ what: '', text });
export const semicolonThen = (text: string) => m.joined_semicolon({ first: '', next: text });
export const noteThen = (note: string) => m.with_note({ text: '', note });
