import { yearsOf } from '$lib/domain';
import { atlas } from '$lib/data';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => [
	{ path: '' },
	...yearsOf(atlas).map((year) => ({ path: `year/${year}` }))
];
