/** The claims of the paper as its page shows them. Server side: it needs the whole record. */
import {
	thingsOf,
	withSources,
	yearOf,
	type Atlas,
	type Concern,
	type PaperClaim,
	type PaperSection,
	type Source,
	type Text,
	type Verdict
} from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { concernMap, thingLink, type ClaimThing } from './paper-things';
import { curly, isQuotation, sectionName } from '$lib/text/paper-words';
import { positionName } from '$lib/text/language/coordinates';
import { commas } from '$lib/text/language/joined';
import { textOf, yearName } from '$lib/text/words';

export interface ConcernView {
	title: string;
	points: { name: string; position: string }[];
	years: string;
	map: { year: number; path: string } | null;
}

export interface ClaimView {
	/** Its anchor, and with `claim/` before it the key of the fact. */
	id: string;
	number: number;
	section: PaperSection;
	/** "Table 1, row 7". */
	where: string;
	/** Who says it, as words before the claim. */
	lead: string;
	claim: string;
	verdict: Verdict;
	correction: string | null;
	note: string | null;
	about: ClaimThing[];
	concern: ConcernView | null;
	sources: Source[];
	/** Nobody looked the whole claim up. */
	memory: boolean;
	/** Fields of it that nobody looked up: `concern.at.0.position`. */
	unverified: string[];
}

export function claimView(atlas: Atlas, claim: PaperClaim): ClaimView {
	return {
		id: claim.id,
		number: Number(claim.id.slice(1)),
		section: claim.section,
		where: commas([sectionName(claim.section), claim.where && textOf(claim.where)]),
		lead: leadOf(claim),
		claim: curly(claim.claim),
		verdict: claim.verdict,
		correction: textIn(claim.correction),
		note: textIn(claim.note),
		about: thingsOf(claim, atlas.paper).map((thing) => thingLink(atlas, thing)),
		concern: claim.concern ? concernView(atlas, claim.concern) : null,
		sources: withSources(atlas, claim).sources,
		memory: claim.confidence === 'memory',
		unverified: claim.unverified ?? []
	};
}

const textIn = (text: Text | null | undefined) => (text ? curly(textOf(text)) : null);

/** Never the atlas's own voice: it is the paper that says it, or someone whom the paper passes on. */
function leadOf({ attributedTo, section, claim }: PaperClaim): string {
	if (attributedTo) return m.paper_says_after({ whom: textOf(attributedTo) });
	if (section === 'table-1') return m.paper_prints();
	if (section === 'references') return m.paper_cites();
	return isQuotation(claim) ? m.paper_writes() : m.paper_says();
}

function concernView(atlas: Atlas, concern: Concern): ConcernView {
	const points = concern.at.map(({ name, position }) => ({
		name: textOf(name),
		position: positionName(position)
	}));
	return { title: textOf(concern.title), points, years: yearsName(concern), map: concernMap(atlas, concern) };
}

/** "1990–2001", "since 2011"; `to` is the first year after. */
function yearsName({ from, to }: Concern): string {
	if (from === null) return m.paper_concern_undated();
	const first = yearOf(from);
	if (to === null) return m.paper_concern_years({ years: m.paper_concern_open({ from: first }) });
	const last = yearOf(to) - 1;
	return m.paper_concern_years({ years: last > first ? m.year_span({ first, last }) : yearName(first) });
}
