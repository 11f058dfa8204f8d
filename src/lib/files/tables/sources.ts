import type { Source } from '$lib/domain';
import { dates, prose } from './fields';
import { by, tableOf } from './table-of';

export const sourcesTable = tableOf<Source>({
	name: 'sources',
	title: 'Sources',
	description: 'One row a source that a fact rests on.',
	primaryKey: ['id'],
	things: (atlas) => [...atlas.sources].sort(by((s) => s.id)),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Id of the source.',
			link: 'source',
			of: ({ id }) => id
		},
		prose('title', 'Title, or what it is.', ({ title }) => title, { required: true }),
		prose('publisher', 'Who published it.', ({ publisher }) => publisher, { required: true }),
		...dates<Source>('published', 'When it was published, where known.', ({ published }) => published),
		prose('url', 'Its address, where known.', ({ url }) => url)
	]
});
