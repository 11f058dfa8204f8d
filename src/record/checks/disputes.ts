import { firstDay } from '../../lib/domain/year/dates';
import type { Dispute } from '../../lib/domain/types/dispute-types';
import { problemAt, type Entries, type Entry } from '../read/entries';
import type { Problem } from '../read/problems';
import { checkOrder } from './order';

/** Phases follow each other and cite a source, parties stand in alphabetical order, each has its say once. */
export function checkDisputes({ disputes }: Entries): Problem[] {
	return disputes.valid.flatMap((entry) => [
		...checkPhases(entry),
		...checkSourcesOfPhases(entry),
		...checkOrder(entry, ['parties'], entry.value.parties),
		...entry.value.agreements.flatMap(({ parties }, index) =>
			checkOrder(entry, ['agreements', index, 'parties'], parties)
		),
		...checkPositions(entry),
		...checkDyads(entry)
	]);
}

function checkPhases(entry: Entry<Dispute>): Problem[] {
	return entry.value.phases.flatMap(({ from }, index, phases) => {
		const before = phases[index - 1];
		if (!before || firstDay(before.from) < firstDay(from)) return [];
		return [
			problemAt(entry, ['phases', index, 'from'], `a date after that of the phase before, ${before.from}`)
		];
	});
}

/** The map draws phases: each rests on a page, one from memory on the last page before it. */
function checkSourcesOfPhases(entry: Entry<Dispute>): Problem[] {
	return entry.value.phases.flatMap(({ sources }, index) =>
		sources.length > 0
			? []
			: [problemAt(entry, ['phases', index, 'sources'], 'at least one source of a phase, from memory too')]
	);
}

function checkPositions(entry: Entry<Dispute>): Problem[] {
	const { parties, positions } = entry.value;
	const held = positions.map(({ party }) => party).join(', ');
	const expected = parties.join(', ');
	if (held === expected) return [];
	return [problemAt(entry, ['positions'], `one position a party, in the order ${expected}`, held || 'none')];
}

/** Pairs of parties, each in alphabetical order, so that one dyad has one name. */
function checkDyads(entry: Entry<Dispute>): Problem[] {
	const { parties, dyads = [] } = entry.value;
	return dyads.flatMap((pair, index) => [
		...checkOrder(entry, ['dyads', index], pair),
		...pair.flatMap((code, at) =>
			parties.includes(code)
				? []
				: [problemAt(entry, ['dyads', index, at], `one of the parties ${parties.join(', ')}`)]
		)
	]);
}
