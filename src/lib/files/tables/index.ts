import { actsTable } from './acts';
import { chairsTable } from './chairs';
import { claimsTable, paperTable } from './claims';
import { disputesTable, disputeSummariesTable } from './disputes';
import { documentsTable } from './documents';
import { abstentionsTable, applicationsTable, eventsTable, meetingsTable, relationsTable } from './events';
import { exercisesTable } from './exercises';
import { factsTable } from './facts';
import { institutionsTable, seatsTable, termsTable } from './institutions';
import { membershipDetailsTable } from './membership-details';
import { membershipsTable } from './memberships';
import { placesTable, summitsTable } from './places';
import { agreementsTable, positionsTable } from './positions';
import { sourcesTable } from './sources';
import { stateYearsTable } from './state-years';
import { statesTable } from './states';
import type { Table } from './types';

export type * from './types';
export { LIST_SEPARATOR } from './types';

/** Every table of the record, in the order of lists of downloads. */
export const TABLES: Table[] = [
	statesTable,
	membershipsTable,
	membershipDetailsTable,
	stateYearsTable,
	eventsTable,
	documentsTable,
	actsTable,
	disputesTable,
	disputeSummariesTable,
	positionsTable,
	agreementsTable,
	summitsTable,
	placesTable,
	institutionsTable,
	seatsTable,
	termsTable,
	chairsTable,
	exercisesTable,
	applicationsTable,
	abstentionsTable,
	relationsTable,
	meetingsTable,
	claimsTable,
	paperTable,
	factsTable,
	sourcesTable
];
