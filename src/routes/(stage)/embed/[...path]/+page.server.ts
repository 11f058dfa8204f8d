import { yearsOf } from '$lib/domain';
import { atlas } from '$record';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => [
	{ path: '' },
	...yearsOf(atlas).map((year) => ({ path: `year/${year}` }))
];
