import type { Entries } from '../entries';
import type { Problem } from '../problems';
import { checkDisputes } from './disputes';
import { checkDocuments } from './documents';
import { checkFileNames } from './file-names';
import { checkReferences } from './references';
import { checkSources } from './sources';
import { checkStatuses } from './statuses';
import { checkSummits } from './summits';
import { checkUnverified } from './unverified';

const CHECKS: ((entries: Entries) => Problem[])[] = [
	checkFileNames,
	checkReferences,
	checkStatuses,
	checkSummits,
	checkDocuments,
	checkDisputes,
	checkSources,
	checkUnverified
];

/** What is wrong with entries that are well-formed one by one but do not fit together. */
export function crossCheck(entries: Entries): Problem[] {
	return CHECKS.flatMap((check) => check(entries));
}
