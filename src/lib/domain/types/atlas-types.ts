import type { Abstention, Application, Meeting, Relation } from './affairs-types';
import type { Dispute } from './dispute-types';
import type { Misplaced, Summit, TreatyDocument } from './document-types';
import type { Chair, Exercise, Institution, Term } from './organization-types';
import type { Paper, PaperClaim } from './paper-types';
import type { Place, State, StateEvent, Status, StatusInterval } from './state-types';
import type { Iso3, PartialDate, Source, Text } from './values';

/** How facts are counted, in words for the reader. */
export interface Rules {
	/** What counts as the start of each status. */
	start: Record<Status, Text>;
	startReason: Text;
	phases: Text;
	acts: Text;
	/** Which documents are the subject and which are context. */
	context: Text;
	confidence: Text;
}

/** What changed in one version of the record. */
export interface RecordVersion {
	version: string;
	date: PartialDate;
	changes: Text[];
}

/** The whole record, checked. */
export interface Atlas {
	/** Semantic version of the record. */
	version: string;
	/** The day the record was last reviewed; the running year is shown as of it. */
	reviewed: PartialDate;
	rules: Rules;
	/** What was looked for and not found. */
	notFound: Text[];
	states: State[];
	statuses: StatusInterval[];
	events: StateEvent[];
	places: Place[];
	summits: Summit[];
	documents: TreatyDocument[];
	disputes: Dispute[];
	institutions: Institution[];
	terms: Term[];
	chairs: Chair[];
	exercises: Exercise[];
	applications: Application[];
	abstentions: Abstention[];
	relations: Relation[];
	meetings: Meeting[];
	paper: Paper;
	claims: PaperClaim[];
	/** Computed from the paper's table. */
	misplaced: Misplaced[];
	/** Newest first; the first is `version`. */
	versions: RecordVersion[];
	sources: Source[];
}

/** Names in every language of the record, by the id of the thing. */
export interface Names {
	states: Record<Iso3, Text>;
	places: Record<string, Text>;
	documents: Record<string, Text>;
	disputes: Record<string, Text>;
	/** Of the points of a dispute, in their order. */
	points: Record<string, Text[]>;
	institutions: Record<string, Text>;
	exercises: Record<string, Text>;
	/** Who headed an institution. */
	terms: Pick<Term, 'id' | 'office' | 'institution' | 'person' | 'start' | 'end'>[];
	/** How names in another script than Latin are typed in Latin letters, by the name in the language of the page. */
	latin: Record<string, string>;
}
