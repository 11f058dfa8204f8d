import { problemAt, type Entry } from '../read/entries';
import type { Path, Problem } from '../read/problems';

/**
 * Codes stand in alphabetical order, each once: no party is named before another for any other reason.
 * @param field the field of the code, where the list is one of mappings
 */
export function checkOrder(
	entry: Entry<unknown>,
	path: Path,
	codes: string[],
	field: string | null = null
): Problem[] {
	return codes.flatMap((code, index) => {
		const before = codes[index - 1];
		if (before === undefined || before < code) return [];
		const place = field === null ? [...path, index] : [...path, index, field];
		return [problemAt(entry, place, `alphabetical order, each code once (it follows ${before})`)];
	});
}
