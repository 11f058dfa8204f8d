import type { Paper } from '../../lib/domain/types/paper-types';
import type { Entry, Meta } from '../read/entries';

/** The files that are one thing as a whole; null where the schema refuses them. */
export interface Wholes {
	meta: Entry<Meta> | null;
	paper: Entry<Paper> | null;
}
