import type { AtlasCore } from '../../domain/types/core-types';
import type { Misplaced } from '../../domain/types/document-types';
import type { Position } from '../../domain/types/values';

/** From where the paper puts the signature of documents to where it was. */
export interface MisplacedLine {
	id: string;
	printed: { id: string; position: Position };
	place: { id: string; position: Position };
}

/** The id of a line between two places. */
export const misplacedId = ({ printed, place }: Pick<Misplaced, 'printed' | 'place'>) =>
	`${printed} ${place}`;

/** Each pair of places once, however many documents are about it. */
export function misplacedLines({
	misplaced,
	places
}: Pick<AtlasCore, 'misplaced' | 'places'>): MisplacedLine[] {
	const lines = new Map<string, MisplacedLine>();
	for (const pair of misplaced) {
		const [printed, place] = [pair.printed, pair.place].map((id) => places.find((each) => each.id === id));
		if (printed && place) lines.set(misplacedId(pair), { id: misplacedId(pair), printed, place });
	}
	return [...lines.values()];
}
