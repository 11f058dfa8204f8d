/** A stretch of a text, `hit` where the query was found in it. */
export interface MatchPart {
	text: string;
	hit: boolean;
}

/** Cuts `text` at `ranges` (pairs of start and end), which count from `offset` before it. */
export function textParts(text: string, ranges: number[], offset = 0): MatchPart[] {
	const cut: MatchPart[] = [];
	let done = 0;
	for (let i = 0; i + 1 < ranges.length; i += 2) {
		const from = Math.max(done, (ranges[i] ?? 0) - offset);
		const to = Math.min(text.length, (ranges[i + 1] ?? 0) - offset);
		if (to <= from) continue;
		if (from > done) cut.push({ text: text.slice(done, from), hit: false });
		cut.push({ text: text.slice(from, to), hit: true });
		done = to;
	}
	if (done < text.length) cut.push({ text: text.slice(done), hit: false });
	return cut;
}
