import type { z } from 'zod';
import type {
	Abstention,
	Application,
	Atlas,
	Chair,
	Dispute,
	Exercise,
	Institution,
	Meeting,
	PaperClaim,
	Place,
	RecordVersion,
	Relation,
	Source,
	State,
	StateEvent,
	StatusInterval,
	Summit,
	Term,
	TreatyDocument
} from '../../lib/domain';
import type { Path, Problem } from './problems';
import { validateValue } from './validate';
import type { YamlFile } from './yaml-file';

/** A value of the record with the place where it stands. */
export interface Entry<T> {
	value: T;
	file: YamlFile;
	path: Path;
}

/** The entries of one kind. */
export interface EntriesOfKind<T> {
	/** Those that the schema accepts; only these are checked further. */
	valid: Entry<T>[];
	/** Ids of all of them, so that a broken entry does not break every mention of it as well. */
	ids: Set<string>;
	problems: Problem[];
}

export type Meta = Pick<Atlas, 'version' | 'reviewed' | 'rules' | 'notFound'>;

/** All entries of the record before they are checked against each other. */
export interface Entries {
	states: EntriesOfKind<State>;
	statuses: EntriesOfKind<StatusInterval>;
	events: EntriesOfKind<StateEvent>;
	places: EntriesOfKind<Place>;
	summits: EntriesOfKind<Summit>;
	sources: EntriesOfKind<Source>;
	documents: EntriesOfKind<TreatyDocument>;
	disputes: EntriesOfKind<Dispute>;
	institutions: EntriesOfKind<Institution>;
	terms: EntriesOfKind<Term>;
	chairs: EntriesOfKind<Chair>;
	exercises: EntriesOfKind<Exercise>;
	applications: EntriesOfKind<Application>;
	abstentions: EntriesOfKind<Abstention>;
	relations: EntriesOfKind<Relation>;
	meetings: EntriesOfKind<Meeting>;
	claims: EntriesOfKind<PaperClaim>;
	versions: EntriesOfKind<RecordVersion>;
}

/** What is wrong with entries taken one by one. */
export function problemsOfEntries(entries: Entries): Problem[] {
	return Object.values(entries).flatMap(({ problems }: EntriesOfKind<unknown>) => problems);
}

/** A problem at a field of an entry. */
export function problemAt(entry: Entry<unknown>, path: Path, expected: string, found?: string): Problem {
	return entry.file.problem([...entry.path, ...path], expected, found);
}

/**
 * Reads a file that is a list of entries.
 * @param idField the field that tells them apart, or null if they have none
 */
export function readList<T>(file: YamlFile, schema: z.ZodType<T>, idField: string | null): EntriesOfKind<T> {
	if (!Array.isArray(file.value)) {
		return { valid: [], ids: new Set(), problems: [file.problem([], 'a list')] };
	}
	return collect(
		file.value.map((value: unknown, index) => ({ file, path: [index], value })),
		schema,
		idField
	);
}

/** Reads files that hold one entry each. */
export function readFolder<T>(files: YamlFile[], schema: z.ZodType<T>): EntriesOfKind<T> {
	return collect(
		files.map((file) => ({ file, path: [], value: file.value })),
		schema,
		'id'
	);
}

function collect<T>(raw: Entry<unknown>[], schema: z.ZodType<T>, idField: string | null): EntriesOfKind<T> {
	const collection: EntriesOfKind<T> = { valid: [], ids: new Set(), problems: [] };
	for (const entry of raw) {
		const id = idField && idOf(entry.value, idField);
		if (idField && id) {
			if (collection.ids.has(id)) {
				collection.problems.push(problemAt(entry, [idField], 'an id that no other entry has'));
			}
			collection.ids.add(id);
		}
		const result = validateValue(schema, entry.file, entry.path, entry.value);
		if ('problems' in result) collection.problems.push(...result.problems);
		else collection.valid.push({ ...entry, value: result.value });
	}
	return collection;
}

function idOf(value: unknown, idField: string): string | null {
	if (typeof value !== 'object' || value === null || !(idField in value)) return null;
	const id: unknown = (value as Record<string, unknown>)[idField];
	return typeof id === 'string' ? id : null;
}
