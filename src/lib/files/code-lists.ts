import {
	ACT_CODES,
	DATING_ACT_CODES,
	FIELD_TERM_CODES,
	KIND_CODES,
	LINE_CODES,
	LINE_EFFECT_CODES,
	PHASE_CODES,
	STAGE_CODES,
	STATUS_CODES,
	TYPE_CODES
} from './tables/codes';
import {
	ABSTENTION_CODES,
	APPLICATION_OUTCOME_CODES,
	CONFIDENCE_CODES,
	COW_CODES,
	EVENT_CODES,
	FACT_CODES,
	INSTITUTION_CODES,
	OFFICE_CODES,
	PRECISION_CODES,
	RELATION_KIND_CODES,
	SEAT_STAGE_CODES,
	SECTION_CODES,
	SERIES_CODES,
	SOURCE_READ_CODES,
	THING_CODES,
	TRUST_CODES,
	VERDICT_CODES
} from './tables/record-codes';

/** The code words of one field of the record, with what each means. */
export interface CodeList {
	/** Anchor on the page that explains them. */
	id: string;
	title: string;
	codes: Record<string, string>;
}

const list = (id: string, title: string, codes: Record<string, string>): CodeList => ({
	id: `codes-${id}`,
	title,
	codes
});

/** Every code word of the record and of its downloads, from its subject to the record itself. */
export const CODE_LISTS: CodeList[] = [
	list('status', 'Status', STATUS_CODES),
	list('cow', 'Status in the style of the Correlates of War', COW_CODES),
	list('kind', 'Kind of dispute', KIND_CODES),
	list('phase', 'Phase of a dispute', PHASE_CODES),
	list('field-term', 'Term of the field', FIELD_TERM_CODES),
	list('stage', 'Stage of a border', STAGE_CODES),
	list('line-effect', 'What an agreement does for the line', LINE_EFFECT_CODES),
	list('line-class', 'Class of a line', LINE_CODES),
	list('type', 'Type of document', TYPE_CODES),
	list('act', 'Legal act', ACT_CODES),
	list('dating-act', 'Act that dates a document', DATING_ACT_CODES),
	list('series', 'Series of summits', SERIES_CODES),
	list('event', 'Event of a state', EVENT_CODES),
	list('institution', 'Kind of institution', INSTITUTION_CODES),
	list('seat', 'Seat of an institution', SEAT_STAGE_CODES),
	list('office', 'Office', OFFICE_CODES),
	list('application-outcome', 'What became of an application', APPLICATION_OUTCOME_CODES),
	list('abstention', 'How a member kept out', ABSTENTION_CODES),
	list('relation', 'Relation of the organization', RELATION_KIND_CODES),
	list('section', 'Part of the paper', SECTION_CODES),
	list('verdict', 'Verdict on a claim of the paper', VERDICT_CODES),
	list('precision', 'Precision of a date', PRECISION_CODES),
	list('confidence', 'Confidence of a fact', CONFIDENCE_CODES),
	list('trust', 'How far a fact can be relied on', TRUST_CODES),
	list('source-read', 'How much of a source was read', SOURCE_READ_CODES),
	list('fact', 'Kind of fact', FACT_CODES),
	list('thing', 'Kind of thing', THING_CODES)
];
