import { firstDay, lastDay } from '../../lib/domain/year/dates';
import { problemAt, type Entries } from '../read/entries';
import type { Problem } from '../read/problems';
import { checkOrder } from './order';

/** An exercise does not end before it begins; participants stand in their order, two in a bilateral one. */
export function checkExercises({ exercises }: Entries): Problem[] {
	return exercises.valid.flatMap((entry) => {
		const { start, end, participants, bilateral } = entry.value;
		const problems = checkOrder(entry, ['participants'], participants);
		if (end !== null && lastDay(end) < firstDay(start)) {
			problems.push(problemAt(entry, ['end'], `a date not before the first day, ${start}`));
		}
		if (bilateral && participants.length !== 2) {
			const found = participants.join(', ') || 'nobody';
			problems.push(
				problemAt(entry, ['participants'], 'two states, because the exercise is bilateral', found)
			);
		}
		return problems;
	});
}
