/** What rivers are called in the language of the page, by id; none before the names of the ground are there. */
export const riverNames = $state<{ now: ReadonlyMap<string, string> | null }>({ now: null });
