import { factsOfEntries, type FactOfEntry } from '../checks/facts';
import { problemAt, type Entries } from '../read/entries';
import type { Path } from '../read/problems';

/** Something that nobody has verified yet, at the place where a person would mark it as seen. */
export interface OpenFact {
	file: string;
	line: number;
	/** What it belongs to, such as `2002-charter` or `IND`. */
	of: string;
	/** The field that is open, such as `acts.signed`; null if it is the whole fact. */
	field: string | null;
}

/** All facts and fields of facts that are from memory, by file and line. */
export function openFactsOf(entries: Entries): OpenFact[] {
	return factsOfEntries(entries)
		.flatMap((fact) => {
			if (fact.value.confidence === 'memory') return [openFact(fact, ['confidence'], null)];
			return (fact.value.unverified ?? []).map((field) => openFact(fact, stepsOf(field), field));
		})
		.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function openFact({ entry, path, value }: FactOfEntry, at: Path, field: string | null): OpenFact {
	const { file, line } = problemAt(entry, [...path, ...at], 'to be seen in a source');
	return { file, line, of: nameOf(entry.value, value, path), field };
}

/** `places.0.position` as the steps of a path, indices as numbers. */
function stepsOf(field: string): Path {
	return field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function nameOf(whole: unknown, value: unknown, path: Path): string {
	const keys = ['id', 'year', 'iso3'] as const;
	const fields = whole as Partial<Record<(typeof keys)[number] | 'status', string | number>>;
	const own = keys.map((key) => fields[key]).find((id) => id !== undefined);
	const status = (value as { status?: string }).status;
	return [own ?? '', status ?? '', ...path].filter((part) => part !== '').join(' ');
}
