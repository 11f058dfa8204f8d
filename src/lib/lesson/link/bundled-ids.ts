/** The lessons that come with the atlas, in the order in which they are best given. */
export const BUNDLED_IDS: readonly string[] = [
	'what-is-the-sco',
	'from-five-to-ten',
	'what-they-signed',
	'members-who-quarrel',
	'fergana',
	'reading-critically'
];

/** The lesson of the atlas that one of this id may be a copy of; null: of none. */
export const bundledOrigin = (id: string): string | null =>
	BUNDLED_IDS.find((known) => id === known || id.replace(/-\d+$/, '') === known) ?? null;
