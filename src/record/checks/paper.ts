import type { Paper, TableEntry } from '../../lib/domain/types/paper-types';
import { problemAt, type Entries, type Entry } from '../read/entries';
import type { Path, Problem } from '../read/problems';
import type { Wholes } from './wholes';

/** The paper's table leads to documents and places of the record, and each of its rows to the claim about it. */
export function checkPaper(entries: Entries, { paper }: Wholes): Problem[] {
	if (!paper) return [];
	const problems = paper.value.table.rows.flatMap((row, index) => {
		const path = ['table', 'rows', index] as const;
		const found: Problem[] = [];
		if (row.row !== index + 1) {
			found.push(problemAt(paper, [...path, 'row'], `${index + 1}: rows are numbered as they stand`));
		}
		if (!entries.places.ids.has(row.printedPlace)) {
			found.push(problemAt(paper, [...path, 'printedPlace'], 'a place of places.yaml'));
		}
		return row.entries.reduce(
			(all, entry, place) => [...all, ...checkEntry(paper, [...path, 'entries', place], entry, entries)],
			found
		);
	});
	return [...problems, ...checkTableClaims(entries, paper)];
}

function checkEntry(paper: Entry<Paper>, path: Path, entry: TableEntry, entries: Entries): Problem[] {
	const problems = entry.documents
		.map((id, index) => ({ id, index }))
		.filter(({ id }) => !entries.documents.ids.has(id))
		.map(({ index }) => problemAt(paper, [...path, 'documents', index], 'a document of documents/'));
	if (!entries.claims.ids.has(entry.claim)) {
		return [...problems, problemAt(paper, [...path, 'claim'], 'a claim of claims.yaml')];
	}
	const claim = entries.claims.valid.find(({ value }) => value.id === entry.claim);
	if (!claim) return problems;
	if (claim.value.section !== 'table-1') {
		problems.push(problemAt(paper, [...path, 'claim'], 'a claim of the section table-1'));
	}
	const about = claim.value.about.filter(({ kind }) => kind === 'document').map(({ id }) => id);
	const missing = entry.documents.filter((id) => !about.includes(id));
	return [
		...problems,
		...missing.map((id) => {
			const expected = `the document ${id}, which the table means here`;
			return problemAt(claim, ['about'], expected, about.join(', ') || 'no document');
		})
	];
}

/** A claim about the table stands in a row of it. */
function checkTableClaims({ claims }: Entries, paper: Entry<Paper>): Problem[] {
	const judged = new Set(paper.value.table.rows.flatMap((row) => row.entries.map(({ claim }) => claim)));
	return claims.valid
		.filter(({ value }) => value.section === 'table-1' && !judged.has(value.id))
		.map((entry) => problemAt(entry, ['id'], 'a claim that a row of the table in paper.yaml names'));
}
