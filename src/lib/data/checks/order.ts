import { problemAt, type Entry } from '../entries';
import type { Path, Problem } from '../problems';

/** Codes stand in alphabetical order, each once: no party is named before another for any other reason. */
export function checkOrder(entry: Entry<unknown>, path: Path, codes: string[]): Problem[] {
	return codes.flatMap((code, index) => {
		const before = codes[index - 1];
		if (before === undefined || before < code) return [];
		return [problemAt(entry, [...path, index], `alphabetical order, each code once (it follows ${before})`)];
	});
}
