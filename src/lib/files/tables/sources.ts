import type { Source } from '$lib/domain';
import { dates, prose } from './fields';
import { SOURCE_READ_CODES } from './record-codes';
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
		prose('url', 'Its address, where known.', ({ url }) => url),
		{
			name: 'read',
			type: 'string',
			description: 'How much of it was read; empty where nobody wrote it down, as before record 1.3.0.',
			codes: SOURCE_READ_CODES,
			of: ({ read }) => read
		}
	]
});
