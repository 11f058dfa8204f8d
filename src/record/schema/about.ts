import { z } from 'zod';
import type { About } from '../../lib/files/about';

const line = (description: string) => z.string().meta({ description });

/** What travels with every JSON file. */
export const aboutSchema = z.strictObject({
	title: line('Name of the atlas.'),
	version: line('Version of the record that the file was made of.'),
	reviewed: line('The day that record was last reviewed: YYYY-MM-DD.'),
	licence: line('The licence of the file, and where its text stands.'),
	citation: line('How to cite the record.'),
	paper: line('The paper that the atlas grew from, whose own words the record holds.'),
	boundaries: line('Where the boundaries are from, and of which date they are.'),
	disclaimer: line('What the file does not say.')
}) satisfies z.ZodType<About>;
