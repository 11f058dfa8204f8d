/** Layers in the order of the legend. */
export const LAYERS = [
	'status',
	'disputes',
	'documents',
	'context',
	'institutions',
	'exercises',
	'concerns'
] as const;
export type LayerId = (typeof LAYERS)[number];
