/** What `/organization/` shows, in words. For its server load: it reads the whole record. */
import {
	factsOf,
	pathOfThing,
	yearOf,
	AFFAIR_KINDS,
	type AffairKind,
	type Affairs,
	type Atlas,
	type Chair,
	type Fact,
	type Seat,
	type Sourced,
	type Term,
	type TreatyDocument
} from '$lib/domain';
import { affairCodes } from '$lib/text/affair-words';
import { affairSays, factSays } from '$lib/text/facts/fact-words';
import { affairOf, placeName, stateName } from '$lib/text/facts/thing-words';
import { officeName } from '$lib/text/thing-words';
import { claimsOf, TOPICS } from '$lib/text/claims-of-topics';
import { institutionTree } from './institution-tree';
import * as m from '$lib/paraglide/messages';
import { commas } from '$lib/text/language/joined';
import { dateName, textOf } from '$lib/text/words';

/** The declaration of the founding and the Charter. */
const FOUNDING = ['2001-decl', '2002-charter'];

export type OrganizationPage = ReturnType<typeof organizationPage>;

export function organizationPage(atlas: Atlas) {
	const facts = factsOf(atlas);
	return {
		tree: institutionTree(atlas),
		languages: noteOf(atlas.institutions.find(({ partOf }) => partOf === null)),
		appointing: atlas.institutions
			.filter(({ id, note }) => note && atlas.terms.some(({ institution }) => institution === id))
			.map((institution) => ({ name: textOf(institution.name), note: noteOf(institution) })),
		founding: of(facts, 'document')
			.filter(({ fact }) => FOUNDING.includes(fact.id))
			.map((entry) => ({
				...common(entry.key, entry.fact),
				path: pathOfThing(entry.thing),
				title: textOf(entry.fact.title),
				says: factSays(atlas, entry)
			})),
		seats: of(facts, 'seat').map(({ key, thing, fact }) => ({
			...common(key, fact),
			institution: thing.id,
			name: institutionName(atlas, thing.id),
			place: fact.place,
			placeName: placeName(atlas, fact.place),
			from: fact.from,
			to: fact.to,
			stage: fact.stage
		})),
		heads: headsByOffice(atlas, facts),
		chairs: of(facts, 'chair').map(({ key, fact }) => ({
			...common(key, fact),
			year: fact.year,
			iso3: fact.iso3,
			state: stateName(atlas, fact.iso3),
			summit: fact.summit,
			meeting: meetingOf(atlas, fact.summit),
			sources: atlas.sources.filter(({ id }) => fact.sources.includes(id))
		})),
		affairs: Object.fromEntries(
			AFFAIR_KINDS.map((kind) => [kind, of(facts, kind).map((entry) => affairRow(atlas, entry))])
		) as Record<AffairKind, ReturnType<typeof affairRow>[]>,
		claims: Object.fromEntries(
			Object.entries(TOPICS).map(([topic, ids]) => [topic, claimsOf(atlas, ids)])
		) as Record<keyof typeof TOPICS, ReturnType<typeof claimsOf>>,
		exercises: atlas.exercises.length
	};
}

/** The offices with their holders, and the years that their bars share. */
function headsByOffice(atlas: Atlas, facts: Fact[]) {
	const terms = of(facts, 'term');
	const first = Math.min(...terms.map(({ fact }) => yearOf(fact.start)));
	const last = yearOf(atlas.reviewed) + 1;
	return {
		first,
		last,
		offices: [...new Set(terms.map(({ fact }) => fact.office))].map((office) => ({
			office,
			name: officeName(office),
			terms: terms
				.filter(({ fact }) => fact.office === office)
				.map(({ key, fact }) => ({
					...common(key, fact),
					person: fact.person,
					iso3: fact.iso3,
					state: stateName(atlas, fact.iso3),
					start: fact.start,
					end: fact.end
				}))
		}))
	};
}

/** One application, abstention, relation or meeting, in words. */
function affairRow(atlas: Atlas, { key, fact }: { key: string; fact: Affairs[AffairKind] }) {
	const until = 'end' in fact && fact.end !== fact.date ? fact.end : null;
	const state = 'iso3' in fact && atlas.states.some(({ iso3 }) => iso3 === fact.iso3) ? fact.iso3 : null;
	const document = 'document' in fact ? fact.document : null;
	return {
		...common(key, fact),
		anchor: key.replace('/', '-'),
		when: until ? m.panel_from_to({ from: dateName(fact.date), to: dateName(until) }) : dateName(fact.date),
		place: fact.place && {
			path: pathOfThing({ kind: 'place', id: fact.place }),
			name: placeName(atlas, fact.place)
		},
		site: fact.site ? textOf(fact.site) : null,
		who: affairOf(atlas, fact),
		path: state ? pathOfThing({ kind: 'state', id: state }) : null,
		what: affairSays(fact),
		codes: affairCodes(fact),
		document: document && {
			path: pathOfThing({ kind: 'document', id: document }),
			title: textOf(atlas.documents.find(({ id }) => id === document)?.title ?? { en: document })
		},
		sources: atlas.sources.filter(({ id }) => fact.sources.includes(id))
	};
}

/** "Shanghai, 15 June 2001"; null where the meeting is still to come. */
function meetingOf(atlas: Atlas, id: string | null): string | null {
	const summit = atlas.summits.find((summit) => summit.id === id);
	return summit ? commas([placeName(atlas, summit.place), dateName(summit.start)]) : null;
}

/** What every row needs for its marks. */
const common = (key: string, fact: Sourced) => ({
	key,
	memory: fact.confidence === 'memory',
	unverified: fact.unverified ?? [],
	/** Remarks, and what other sources say. */
	notes: [
		...(fact.disagreement ? [m.sources_other({ text: textOf(fact.disagreement) })] : []),
		...(fact.note ? [textOf(fact.note)] : [])
	]
});

const noteOf = (fact: Sourced | undefined) => (fact?.note ? textOf(fact.note) : null);

const institutionName = (atlas: Atlas, id: string) => {
	const institution = atlas.institutions.find((institution) => institution.id === id);
	return institution ? textOf(institution.name) : id;
};

interface Kinds extends Affairs {
	seat: Seat;
	term: Term;
	chair: Chair;
	document: TreatyDocument;
}

const of = <K extends keyof Kinds>(facts: Fact[], kind: K) =>
	facts.filter((fact) => fact.kind === kind) as (Omit<Fact, 'fact'> & { fact: Kinds[K] })[];
