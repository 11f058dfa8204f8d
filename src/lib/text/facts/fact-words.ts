/** What a fact says, in a few words. For server loads: it reads the whole record. */
import type {
	AffairKind,
	Affairs,
	Atlas,
	Chair,
	DisputeAgreement,
	DisputePhase,
	DisputePosition,
	Exercise,
	Fact,
	Institution,
	PaperClaim,
	Place,
	Seat,
	State,
	StateEvent,
	StatusInterval,
	Summit,
	Term,
	Text,
	TreatyDocument
} from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { curly, verdictName } from '../paper-words';
import { dateAfter } from '../date-after';
import { commas, saidOf, semicolons, sentences } from '../language/joined';
import { dateName, enumerated, inText, phaseName, statusName, textOf, typeName } from '../words';
import { placeName, stateName } from './thing-words';
import { officeName } from '../thing-words';

/** "since 15 June 2001" or "15 June 2001 – 9 June 2017"; the end is the first day that no longer counts. */
export const rangeName = (from: string, to: string | null) =>
	to ? m.panel_from_to({ from: dateName(from), to: dateName(to) }) : m.panel_since({ date: dateAfter(from) });

const allNames = (name: Text) => enumerated([name.en, name.ru, name.zh]);

function actsOf({ acts }: TreatyDocument): string[] {
	const { adopted, signed, enteredIntoForce } = acts;
	return [
		adopted && m.source_says_adopted({ date: dateName(adopted.date) }),
		signed && m.source_says_signed({ date: dateName(signed.date) }),
		enteredIntoForce && m.source_says_in_force({ date: dateAfter(enteredIntoForce.date) })
	].filter((said) => said !== null);
}

/** What happened and what came of it. */
export function affairSays(affair: Affairs[AffairKind]): string {
	const became = 'became' in affair && affair.became ? textOf(affair.became) : '';
	return sentences([textOf(affair.what), became]);
}

/** The phase runs to the start of the one after it. */
function phaseRange(atlas: Atlas, { thing, key }: Fact, { from }: DisputePhase): string {
	const phases = atlas.disputes.find(({ id }) => id === thing.id)?.phases ?? [];
	const next = phases[Number(key.split('/').at(-1)) + 1];
	return rangeName(from, next?.from ?? null);
}

/** What the fact says, in a few words; the name of its thing stands beside it. */
export function factSays(atlas: Atlas, entry: Fact): string {
	const { kind, fact } = entry;
	switch (kind) {
		case 'state':
			return m.source_says_name({ names: allNames((fact as State).name) });
		case 'status': {
			const { status, start, end } = fact as StatusInterval;
			return commas([statusName(status), rangeName(start, end)]);
		}
		case 'event': {
			const { date, what } = fact as StateEvent;
			return saidOf(dateName(date), textOf(what));
		}
		case 'place': {
			const { name, position } = fact as Place;
			return m.source_says_place({ names: allNames(name), position: enumerated(position.map(String)) });
		}
		case 'summit': {
			const { start, end, place } = fact as Summit;
			const days = start === end ? dateName(start) : rangeName(start, end);
			return commas([days, placeName(atlas, place)]);
		}
		case 'document':
			return commas([typeName((fact as TreatyDocument).type), ...actsOf(fact as TreatyDocument)]);
		case 'phase': {
			const phase = fact as DisputePhase;
			return saidOf(commas([phaseName(phase.phase), phaseRange(atlas, entry, phase)]), textOf(phase.what));
		}
		case 'position': {
			const { party, position } = fact as DisputePosition;
			return m.source_says_position({ party: stateName(atlas, party), position: textOf(position) });
		}
		case 'agreement': {
			const { title, date } = fact as DisputeAgreement;
			return commas([textOf(title), dateName(date)]);
		}
		case 'institution': {
			const { name, established } = fact as Institution;
			const since = established && m.org_established({ date: dateName(established) });
			return semicolons([m.source_says_name({ names: allNames(name) }), since]);
		}
		case 'seat': {
			const { place, from, to, stage } = fact as Seat;
			const how = stage === 'planned' ? m.org_stage_planned() : m.org_stage_working();
			return commas([placeName(atlas, place), rangeName(from, to), how]);
		}
		case 'term': {
			const { person, office, start, end } = fact as Term;
			return commas([textOf(person), officeName(office), rangeName(start, end)]);
		}
		case 'chair': {
			const { iso3, year } = fact as Chair;
			return m.source_says_chair({ state: stateName(atlas, iso3), year });
		}
		case 'exercise': {
			const { start, end, places } = fact as Exercise;
			const days = end && end !== start ? rangeName(start, end) : dateName(start);
			return commas([days, ...places.map(({ name }) => textOf(name))]);
		}
		case 'claim': {
			const { claim, verdict } = fact as PaperClaim;
			return m.source_says_claim({ claim: curly(claim), verdict: inText(verdictName(verdict)) });
		}
		case 'application':
		case 'abstention':
		case 'relation':
		case 'meeting':
			return affairSays(fact as Affairs[AffairKind]);
	}
}

/** What other good sources say of the fact, in words; empty where none disagrees. */
export function disagreementsOf({ kind, fact }: Fact): string[] {
	const acts = kind === 'document' ? Object.values((fact as TreatyDocument).acts) : [];
	const ofActs = acts.flatMap((act) => (act && 'disputed' in act && act.disputed ? [act.disputed] : []));
	return [...(fact.disagreement ? [fact.disagreement] : []), ...ofActs].map(textOf);
}
