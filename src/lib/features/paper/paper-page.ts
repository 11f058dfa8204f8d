/** All that the page of the paper shows, joined once on the server, in words and addresses without base. */
import { VERDICTS, type Atlas, type PaperSection, type Verdict } from '$lib/domain';
import { claimView, type ClaimView } from './paper-claims';
import { tableView, type TableRowView } from './paper-table';
import { thingLink, type ClaimThing } from './paper-things';
import { curly, placeInPaper, sectionName } from '$lib/text/paper-words';
import { commas } from '$lib/text/language/joined';
import { textOf } from '$lib/text/words';

export interface SectionView {
	id: PaperSection;
	/** "Section 3". */
	name: string;
	title: string;
	about: string;
	claims: ClaimView[];
}

/** What the paper says of a thing outside its table. */
export interface NamedView {
	thing: ClaimThing;
	where: string;
	says: string;
	record: string | null;
}

export interface PaperPage {
	paper: { title: string; author: string; year: number; journal: string; doi: string; licence: string };
	/** The record as of which the verdicts are given. */
	record: { version: string; reviewed: string };
	verdicts: { verdict: Verdict; count: number }[];
	sections: SectionView[];
	table: { title: string; rows: TableRowView[] };
	documents: NamedView[];
	disputes: { named: NamedView[]; silent: ClaimThing[]; total: number };
}

export function paperPage(atlas: Atlas): PaperPage {
	const { title, author, year, journal, doi, licence, sections, table } = atlas.paper;
	const claims = atlas.claims.map((claim) => claimView(atlas, claim));
	return {
		paper: { title, author, year, journal, doi, licence },
		record: { version: atlas.version, reviewed: atlas.reviewed },
		verdicts: VERDICTS.map((verdict) => ({
			verdict,
			count: claims.filter((claim) => claim.verdict === verdict).length
		})),
		sections: sections.map((section) => ({
			id: section.id,
			name: sectionName(section.id),
			title: curly(section.title),
			about: textOf(section.about),
			claims: claims.filter((claim) => claim.section === section.id)
		})),
		table: { title: table.title, rows: tableView(atlas) },
		documents: documentsNamed(atlas),
		disputes: disputesNamed(atlas)
	};
}

/** Documents that the paper names, though not in its table. */
function documentsNamed({ paper, documents, ...atlas }: Atlas): NamedView[] {
	const listed = paper.table.rows.flatMap(({ entries }) => entries.flatMap((entry) => entry.documents));
	return documents.flatMap(({ id, paperClaim, discrepancy }) => {
		if (!paperClaim || listed.includes(id)) return [];
		const { title, date, place, section } = paperClaim;
		return {
			thing: thingLink({ paper, documents, ...atlas }, { kind: 'document', id }),
			where: placeInPaper(section),
			says: commas([curly(title), place, date]),
			record: discrepancy ? curly(textOf(discrepancy)) : null
		};
	});
}

function disputesNamed(atlas: Atlas): PaperPage['disputes'] {
	const link = (id: string) => thingLink(atlas, { kind: 'dispute', id });
	const named = atlas.disputes.flatMap(({ id, paper: { says, section, record } }) =>
		says === null
			? []
			: {
					thing: link(id),
					where: placeInPaper(section ?? ''),
					says: curly(says),
					record: curly(textOf(record))
				}
	);
	const silent = atlas.disputes.filter(({ paper }) => paper.says === null).map(({ id }) => link(id));
	return { named, silent, total: atlas.disputes.length };
}
