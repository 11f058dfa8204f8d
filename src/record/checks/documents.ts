import { firstDay, lastDay } from '../../lib/domain/year/dates';
import type { TreatyDocument } from '../../lib/domain/types/document-types';
import { problemAt, type Entries, type Entry } from '../read/entries';
import type { Problem } from '../read/problems';
import { checkOrder } from './order';

/** A document has a date to stand under, acts in their order and signatories in theirs. */
export function checkDocuments({ documents }: Entries): Problem[] {
	return documents.valid.flatMap((entry) => [
		...checkActs(entry),
		...checkOrder(entry, ['signatories'], entry.value.signatories),
		...checkRatified(entry)
	]);
}

/** States stand in alphabetical order, and none ratified before the signature. */
function checkRatified(entry: Entry<TreatyDocument>): Problem[] {
	const { ratified = [], signed, adopted } = entry.value.acts;
	const from = (signed ?? adopted)?.date;
	const states = ratified.map(({ iso3 }) => iso3);
	return [
		...checkOrder(entry, ['acts', 'ratified'], states, 'iso3'),
		...ratified.flatMap(({ date }, index) => {
			if (!from || lastDay(date) >= firstDay(from)) return [];
			return [
				problemAt(entry, ['acts', 'ratified', index, 'date'], `a date not before the signature, ${from}`)
			];
		})
	];
}

function checkActs(entry: Entry<TreatyDocument>): Problem[] {
	const { adopted, signed, enteredIntoForce } = entry.value.acts;
	const dated = signed ?? adopted;
	if (!dated) return [problemAt(entry, ['acts'], 'an act: adopted or signed', 'neither adopted nor signed')];
	if (!enteredIntoForce || lastDay(enteredIntoForce.date) >= firstDay(dated.date)) return [];
	return [
		problemAt(entry, ['acts', 'enteredIntoForce', 'date'], `a date not before the signature, ${dated.date}`)
	];
}
