/** The interface's words for the field's terms: one message a term, in the language of the page. */
import type { DisputeKind, DocumentType, Phase, Snapshot, Status, Summit, Text } from '$lib/domain';
import { formatDate, STATUSES } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { inLanguage } from './language/in-language';
import { joinedBy } from './language/joined-by';
import { getLocale } from '$lib/paraglide/runtime';

const STATUS_NAMES: Record<Status, () => string> = {
	member: m.status_member,
	observer: m.status_observer,
	'dialogue-partner': m.status_dialogue_partner,
	'sco-partner': m.status_sco_partner,
	'shanghai-five': m.status_shanghai_five
};

const STATUS_COUNTS: Record<Status, (inputs: { count: number }) => string> = {
	member: m.count_member,
	observer: m.count_observer,
	'dialogue-partner': m.count_dialogue_partner,
	'sco-partner': m.count_sco_partner,
	'shanghai-five': m.count_shanghai_five
};

const STATUS_BECOMES: Record<Status, (inputs: { count: number }) => string> = {
	member: m.became_member,
	observer: m.became_observer,
	'dialogue-partner': m.became_dialogue_partner,
	'sco-partner': m.became_sco_partner,
	'shanghai-five': m.became_shanghai_five
};

const PHASE_NAMES: Record<Phase, () => string> = {
	armed: m.phase_armed,
	active: m.phase_active,
	latent: m.phase_latent,
	settled: m.phase_settled
};

const KIND_NAMES: Record<DisputeKind, () => string> = {
	territorial: m.kind_territorial,
	'border-demarcation': m.kind_border_demarcation,
	water: m.kind_water,
	energy: m.kind_energy,
	designation: m.kind_designation,
	'use-of-force': m.kind_use_of_force
};

const TYPE_NAMES: Record<DocumentType, () => string> = {
	treaty: m.type_treaty,
	convention: m.type_convention,
	agreement: m.type_agreement,
	protocol: m.type_protocol,
	memorandum: m.type_memorandum,
	declaration: m.type_declaration,
	statement: m.type_statement,
	decision: m.type_decision,
	regulation: m.type_regulation,
	programme: m.type_programme,
	strategy: m.type_strategy,
	concept: m.type_concept,
	plan: m.type_plan
};

export const statusName = (status: Status | null) => (status ? STATUS_NAMES[status]() : m.status_none());
/** A term within a sentence: small, but for an abbreviation. */
export const inText = (term: string) => term.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
/** The name of a status within a sentence; one of them is a name itself. */
export const statusInText = (status: Status | null) =>
	status === 'shanghai-five' ? statusName(status) : inText(statusName(status));
export const statusCount = (status: Status, count: number) => STATUS_COUNTS[status]({ count });
/** "became a member", said of `count` states; `null`: lost its status. */
export const becomes = (status: Status | null, count: number) =>
	status ? STATUS_BECOMES[status]({ count }) : m.became_none({ count });
export const phaseName = (phase: Phase) => PHASE_NAMES[phase]();
export const phaseInText = (phase: Phase) => inText(phaseName(phase));
export const kindName = (kind: DisputeKind) => KIND_NAMES[kind]();
export const typeName = (type: DocumentType) => TYPE_NAMES[type]();
/** "Meeting of the Council of Heads of State in Bishkek". */
export const summitIn = (series: Summit['series'], place: string) =>
	series === 'shanghai-five' ? m.summit_shanghai_five_in({ place }) : m.summit_heads_of_state_in({ place });

/** A text of the record in the language of the page, or in English where it has no other. */
export const textOf = (text: Text) => text[getLocale()] ?? text.en;

export const dateName = (date: string, withYear = true) => formatDate(date, getLocale(), withYear);
/** A year that stands for itself; messages say theirs, with the word for it where the language has one. */
export const yearName = (year: number) => dateName(String(year));

const lists = inLanguage((language) => new Intl.ListFormat(language));
/** "A, B and C" in the language of the page. */
export const listed = (names: string[]) => lists().format(names);

/** The same in parts, for names that are links: what stands between them has no `index`. */
export function listParts(names: string[]): { text: string; index: number | null }[] {
	let index = 0;
	return lists()
		.formatToParts(names)
		.map(({ type, value }) => ({ text: value, index: type === 'element' ? index++ : null }));
}

/** Names in a row, none of them the last: "A, B, C". */
export const enumerated = joinedBy(m.joined_names);

/** The sentence of the year: "9 members, 3 observers, 14 dialogue partners". */
export function sentenceOf({ totals }: Pick<Snapshot, 'totals'>): string {
	return enumerated(STATUSES.map((status) => totals[status] && statusCount(status, totals[status])));
}
