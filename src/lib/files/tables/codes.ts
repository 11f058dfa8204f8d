import type {
	BorderStage,
	DisputeKind,
	DocumentType,
	FieldTerm,
	LineEffect,
	Phase,
	Status
} from '$lib/domain';
import type { LineClass } from '$lib/geo/topology-types';

/** What the words for states, disputes, lines and documents mean, for every table, download and page that explains them. */
export const STATUS_CODES: Record<Status, string> = {
	member: 'Member state',
	observer: 'Observer state',
	'dialogue-partner': 'Dialogue partner',
	'sco-partner':
		'SCO partner: observers and dialogue partners were merged into this status on 1 September 2025',
	'shanghai-five': 'One of the Shanghai Five (1996 to 2001), before the organization was founded'
};

export const PHASE_CODES: Record<Phase, string> = {
	armed: 'Force between the parties',
	active: 'Pressed, negotiated or contested without fighting',
	latent: 'A claim that rests',
	settled:
		'From the signature of the final treaty or, where ratification or demarcation stayed open for years, from completion'
};

export const KIND_CODES: Record<DisputeKind, string> = {
	territorial: 'About land',
	'border-demarcation': 'About where a border runs on the ground',
	water: 'About shared water',
	energy: 'About energy',
	designation: 'About naming persons or groups as terrorist',
	'use-of-force': 'About the use of force'
};

export const TYPE_CODES: Record<DocumentType, string> = {
	treaty: 'Treaty',
	convention: 'Convention',
	agreement: 'Agreement',
	protocol: 'Protocol',
	memorandum: 'Memorandum',
	declaration: 'Declaration',
	statement: 'Statement',
	decision: 'Decision',
	regulation: 'Regulation or rules',
	programme: 'Programme',
	strategy: 'Strategy',
	concept: 'Concept',
	plan: 'Plan'
};

export const FIELD_TERM_CODES: Record<FieldTerm, string> = {
	'territorial-claim': 'One state demands territory that another holds and refuses to give (ICOW)',
	'river-claim': 'One state demands another use of a shared river, and another refuses (ICOW)',
	'militarized-dispute': 'Threat, display or use of force between states (COW)',
	friction: 'Neither a claim nor a militarized dispute'
};

export const LINE_EFFECT_CODES: Record<LineEffect, string> = {
	part: 'Agrees a part of the line between its parties',
	whole: 'Agrees the whole line, or all that was left of it',
	'ends-ceasefire-line': 'Ends the ceasefire line between its parties'
};

export const STAGE_CODES: Record<BorderStage, string> = {
	'not-agreed': 'No agreement on the line is in the record',
	'partly-agreed': 'An agreement on a part of the line was signed',
	'treaty-signed': 'An agreement on the whole line was signed; the dispute is not settled yet',
	treaty: 'The dispute is settled: the whole line stands by treaty'
};

export const LINE_CODES: Record<LineClass, string> = {
	international: 'A border that the two states hold to; the only class that is drawn solid',
	'line-of-control': 'Line of Control between India and Pakistan',
	'line-of-actual-control': 'Line of Actual Control between China and India',
	'actual-ground-position-line': 'Actual Ground Position Line between India and Pakistan at Siachen',
	'working-boundary': 'Jammu and Kashmir towards Punjab: a border to India, a working boundary to Pakistan',
	'ceasefire-line': 'A line at which fighting stopped',
	disputed: 'A line held on the ground that one side does not accept as a border',
	claim: 'The limit of what one party claims and another holds',
	'former-boundary': 'Was a boundary once, and explains a dispute'
};

export const ACT_CODES = {
	adopted: 'Approved or issued by a body',
	signed: 'Signed',
	ratified: 'Ratified by one state, or the act of its law that stands for it',
	'entered-into-force': 'Entered into force',
	joined: 'Joined, or undertook to join, after the signature'
};

export const DATING_ACT_CODES = { signed: 'Signature', adopted: 'Adoption' };
