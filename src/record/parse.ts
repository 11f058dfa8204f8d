import type { z } from 'zod';
import { compareDates } from '../lib/domain/year/dates';
import type { Paper } from '../lib/domain/types/paper-types';
import { misplacedIn } from '../lib/domain/year/paper';
import type { Atlas } from '../lib/domain/types/atlas-types';
import { crossCheck } from './checks';
import { problemsOfEntries, readFolder, readList } from './read/entries';
import type { EntriesOfKind, Entries, Entry, Meta } from './read/entries';
import { RecordError, type Problem } from './read/problems';
import { abstentionSchema, applicationSchema, meetingSchema, relationSchema } from './schema/affairs';
import { disputeSchema } from './schema/dispute';
import { documentSchema } from './schema/document';
import { eventSchema } from './schema/event';
import { exerciseSchema } from './schema/exercise';
import { metaSchema } from './schema/meta';
import { chairSchema, institutionSchema, termSchema } from './schema/organization';
import { claimSchema, paperSchema } from './schema/paper';
import { placeSchema } from './schema/place';
import { sourceSchema } from './schema/source';
import { stateSchema } from './schema/state';
import { statusSchema } from './schema/status';
import { summitSchema } from './schema/summit';
import { versionSchema } from './schema/version';
import { validateValue } from './read/validate';
import { YamlFile } from './read/yaml-file';

const LISTS = [
	'states',
	'statuses',
	'events',
	'places',
	'summits',
	'institutions',
	'terms',
	'chairs',
	'exercises',
	'applications',
	'abstentions',
	'relations',
	'meetings',
	'claims',
	'versions',
	'sources'
] as const;
const SINGLE_FILES = ['meta', 'paper', ...LISTS].map((name) => `${name}.yaml`);
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

	const meta = readWhole<Meta>(metaSchema, single(files, 'meta'));
	const paper = readWhole<Paper>(paperSchema, single(files, 'paper'));
	const entries = readEntries(files);
	problems.push(...problemsOfEntries(entries));
	problems.push(...crossCheck(entries, { meta: entryOf(meta), paper: entryOf(paper) }));
	if ('problems' in meta) problems.push(...meta.problems);
	if ('problems' in paper) problems.push(...paper.problems);
	if ('problems' in meta || 'problems' in paper || problems.length > 0) throw new RecordError(problems);
	return assemble(meta.value, paper.value, entries);
}

/**
 * The entries of a record that is in order, with the places where they stand.
 * @throws RecordError as `parseRecord` does
 */
export function entriesOf(texts: Record<string, string>): Entries {
	parseRecord(texts);
	return readEntries(new Map(Object.entries(texts).map(([name, text]) => [name, new YamlFile(name, text)])));
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

/** Reads a file that is one thing as a whole. */
function readWhole<T>(schema: z.ZodType<T>, file: YamlFile): Entry<T> | { problems: Problem[] } {
	const result = validateValue<T>(schema, file, [], file.value);
	return 'problems' in result ? result : { ...result, file, path: [] };
}

const entryOf = <T>(whole: Entry<T> | { problems: Problem[] }) => ('problems' in whole ? null : whole);

function readEntries(files: Map<string, YamlFile>): Entries {
	const folder = (name: string) => [...files.values()].filter((file) => file.name.startsWith(`${name}/`));
	return {
		states: readList(single(files, 'states'), stateSchema, 'iso3'),
		statuses: readList(single(files, 'statuses'), statusSchema, null),
		events: readList(single(files, 'events'), eventSchema, 'id'),
		places: readList(single(files, 'places'), placeSchema, 'id'),
		summits: readList(single(files, 'summits'), summitSchema, 'id'),
		institutions: readList(single(files, 'institutions'), institutionSchema, 'id'),
		terms: readList(single(files, 'terms'), termSchema, 'id'),
		chairs: readList(single(files, 'chairs'), chairSchema, null),
		exercises: readList(single(files, 'exercises'), exerciseSchema, 'id'),
		applications: readList(single(files, 'applications'), applicationSchema, 'id'),
		abstentions: readList(single(files, 'abstentions'), abstentionSchema, 'id'),
		relations: readList(single(files, 'relations'), relationSchema, 'id'),
		meetings: readList(single(files, 'meetings'), meetingSchema, 'id'),
		claims: readList(single(files, 'claims'), claimSchema, 'id'),
		versions: readList(single(files, 'versions'), versionSchema, 'version'),
		sources: readList(single(files, 'sources'), sourceSchema, 'id'),
		documents: readFolder(folder('documents'), documentSchema),
		disputes: readFolder(folder('disputes'), disputeSchema)
	};
}

/** Sorted, so that the order of the files' lines makes no difference to what is built from them. */
function assemble(meta: Meta, paper: Paper, entries: Entries): Atlas {
	const values = <T>({ valid }: EntriesOfKind<T>) => valid.map(({ value }) => value);
	const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1);
	const documents = values(entries.documents).sort(byId);
	return {
		...meta,
		states: values(entries.states).sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
		statuses: values(entries.statuses).sort(
			(a, b) => (a.iso3 < b.iso3 ? -1 : a.iso3 > b.iso3 ? 1 : 0) || compareDates(a.start, b.start)
		),
		events: values(entries.events).sort(byId),
		places: values(entries.places).sort(byId),
		summits: values(entries.summits).sort((a, b) => compareDates(a.start, b.start)),
		documents,
		disputes: values(entries.disputes).sort(byId),
		// Institutions stand in the order of the file: from the whole to its parts.
		institutions: values(entries.institutions),
		terms: values(entries.terms).sort((a, b) => compareDates(a.start, b.start) || byId(a, b)),
		chairs: values(entries.chairs).sort((a, b) => a.year - b.year),
		exercises: values(entries.exercises).sort((a, b) => compareDates(a.start, b.start) || byId(a, b)),
		// Affairs stand in the order of their files, which is that of time.
		applications: values(entries.applications),
		abstentions: values(entries.abstentions),
		relations: values(entries.relations),
		meetings: values(entries.meetings),
		paper,
		claims: values(entries.claims).sort(byId),
		misplaced: misplacedIn(paper, documents),
		// Newest first, as in the file: several versions may bear one date.
		versions: values(entries.versions),
		sources: values(entries.sources).sort(byId)
	};
}
