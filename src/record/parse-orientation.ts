import type { z } from 'zod';
import type { Lettering, RiverName } from '../lib/geo/orientation-types';
import { problemAt, readList } from './read/entries';
import { RecordError, type Problem } from './read/problems';
import { YamlFile } from './read/yaml-file';
import {
	lakeSchema,
	letteringSchema,
	riverNameSchema,
	townSchema,
	type RecordLake,
	type RecordTown
} from './schema/orientation';

/** Towns, lakes and names of the ground as the record has them: before positions and shores are looked up. */
export interface RecordOrientation {
	towns: RecordTown[];
	lakes: RecordLake[];
	lettering: Lettering[];
	rivers: RiverName[];
}

/**
 * What the record says to know places by, from the texts of its files.
 * @param texts by name: `towns.yaml`, `lakes.yaml`, `lettering.yaml`, `rivers.yaml`
 * @throws RecordError with everything that is wrong
 */
export function parseOrientation(texts: Record<string, string>): RecordOrientation {
	const problems: Problem[] = [];
	function list<T extends { id: string }>(name: string, schema: z.ZodType<T>): T[] {
		const file = new YamlFile(`orientation/${name}`, texts[name] ?? '');
		if (file.problems.length > 0) {
			problems.push(...file.problems);
			return [];
		}
		const read = readList(file, schema, 'id');
		problems.push(...read.problems);
		read.valid.forEach((entry, index) => {
			const before = read.valid[index - 1]?.value.id;
			if (before !== undefined && before > entry.value.id)
				problems.push(problemAt(entry, ['id'], `the order of the ids (it follows ${before})`));
		});
		return read.valid.map(({ value }) => value);
	}
	const towns = list('towns.yaml', townSchema);
	const lakes = list('lakes.yaml', lakeSchema);
	const lettering = list('lettering.yaml', letteringSchema);
	const rivers = list('rivers.yaml', riverNameSchema);
	if (problems.length > 0) throw new RecordError(problems);
	return { towns, lakes, lettering, rivers };
}
