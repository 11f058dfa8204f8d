/** What a page of questions brings along: events of disputes, and why answers are so. Made where the whole record is. */
import type { Atlas } from '$lib/domain';
import {
	contestedFacts,
	isSeenInSource,
	namesAYear,
	statusKey,
	type AskMore,
	type DisputeStep,
	type Game,
	type Reason
} from '$lib/domain/ask';
import { textOf } from './words';

/** Longer sentences nobody reads while an order is thought about. */
const LONGEST = 130;

/** Agreements and beginnings of phases that were seen, are not contested and name no year. */
function disputeSteps({ disputes }: Atlas): DisputeStep[] {
	return disputes.flatMap(({ id: dispute, agreements, phases }) => [
		...agreements
			.filter((agreement) => isSeenInSource(agreement, 'date', 'title.en') && !namesAYear(agreement.title.en))
			.map(({ date, title }) => ({ dispute, date, kind: 'agreement' as const, text: textOf(title) })),
		...phases
			.filter((phase) => isSeenInSource(phase, 'from', 'what.en') && !phase.disagreement)
			.filter(({ what }) => !namesAYear(what.en) && what.en.length <= LONGEST)
			.map(({ from: date, what }) => ({ dispute, date, kind: 'phase' as const, text: textOf(what) }))
	]);
}

/** What the whole record says of what a game asks. @param game the others explain themselves by the map */
function reasonsOf(atlas: Atlas, game: Game, steps: readonly DisputeStep[]): Record<string, Reason> {
	const named = new Map(atlas.sources.map((source) => [source.id, source]));
	const reason = (text: string, [first = '']: readonly string[]): Reason => {
		const source = named.get(first);
		return { text, source: source ? { title: source.title, path: `/source/${source.id}/` } : null };
	};
	const documents = atlas.documents.map(
		({ id, summary, sources }) => [`document/${id}`, reason(textOf(summary), sources)] as const
	);
	if (game === 'where') return Object.fromEntries(documents);
	if (game !== 'order') return {};
	return Object.fromEntries([
		...documents,
		...atlas.summits.map(({ id, sources }) => [`summit/${id}`, reason('', sources)] as const),
		...atlas.statuses.map(
			({ iso3, start, sources }) => [statusKey(iso3, start), reason('', sources)] as const
		),
		...atlas.disputes.flatMap(({ id, phases, agreements }) => [
			...phases
				.filter(({ phase }) => phase === 'settled')
				.map(({ from, what, sources }) => [`phase/${id}/${from}`, reason(textOf(what), sources)] as const),
			...steps
				.filter(({ dispute }) => dispute === id)
				.map(({ date, kind }) => {
					const phase = phases.find(({ from }) => from === date);
					const agreement = agreements.find((each) => each.date === date);
					const sources = (kind === 'agreement' ? agreement : phase)?.sources ?? [];
					return [`step/${id}/${date}`, reason(phase ? textOf(phase.what) : '', sources)] as const;
				})
		])
	]);
}

/** @param atlas the whole record, in the language of the page */
export function askMoreOf(atlas: Atlas, game: Game): AskMore {
	const steps = game === 'order' ? disputeSteps(atlas) : [];
	return { contested: contestedFacts(atlas), steps, reasons: reasonsOf(atlas, game, steps) };
}
