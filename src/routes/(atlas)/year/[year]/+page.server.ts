import { yearsOf } from '$lib/domain';
import { atlas } from '$record';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => yearsOf(atlas).map((year) => ({ year: String(year) }));
