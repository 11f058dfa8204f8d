import { snapshotOfYear, type Atlas, type DocumentOfYear, type Snapshot } from '$lib/domain';
import { aboutOf, type About } from './about';

/** A document of a year in the file: the date under the name that it has in all files. */
type DocumentInFile = DocumentOfYear & { date: string };

/** What `/data/years/2017.json` holds: the snapshot of the year, after what it is. */
export interface YearFile extends Omit<Snapshot, 'documents'> {
	about: About;
	documents: DocumentInFile[];
}

export function yearFile(atlas: Atlas, year: number, about = aboutOf(atlas)): YearFile {
	const snapshot = snapshotOfYear(atlas, year);
	const documents = snapshot.documents.map((document) => ({ ...document, date: document.signed }));
	return { about, ...snapshot, documents };
}
