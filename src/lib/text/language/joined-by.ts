/** Of a text that is put together; what is empty or missing is left out. */
export type Part = string | false | 0 | null | undefined;

/** How parts become one text. Those that are empty or missing are left out. @param join two of them */
export const joinedBy =
	(join: (inputs: { first: string; next: string }) => string) =>
	(parts: readonly Part[]): string =>
		parts.reduce<string>((first, next) => (first && next ? join({ first, next }) : first || next || ''), '');
