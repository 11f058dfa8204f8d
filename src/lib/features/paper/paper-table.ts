/** Table 1 of the paper, row by row as printed, beside the record. Server side: it needs the whole record. */
import { datingAct, type Atlas, type Paper, type Text, type TreatyDocument, type Verdict } from '$lib/domain';
import { getLocale } from '$lib/paraglide/runtime';
import {
	dateDifferences,
	dateWords,
	CLAIM_DIFFERENCES,
	inAll,
	kindDiffers,
	markDifferences,
	printedDate,
	recordDate,
	wordsMissing,
	type ClaimDifference,
	type MarkedText
} from './paper-compare';
import { curly } from '$lib/text/paper-words';
import { commas } from '$lib/text/language/joined';
import { dateName, textOf } from '$lib/text/words';

type Row = Paper['table']['rows'][number];

interface Line {
	date: MarkedText[];
	place: MarkedText[];
	name: MarkedText[];
}

export interface RecordLine extends Line {
	document: string;
	act: 'signed' | 'adopted' | null;
	/** What differs from the printed line. */
	differs: ClaimDifference[];
	/** What other good sources say of the date or place. */
	disputed: string | null;
	/** Nobody looked the document up. */
	memory: boolean;
	/** Fields of the document, of those shown, that nobody looked up. */
	unverified: { date: string[]; name: string[] };
}

export interface TableEntryView {
	printed: Line;
	claim: { id: string; verdict: Verdict };
	records: RecordLine[];
}

export interface TableRowView {
	row: number;
	entries: TableEntryView[];
}

/** Words of the printed line that a document does not bear out. */
type Missing = Record<keyof Line, Set<string>>;

export function tableView(atlas: Atlas): TableRowView[] {
	return atlas.paper.table.rows.map((row) => ({
		row: row.row,
		entries: row.entries.map((entry) => {
			const compared = entry.documents.flatMap((id) => {
				const document = atlas.documents.find((candidate) => candidate.id === id);
				return document ? [compare(atlas, row, entry.printed, document)] : [];
			});
			/** Marked as printed is what fits none of the documents that are meant. */
			const marked = (text: string, part: keyof Line) =>
				markDifferences(text, inAll(compared.map(({ missing }) => missing[part])));
			return {
				printed: {
					date: marked(row.date, 'date'),
					place: marked(row.place, 'place'),
					name: marked(entry.printed, 'name')
				},
				claim: {
					id: entry.claim,
					verdict: atlas.claims.find(({ id }) => id === entry.claim)?.verdict ?? 'unverified'
				},
				records: compared.map(({ line }) => line)
			};
		})
	}));
}

function compare(
	atlas: Atlas,
	row: Row,
	printed: string,
	document: TreatyDocument
): { line: RecordLine; missing: Missing } {
	const dated = datingAct(document);
	// The paper is English: it is compared with the English of the record.
	const title = curly(document.title.en);
	const place = placeName(atlas, dated?.place ?? null, ({ en }) => en);
	const said = printedDate(row.date);
	const known = dated ? recordDate(dated.signed) : { day: null, month: null, year: null };
	const dateParts = dateDifferences(said, known);
	const missing: Missing = {
		date: dateWords(said, dateParts, 'en'),
		place: place ? wordsMissing(row.place, place) : new Set(),
		name: wordsMissing(printed, title)
	};

	const differs = new Set<ClaimDifference>(dateParts);
	if (place && dated?.place !== row.printedPlace) differs.add('place');
	else if (missing.place.size > 0) differs.add('spelling');
	if (kindDiffers(printed, document.type)) differs.add('kind');
	if (missing.name.size > 0) differs.add('name');
	else if (wordsMissing(title, printed).size > 0) differs.add('shortened');

	const act = dated ? document.acts[dated.act] : null;
	const line: RecordLine = {
		document: document.id,
		act: dated?.act ?? null,
		date: dated ? markDifferences(dateName(dated.signed), dateWords(known, dateParts, getLocale())) : [],
		place: shown(placeName(atlas, dated?.place ?? null, textOf), wordsMissing(place, row.place)),
		name: shown(curly(textOf(document.title)), wordsMissing(title, printed)),
		differs: CLAIM_DIFFERENCES.filter((difference) => differs.has(difference)),
		disputed: act?.disputed ? curly(textOf(act.disputed)) : null,
		memory: document.confidence === 'memory',
		unverified: {
			date: fieldsFromMemory(document, dated ? `acts.${dated.act}` : 'acts'),
			name: fieldsFromMemory(document, 'title').filter((field) => !/\.(ru|zh)$/.test(field))
		}
	};
	return { line, missing };
}

/** In English with the words that the paper has not; other languages have other words, and what differs is said beside. */
const shown = (text: string, missing: Set<string>): MarkedText[] =>
	markDifferences(text, getLocale() === 'en' ? missing : new Set());

/** "Tashkent, Uzbekistan", in the form of the paper; empty where the record has no place. */
function placeName(atlas: Atlas, id: string | null, said: (text: Text) => string): string {
	const place = atlas.places.find((candidate) => candidate.id === id);
	if (!place) return '';
	const state = atlas.states.find(({ iso3 }) => iso3 === place.iso3);
	return commas([said(place.name), state && said(state.name)]);
}

/** The marks at a field, at what it is part of or at its parts. */
function fieldsFromMemory({ unverified = [] }: TreatyDocument, field: string): string[] {
	return unverified.filter(
		(marked) => marked === field || marked.startsWith(`${field}.`) || field.startsWith(`${marked}.`)
	);
}
