import type { Paper } from '../../domain/paper-types';
import type { Entry, Meta } from '../entries';

/** The files that are one thing as a whole; null where the schema refuses them. */
export interface Wholes {
	meta: Entry<Meta> | null;
	paper: Entry<Paper> | null;
}
