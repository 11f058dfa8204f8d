import type { DocumentType, DisputeKind, FieldTerm, LineEffect, Phase, Status } from '$lib/domain';

/** What the words of the record mean, for the code lists of several tables. */
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
