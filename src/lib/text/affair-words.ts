/** Words for applications, abstentions, relations and meetings: only pages about one thing and `/organization/` need them. */
import type {
	Abstention,
	AbstentionAct,
	Application,
	ApplicationOutcome,
	Meeting,
	Relation,
	RelationKind
} from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { statusName } from './words';

const OUTCOMES: Record<ApplicationOutcome, () => string> = {
	granted: m.affair_outcome_granted,
	'other-status': m.affair_outcome_other_status,
	open: m.affair_outcome_open,
	'reported-blocked': m.affair_outcome_reported_blocked,
	'not-made': m.affair_outcome_not_made
};

const ACTS: Record<AbstentionAct, () => string> = {
	sign: m.affair_act_sign,
	endorse: m.affair_act_endorse,
	'take-part': m.affair_act_take_part
};

const RELATIONS: Record<RelationKind, () => string> = {
	'observer-status': m.affair_kind_observer_status,
	memorandum: m.affair_kind_memorandum,
	'joint-declaration': m.affair_kind_joint_declaration
};

type Coded =
	| Pick<Application, 'sought' | 'outcome'>
	| Pick<Abstention, 'act'>
	| Pick<Relation, 'kind'>
	| Pick<Meeting, 'number'>;

/** What can be counted of it, in words: the status asked for and the outcome, how a state kept out, the kind of act. */
export function affairCodes(affair: Coded): string[] {
	if ('outcome' in affair) {
		const { sought, outcome } = affair;
		const status = sought ? m.affair_sought({ status: statusName(sought) }) : m.affair_sought_unknown();
		return [status, OUTCOMES[outcome]()];
	}
	if ('act' in affair) return [ACTS[affair.act]()];
	return 'kind' in affair ? [RELATIONS[affair.kind]()] : [];
}
