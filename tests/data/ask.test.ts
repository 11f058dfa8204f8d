import { describe, expect, it } from 'vitest';
import { atlas, coreOf } from '$lib/data';
import { snapshotOfYear, STATUSES, yearsOf, type Sourced } from '$lib/domain';
import {
	askRecord,
	changedBetween,
	contestedFacts,
	GAMES,
	judgeOrder,
	judgePrediction,
	judgeWhere,
	judgeYear,
	LEVELS,
	predictions,
	roundOf,
	type AskEvent,
	type Question
} from '$lib/domain/ask';
import { mapStateOf } from '$lib/map/map-state';

const years = yearsOf(atlas);
const contested = contestedFacts(atlas);
const record = askRecord(coreOf(atlas), contested);
const snapshots = new Map(years.map((year) => [year, snapshotOfYear(atlas, year)]));
const of = (year: number) => snapshots.get(year)!;
const all = predictions(record);

const isOpen = ({ confidence, unverified = [] }: Sourced, field: string) =>
	confidence !== 'seen' || unverified.some((open) => open === field || open.startsWith(`${field}.`));

describe('predictions agree with the snapshots', () => {
	it.each(years)('of %i: each status that occurs is asked about, and answered by who has it', (year) => {
		for (const status of STATUSES) {
			const holders = of(year).states.filter((state) => state.status === status);
			const question = all.find((each) => each.year === year && each.status === status);
			expect(question?.answer ?? []).toEqual(holders.map(({ iso3 }) => iso3).sort());
			if (!question) continue;
			for (const { iso3 } of atlas.states) {
				const result = judgePrediction(question, [iso3]);
				expect(result.hits.length, iso3).toBe(holders.some((each) => each.iso3 === iso3) ? 1 : 0);
				expect(result.hits.length + result.wrong.length).toBe(1);
			}
		}
	});

	it('for every pair of years: who has another status in the later one', () => {
		for (const a of years) {
			for (const b of years.filter((year) => year > a)) {
				const statusIn = (year: number, iso3: string) =>
					of(year).states.find((state) => state.iso3 === iso3)?.status;
				const expected = atlas.states
					.map(({ iso3 }) => iso3)
					.filter((iso3) => statusIn(a, iso3) !== statusIn(b, iso3))
					.sort();
				expect(changedBetween(of(a), of(b)), `${a} to ${b}`).toEqual(expected);
				const question = all.find((each) => each.ask === 'changed' && each.year === b);
				if (b === a + 1) expect(question?.answer ?? []).toEqual(expected);
			}
		}
	});

	it('of one year asks all that the year has', () => {
		const round = roundOf(record, { game: 'predict', seed: 'x', level: 'easy', year: 2004 });
		expect(round.map(({ key }) => key)).toEqual(['2004 member', '2004 observer', '2005 changed']);
	});
});

/** What a question says of the record, read from the record itself. */
const check = {
	predict(question: Extract<Question, { game: 'predict' }>) {
		expect(judgePrediction(question, question.answer)).toMatchObject({ right: true, missed: [], wrong: [] });
		expect(judgePrediction(question, question.answer.slice(1)).right).toBe(false);
		for (const iso3 of question.answer) {
			const since = of(question.year).states.find((state) => state.iso3 === iso3)?.since;
			const interval = atlas.statuses.find((each) => each.iso3 === iso3 && each.start === since);
			if (interval) expect(isOpen(interval, 'start'), question.key).toBe(false);
		}
	},
	order(question: Extract<Question, { game: 'order' }>) {
		const { events, answer } = question;
		expect(events.map(({ key }) => key)).not.toEqual(answer);
		expect(judgeOrder(question, answer).right).toBe(true);
		expect(
			judgeOrder(
				question,
				events.map(({ key }) => key)
			).right
		).toBe(false);
		expect(events.map(({ key }) => key).sort()).toEqual([...answer].sort());
		const sorted = answer.map((key) => events.find((event) => event.key === key)!);
		sorted.slice(1).forEach((event, index) => expect(sorted[index]!.until < event.from).toBe(true));
		for (const event of events) checkEvent(event);
	},
	where(question: Extract<Question, { game: 'where' }>) {
		const { document: id, choices, answer, act } = question;
		const document = atlas.documents.find((each) => each.id === id)!;
		expect(document.acts[act]?.place).toBe(answer);
		expect(document.disagreement ?? document.acts[act]?.disputed).toBeUndefined();
		expect(isOpen(document, `acts.${act}`)).toBe(false);
		expect(choices.filter((place) => place === answer)).toHaveLength(1);
		expect(new Set(choices).size).toBe(choices.length);
		for (const place of choices) {
			expect(atlas.places.some((each) => each.id === place)).toBe(true);
			expect(judgeWhere(question, place).right).toBe(place === document.acts[act]?.place);
		}
	},
	year(question: Extract<Question, { game: 'year' }>) {
		const { choices, answer, layers } = question;
		expect(choices).toHaveLength(4);
		expect(choices).toContain(answer);
		// What the map draws, not what the question thinks that it draws.
		const pictures = choices.map((year) => {
			const { states, places } = mapStateOf(of(year), new Set(layers));
			return JSON.stringify([[...states], [...places]]);
		});
		expect(new Set(pictures).size, `maps of ${choices.join()} differ`).toBe(4);
		for (const year of choices) expect(judgeYear(question, year).right).toBe(year === answer);
	}
};

function checkEvent(event: AskEvent): void {
	if (event.kind === 'document') {
		const document = atlas.documents.find(({ id }) => id === event.id)!;
		expect(document.acts[event.act]?.date).toBe(event.date);
		expect(document.disagreement).toBeUndefined();
		expect(isOpen(document, `acts.${event.act}`)).toBe(false);
		expect(document.title.en).not.toMatch(/\b(19|20)\d\d\b/);
	} else if (event.kind === 'status') {
		for (const iso3 of event.states) {
			const interval = atlas.statuses.find((each) => each.iso3 === iso3 && each.start === event.date)!;
			expect(interval.status).toBe(event.to);
			expect(interval.disagreement).toBeUndefined();
			expect(isOpen(interval, 'start')).toBe(false);
		}
	} else if (event.kind === 'summit') {
		const summit = atlas.summits.find(({ id }) => id === event.id)!;
		expect(summit.start).toBe(event.date);
		expect(isOpen(summit, 'start')).toBe(false);
		const there = atlas.summits.filter(
			({ place, series }) => place === summit.place && series === summit.series
		);
		expect(there, 'its words mean no other').toHaveLength(1);
	} else {
		const phase = atlas.disputes
			.find(({ id }) => id === event.id)
			?.phases.find(({ from }) => from === event.date);
		expect(phase?.phase).toBe(event.to);
		expect(isOpen(phase!, 'from')).toBe(false);
	}
}

describe.each(GAMES)('rounds of %s, from 2,000 seeds', (game) => {
	it('are whole, judged by the record, without a question twice, and the same for the same seed', () => {
		const seen = new Set<string>();
		for (let index = 0; index < 2000; index++) {
			const level = LEVELS[index % 2]!;
			const options = { game, seed: `seed ${index}`, level, year: null };
			const round = roundOf(record, options);
			expect(round.length, options.seed).toBeGreaterThanOrEqual(5);
			expect(new Set(round.map(({ key }) => key)).size).toBe(round.length);
			if (index % 50 === 0) expect(roundOf(record, options)).toEqual(round);
			seen.add(JSON.stringify(round));
			for (const question of round) {
				if (question.game === 'predict') check.predict(question);
				else if (question.game === 'order') check.order(question);
				else if (question.game === 'where') check.where(question);
				else check.year(question);
			}
			if (game === 'order') {
				const events = round.flatMap((each) => (each.game === 'order' ? each.answer : []));
				expect(new Set(events).size, 'no event twice').toBe(events.length);
			}
		}
		expect(seen.size, 'another seed, other questions').toBeGreaterThan(1900);
	});
});
