import type { Entries, Entry } from '../read/entries';
import { problemAt } from '../read/entries';
import type { Problem } from '../read/problems';

/** A document or dispute is found by its id: the file bears its name. */
export function checkFileNames({ documents, disputes }: Entries): Problem[] {
	const entries: Entry<{ id: string }>[] = [...documents.valid, ...disputes.valid];
	return entries.flatMap((entry) => {
		const name = entry.file.name.replace(/^.*\//, '').replace(/\.yaml$/, '');
		return name === entry.value.id ? [] : [problemAt(entry, ['id'], `the name of the file, ${name}`)];
	});
}
