/** Layers in the order of the legend. */
export const LAYERS = [
	'status',
	'disputes',
	'documents',
	'context',
	'institutions',
	'meetings',
	'exercises',
	'concerns'
] as const;
export type LayerId = (typeof LAYERS)[number];
/** Layers whose part of the record and signs come when they are switched on. */
export type LateLayer = Exclude<LayerId, 'status' | 'disputes' | 'documents' | 'context'>;
