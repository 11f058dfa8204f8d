import type {
	AbstentionAct,
	ApplicationOutcome,
	Confidence,
	FactKind,
	InstitutionKind,
	Office,
	PaperSection,
	Precision,
	RelationKind,
	Seat,
	SourceRead,
	StateEvent,
	Summit,
	Trust,
	Verdict
} from '$lib/domain';
import * as m from '$lib/paraglide/messages';

/** What the words for the organization, the paper and the record itself mean; those of its subject are in `codes.ts`. */
export const INSTITUTION_CODES: Record<InstitutionKind, string> = {
	organization: 'The organization as a whole',
	council: 'A council',
	meeting: 'Regular meetings without a seat',
	'permanent-body': 'A body that works all year',
	centre: 'A centre agreed on'
};

export const SEAT_STAGE_CODES: Record<Seat['stage'], string> = {
	planned: 'Agreed; nobody saw it at work there',
	working: 'At work there'
};

export const OFFICE_CODES: Record<Office, string> = {
	'secretary-general': 'Secretary-General of the organization (at first Executive Secretary)',
	'rats-director': 'Director of the Executive Committee of the Regional Anti-Terrorist Structure'
};

export const SERIES_CODES: Record<Summit['series'], string> = {
	'shanghai-five': 'Summits of the Shanghai Five',
	'heads-of-state': 'Meetings of the Council of Heads of State'
};

export const EVENT_CODES: Record<StateEvent['kind'], string> = { guest: "A guest's seat at a summit" };

export const APPLICATION_OUTCOME_CODES: Record<ApplicationOutcome, string> = {
	granted: 'The status asked for was granted later, or any where the report does not say which',
	'other-status': 'Another status was granted later',
	open: 'No decision was found',
	'reported-blocked': 'Reported as blocked by a member; `became` says by whom it is reported',
	'not-made': 'The state said, or was said, not to apply'
};

export const ABSTENTION_CODES: Record<AbstentionAct, string> = {
	sign: 'Did not sign',
	endorse: 'Is not among those that endorse a part of the document',
	'take-part': 'Did not take part'
};

export const RELATION_KIND_CODES: Record<RelationKind, string> = {
	'observer-status': 'The organization became an observer of the other',
	memorandum: 'Memorandum of understanding or protocol',
	'joint-declaration': 'Joint declaration'
};

export const COW_CODES = {
	0: 'None: no status, or one of the Shanghai Five',
	1: 'Full: member',
	2: 'Associate: dialogue partner or SCO partner',
	3: 'Observer'
};

const means = { locale: 'en' } as const;

/** In the same words as on the page of the paper. */
export const VERDICT_CODES: Record<Verdict, string> = {
	consistent: m.verdict_consistent_means({}, means),
	imprecise: m.verdict_imprecise_means({}, means),
	inconsistent: m.verdict_inconsistent_means({}, means),
	unverified: m.verdict_unverified_means({}, means)
};

export const SECTION_CODES: Record<PaperSection, string> = {
	abstract: 'Abstract',
	1: 'Section 1',
	2: 'Section 2',
	3: 'Section 3',
	'table-1': 'Table 1',
	4: 'Section 4',
	references: 'References'
};

export const PRECISION_CODES: Record<Precision, string> = {
	day: 'Known to the day',
	month: 'Known to the month',
	year: 'Known to the year'
};

export const CONFIDENCE_CODES: Record<Confidence, string> = {
	seen: 'The main fact stood in a page that was read',
	memory: 'Nobody looked it up: not yet verified'
};

export const SOURCE_READ_CODES: Record<SourceRead, string> = {
	excerpt: 'An excerpt of it in a stored copy',
	'second-hand': 'Nothing: its address, and what it says, stand in another page'
};

export const TRUST_CODES: Record<Trust, string> = {
	sourced: 'Seen in a source; single fields may still be listed in `unverified`',
	disputed: 'Seen, and another good source says otherwise',
	unverified: 'From memory: not yet verified'
};

export const FACT_CODES: Record<FactKind, string> = {
	state: 'A state and its names',
	status: 'An interval of status',
	event: 'An event of a state',
	place: 'A place and its position',
	summit: 'A summit',
	document: 'A document',
	phase: 'A phase of a dispute',
	position: 'What a party of a dispute says',
	agreement: 'An agreement of parties of a dispute',
	institution: 'An institution',
	seat: 'A seat of an institution',
	term: "A person's time in an office",
	chair: 'The chair of a year',
	exercise: 'An exercise',
	claim: 'A claim of the paper, and its verdict',
	application: 'An application for a status',
	abstention: 'What a member kept out of',
	relation: 'An act between the organization and another',
	meeting: 'A meeting of a council'
};

export const THING_CODES = {
	state: 'A state',
	place: 'A place',
	summit: 'A summit',
	document: 'A document',
	dispute: 'A dispute',
	institution: 'An institution',
	exercise: 'An exercise',
	claim: 'A claim of the paper',
	chair: 'The chair of a year',
	application: 'An application for a status',
	abstention: 'What a member kept out of',
	relation: 'An act between the organization and another',
	meeting: 'A meeting of a council'
};
