import { actsTable } from './acts';
import { chairsTable } from './chairs';
import { claimsTable, paperTable } from './claims';
import { disputesTable, disputeSummariesTable } from './disputes';
import { documentsTable } from './documents';
import { eventsTable } from './events';
import { exercisesTable } from './exercises';
import { factsTable } from './facts';
import { institutionsTable, seatsTable, termsTable } from './institutions';
import { membershipDetailsTable } from './membership-details';
import { membershipsTable } from './memberships';
import { placesTable, summitsTable } from './places';
import { agreementsTable, positionsTable } from './positions';
import { sourcesTable } from './sources';
import { statesTable } from './states';
import { listsOf } from './lists';
import type { Table } from './types';
import { disputeDyadsTable } from './years/dispute-dyads';
import { disputeYearsTable } from './years/dispute-years';
import { dyadYearsTable } from './years/dyad-years';
import { stateYearsTable } from './years/state-years';

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
	claimsTable,
	paperTable,
	factsTable,
	sourcesTable
];

/** Those that are read on a page too. */
export const TABLES_WITH_PAGE: Table[] = TABLES.filter(({ page }) => page !== false);

/** Tables of one row a thing, and the parts of their lists: what CSV files, workbook and descriptor hold. */
export const TABLES_IN_FILES: Table[] = [...TABLES, listsOf(TABLES)];
