/** Letters and digits that cannot be taken for one another when they are read out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A seed that nobody had before, short enough to be written on a board. */
export function freshSeed(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => LETTERS[byte % LETTERS.length]).join(
		''
	);
}
