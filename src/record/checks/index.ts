import type { Entries } from '../read/entries';
import type { Problem } from '../read/problems';
import { checkAffairs } from './affairs';
import { checkClaims } from './claims';
import { checkDisputes } from './disputes';
import { checkDocuments } from './documents';
import { checkEditorsWords } from './editors-words';
import { checkExercises } from './exercises';
import { checkFileNames } from './file-names';
import { checkPaper } from './paper';
import { checkReferences } from './references';
import { checkSources } from './sources';
import { checkStatuses } from './statuses';
import { checkSummits } from './summits';
import { checkTerms } from './terms';
import { checkUnverified } from './unverified';
import { checkVersions } from './versions';
import type { Wholes } from './wholes';

const CHECKS: ((entries: Entries, wholes: Wholes) => Problem[])[] = [
	checkFileNames,
	checkReferences,
	checkStatuses,
	checkSummits,
	checkDocuments,
	checkDisputes,
	checkTerms,
	checkExercises,
	checkAffairs,
	checkClaims,
	checkPaper,
	checkVersions,
	checkSources,
	checkUnverified,
	checkEditorsWords
];

/** What is wrong with entries that are well-formed one by one but do not fit together. */
export function crossCheck(entries: Entries, wholes: Wholes): Problem[] {
	return CHECKS.flatMap((check) => check(entries, wholes));
}
