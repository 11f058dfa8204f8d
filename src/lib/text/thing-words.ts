/** Words that only the pages about one thing need: kept apart so that the first page does not carry them. */
import type { InstitutionKind, Iso3, Office, PartialDate, Position, Seat } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { positionName } from './language/coordinates';
import { dateAfter } from './date-after';
import { dateName } from './words';

const INSTITUTION_NAMES: Record<InstitutionKind, () => string> = {
	organization: m.institution_organization,
	council: m.institution_council,
	meeting: m.institution_meeting,
	'permanent-body': m.institution_permanent_body,
	centre: m.institution_centre
};

const OFFICE_NAMES: Record<Office, () => string> = {
	'secretary-general': m.institution_secretary_general,
	'rats-director': m.institution_rats_director
};

const STAGE_NAMES: Record<Seat['stage'], () => string> = {
	planned: m.institution_planned,
	working: m.institution_working
};

export const institutionKindName = (kind: InstitutionKind) => INSTITUTION_NAMES[kind]();
export const officeName = (office: Office) => OFFICE_NAMES[office]();
export const stageName = (stage: Seat['stage']) => STAGE_NAMES[stage]();

/** A half-open stretch: "9 June 2005 – 9 June 2017", "since 9 June 2017". */
export const period = (from: PartialDate, to: PartialDate | null) =>
	to ? m.panel_from_to({ from: dateName(from), to: dateName(to) }) : m.panel_since({ date: dateAfter(from) });

/** From the first day to the last, or the one day that both are. */
export const days = (first: PartialDate, last: PartialDate | null) =>
	last && last !== first ? m.panel_from_to({ from: dateName(first), to: dateName(last) }) : dateName(first);

/** A position in degrees, two decimals: the record has no better ones. "41.30° N, 69.24° E". */
export const coordinates = (position: Position): string => positionName(position, 2);

/** States that are party to an agreement and have no page of their own. */
const OTHER_STATES: Record<Iso3, () => string> = { GBR: m.panel_united_kingdom };

export const otherStateName = (iso3: Iso3) => OTHER_STATES[iso3]?.() ?? iso3;
