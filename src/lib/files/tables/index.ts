import { actsTable } from './acts';
import { claimsTable, paperTable } from './claims';
import { disputesTable, disputeSummariesTable } from './disputes';
import { disputeDyadsTable, disputeYearsTable } from './dispute-years';
import { dyadYearsTable } from './dyad-years';
import { documentsTable } from './documents';
import { abstentionsTable, applicationsTable, eventsTable, meetingsTable, relationsTable } from './events';
import { exercisesTable } from './exercises';
import { factsTable } from './facts';
import { chairsTable, institutionsTable, seatsTable, termsTable } from './institutions';
import { membershipDetailsTable, membershipsTable } from './memberships';
import { placesTable, summitsTable } from './places';
import { agreementsTable, positionsTable } from './positions';
import { sourcesTable } from './sources';
import { stateYearsTable } from './state-years';
import { statesTable } from './states';
import type { Table } from './types';

export type * from './types';
export { LIST_SEPARATOR } from './types';

/** Every table of the record, in the order of lists of downloads. The database has these. */
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
	disputeYearsTable,
	disputeDyadsTable,
	dyadYearsTable,
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

/** Those that are read on a page too. */
export const TABLES_WITH_PAGE: Table[] = TABLES.filter(({ page }) => page !== false);
