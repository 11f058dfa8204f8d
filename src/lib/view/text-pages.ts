/** Pages of text beside the atlas, by the first part of their address; each has its link preview. */
export const TEXT_PAGES = [
	'paper',
	'disputes',
	'dyads',
	'organization',
	'lessons',
	'table',
	'sources',
	'data',
	'query',
	'changelog',
	'ask',
	'glossary',
	'about'
] as const;

export type TextPage = (typeof TEXT_PAGES)[number];
