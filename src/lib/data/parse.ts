import { compareDates } from '../domain/dates';
import type { Atlas } from '../domain/types';
import { crossCheck } from './checks';
import { problemsOfEntries, readFolder, readList, type Collection, type Entries, type Meta } from './entries';
import { RecordError, type Problem } from './problems';
import { disputeSchema } from './schema/dispute';
import { documentSchema } from './schema/document';
import { eventSchema } from './schema/event';
import { metaSchema } from './schema/meta';
import { placeSchema } from './schema/place';
import { sourceSchema } from './schema/source';
import { stateSchema } from './schema/state';
import { statusSchema } from './schema/status';
import { summitSchema } from './schema/summit';
import { validate } from './validate';
import { YamlFile } from './yaml-file';

const LISTS = ['states', 'statuses', 'events', 'places', 'summits', 'sources'] as const;
const SINGLE_FILES = ['meta', ...LISTS].map((name) => `${name}.yaml`);
const FOLDER_FILE = /^(documents|disputes)\/[^/]+\.yaml$/;

/**
 * The record from the texts of its files, checked as a whole.
 * @param texts by path within the record, such as `documents/2002-charter.yaml`
 * @throws RecordError with everything that is wrong: YAML, schema, and what does not fit together
 */
export function parseRecord(texts: Record<string, string>): Atlas {
	const names = Object.keys(texts).sort();
	const problems = checkNames(names);
	if (problems.length > 0) throw new RecordError(problems);

	const files = new Map(names.map((name) => [name, new YamlFile(name, texts[name] ?? '')]));
	for (const file of files.values()) problems.push(...file.problems);
	if (problems.length > 0) throw new RecordError(problems);

	const meta = readMeta(single(files, 'meta'));
	const entries = readEntries(files);
	problems.push(...problemsOfEntries(entries), ...crossCheck(entries));
	if ('problems' in meta) problems.push(...meta.problems);
	if ('problems' in meta || problems.length > 0) throw new RecordError(problems);
	return assemble(meta.value, entries);
}

function checkNames(names: string[]): Problem[] {
	const problem = (file: string, found: string, expected: string): Problem => {
		return { file, line: 1, column: 1, path: '', found, expected };
	};
	const missing = SINGLE_FILES.filter((name) => !names.includes(name));
	const strange = names.filter((name) => !SINGLE_FILES.includes(name) && !FOLDER_FILE.test(name));
	return [
		...missing.map((name) => problem(name, 'no such file', 'a file of this name')),
		...strange.map((name) =>
			problem(name, 'a file', `one of ${SINGLE_FILES.join(', ')}, or a file of documents/ or disputes/`)
		)
	];
}

function single(files: Map<string, YamlFile>, name: string): YamlFile {
	const file = files.get(`${name}.yaml`);
	if (!file) throw new Error(`${name}.yaml was checked to be there`);
	return file;
}

function readMeta(file: YamlFile): { value: Meta } | { problems: Problem[] } {
	return validate<Meta>(metaSchema, file, [], file.value);
}

function readEntries(files: Map<string, YamlFile>): Entries {
	const folder = (name: string) => [...files.values()].filter((file) => file.name.startsWith(`${name}/`));
	return {
		states: readList(single(files, 'states'), stateSchema, 'iso3'),
		statuses: readList(single(files, 'statuses'), statusSchema, null),
		events: readList(single(files, 'events'), eventSchema, 'id'),
		places: readList(single(files, 'places'), placeSchema, 'id'),
		summits: readList(single(files, 'summits'), summitSchema, 'id'),
		sources: readList(single(files, 'sources'), sourceSchema, 'id'),
		documents: readFolder(folder('documents'), documentSchema),
		disputes: readFolder(folder('disputes'), disputeSchema)
	};
}

/** Sorted, so that the order of the files' lines makes no difference to what is built from them. */
function assemble(meta: Meta, entries: Entries): Atlas {
	const values = <T>({ valid }: Collection<T>) => valid.map(({ value }) => value);
	const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1);
	return {
		...meta,
		states: values(entries.states).sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
		statuses: values(entries.statuses).sort(
			(a, b) => (a.iso3 < b.iso3 ? -1 : a.iso3 > b.iso3 ? 1 : 0) || compareDates(a.start, b.start)
		),
		events: values(entries.events).sort(byId),
		places: values(entries.places).sort(byId),
		summits: values(entries.summits).sort((a, b) => compareDates(a.start, b.start)),
		documents: values(entries.documents).sort(byId),
		disputes: values(entries.disputes).sort(byId),
		sources: values(entries.sources).sort(byId)
	};
}
