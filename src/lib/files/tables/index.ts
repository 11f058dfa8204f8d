import { acts } from './acts';
import { chairs } from './chairs';
import { claims, paperTable } from './claims';
import { disputes, disputeSummaries } from './disputes';
import { documents } from './documents';
import { events } from './events';
import { exercises } from './exercises';
import { facts } from './facts';
import { institutions, seats, terms } from './institutions';
import { membershipDetails } from './membership-details';
import { memberships } from './memberships';
import { places, summits } from './places';
import { agreements, positions } from './positions';
import { sources } from './sources';
import { stateYears } from './state-years';
import { states } from './states';
import type { Table } from './types';

export type * from './types';
export { LIST_SEPARATOR } from './fields';

/** Every table of the record, in the order of lists of downloads. */
export const TABLES: Table[] = [
	states,
	memberships,
	membershipDetails,
	stateYears,
	events,
	documents,
	acts,
	disputes,
	disputeSummaries,
	positions,
	agreements,
	summits,
	places,
	institutions,
	seats,
	terms,
	chairs,
	exercises,
	claims,
	paperTable,
	facts,
	sources
];
