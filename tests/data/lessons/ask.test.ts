import { describe, expect, it } from 'vitest';
import { atlas, coreOf } from '$record';
import { snapshotOfYear, STATUSES, yearsOf, type Sourced } from '$lib/domain';
import {
	askRecord,
	changedBetween,
	GAMES,
	judgeOrder,
	judgePrediction,
	judgeWhere,
	judgeYear,
	LEVELS,
	placedDocuments,
	predictions,
	roundOf,
	yearBefore,
	type AskEvent,
	type Question,
	type Theme
} from '$lib/domain/ask';
import { hintOf } from '$lib/text/ask-hints';
import { placeNameOf } from '$lib/text/ask-words';
import { askMoreOf } from '$lib/text/ask-more';
import { statusInText } from '$lib/text/words';
import { mapStateOf } from '$lib/scene/state/map-state';

const years = yearsOf(atlas);
const more = askMoreOf(atlas, 'order');
const record = askRecord(coreOf(atlas), more);
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

/** What is wrong with an event or a question, read once more from the record; nothing if it is right. */
const known = new Map<string, string[]>();

function problemsOfEvent(event: AskEvent): string[] {
	const found = known.get(event.key);
	if (found) return found;
	const problems: string[] = [];
	const hold = (is: boolean, what: string) => {
		if (!is) problems.push(`${event.key}: ${what}`);
	};
	if (event.kind === 'document') {
		const document = atlas.documents.find(({ id }) => id === event.id)!;
		hold(document.acts[event.act]?.date === event.date, 'another date');
		hold(!document.disagreement && !document.acts[event.act]?.disputed, 'contested');
		hold(!isOpen(document, `acts.${event.act}`), 'not verified');
		hold(!/\b(19|20)\d\d\b/.test(document.title.en), 'its title names a year');
	} else if (event.kind === 'status') {
		for (const iso3 of event.states) {
			const interval = atlas.statuses.find((each) => each.iso3 === iso3 && each.start === event.date);
			hold(interval?.status === event.to, `${iso3} has another status`);
			hold(!interval?.disagreement, `${iso3} is contested`);
			hold(!!interval && !isOpen(interval, 'start'), `${iso3} is not verified`);
		}
	} else if (event.kind === 'summit') {
		const summit = atlas.summits.find(({ id }) => id === event.id)!;
		hold(summit.start === event.date && !isOpen(summit, 'start'), 'another date, or not verified');
		const same = atlas.summits.filter(
			({ place, series }) => place === summit.place && series === summit.series
		);
		hold(same.length === 1, 'its words mean another too');
	} else if (event.kind === 'step') {
		const dispute = atlas.disputes.find(({ id }) => id === event.id)!;
		const agreement = dispute.agreements.find(
			(each) => each.date === event.date && each.title.en === event.text
		);
		const phase = dispute.phases.find((each) => each.from === event.date && each.what.en === event.text);
		const found = agreement ?? phase;
		hold(found !== undefined, 'neither an agreement nor a phase');
		hold(!!found && found.confidence === 'seen', 'not verified');
		hold(!/\b(19|20)\d\d\b/.test(event.text), 'names a year');
	} else {
		const dispute = atlas.disputes.find(({ id }) => id === event.id);
		const phase = dispute?.phases.find(({ from }) => from === event.date);
		hold(phase?.phase === event.to && !isOpen(phase, 'from'), 'another phase, or not verified');
	}
	known.set(event.key, problems);
	return problems;
}

/** Whether an event has what a question says that all of them have in common. */
function isOf({ kind, of: which }: Theme, event: AskEvent): boolean {
	const document = atlas.documents.find(({ id }) => event.kind === 'document' && id === event.id);
	const summit = atlas.summits.find(({ id }) => event.kind === 'summit' && id === event.id);
	switch (kind) {
		case 'dispute':
			return event.kind === 'step' && event.id === which;
		case 'settled':
			return event.kind === 'phase' && event.to === 'settled';
		case 'status':
			return event.kind === 'status';
		case 'series':
			return summit?.series === which;
		case 'type':
			return document?.type === which;
		case 'place':
			return (summit?.place ?? (event.kind === 'document' && document?.acts[event.act]?.place)) === which;
	}
}

const pictures = new Map<string, string>();
/** What the map draws of a year. */
function pictureOf(year: number, layers: readonly ('status' | 'documents')[]): string {
	const key = `${year} ${layers.join()}`;
	const found = pictures.get(key);
	if (found) return found;
	const { states, places } = mapStateOf(of(year), new Set(layers));
	const picture = JSON.stringify([[...states], [...places]]);
	pictures.set(key, picture);
	return picture;
}

const placed = placedDocuments(record);
const places = new Set(placed.map(({ answer }) => answer));
/** How many years before or after anything was signed in a place. */
const yearsAway = (place: string, date: string): number =>
	Math.min(
		...placed
			.filter((each) => each.answer === place)
			.map((each) => Math.abs(Number(each.date.slice(0, 4)) - Number(date.slice(0, 4))))
	);

function problemsOf(question: Question): string[] {
	const problems: string[] = [];
	const hold = (is: boolean, what: string) => {
		if (!is) problems.push(`${question.key}: ${what}`);
	};
	if (question.game === 'predict') {
		const { answer, year } = question;
		hold(judgePrediction(question, answer).right, 'the answer is not right');
		hold(!judgePrediction(question, answer.slice(1)).right, 'less than the answer is right');
		for (const iso3 of answer) {
			const since = of(year).states.find((state) => state.iso3 === iso3)?.since;
			const interval = atlas.statuses.find((each) => each.iso3 === iso3 && each.start === since);
			hold(!interval || !isOpen(interval, 'start'), `${iso3} is not verified`);
		}
	} else if (question.game === 'order') {
		const { events, answer, theme } = question;
		const shown = events.map(({ key }) => key);
		hold(judgeOrder(question, answer).right, 'the answer is not right');
		hold(!judgeOrder(question, shown).right, 'it is in order from the start');
		hold([...shown].sort().join() === [...answer].sort().join(), 'other events in the answer');
		const sorted = answer.map((key) => events.find((event) => event.key === key)!);
		hold(
			sorted.slice(1).every((event, index) => sorted[index]!.until < event.from),
			'not one after the other'
		);
		const before = yearBefore(question);
		const first = Math.min(...events.map(({ from }) => Number(from.slice(0, 4))));
		hold(before === (first > years[0]! ? first - 1 : null), 'the map beside it is of another year');
		hold(
			events.every((event) => isOf(theme, event)),
			`not all of ${theme.kind} ${theme.of}`
		);
		problems.push(...events.flatMap(problemsOfEvent));
	} else if (question.game === 'where') {
		const { document: id, choices, answer, act, date } = question;
		const document = atlas.documents.find((each) => each.id === id)!;
		hold(document.acts[act]?.place === answer, 'another place');
		hold(!document.disagreement && !document.acts[act]?.disputed, 'contested');
		hold(!isOpen(document, `acts.${act}`), 'not verified');
		hold(new Set(choices).size === choices.length, 'a choice twice');
		hold(
			choices.every((place) => atlas.places.some((each) => each.id === place)),
			'a choice of no place'
		);
		// A wrong one was a place of signatures at about that time, or is the paper's.
		const away = new Map([...places].map((place) => [place, yearsAway(place, date)]));
		for (const place of choices.filter((each) => each !== answer && each !== question.printed)) {
			const nearer = [...away].filter(([other, years]) => other !== answer && years < away.get(place)!);
			hold(nearer.length <= choices.length, `${nearer.length} places were nearer in time than ${place}`);
		}
		const right = choices.filter((place) => judgeWhere(question, place).right);
		hold(right.join() === document.acts[act]?.place, 'not one right choice');
	} else {
		const { choices, answer, layers } = question;
		hold(choices.length === 4, 'not four choices');
		// What the map draws, not what the question thinks that it draws.
		hold(new Set(choices.map((year) => pictureOf(year, layers))).size === 4, 'two maps that look the same');
		const right = choices.filter((year) => judgeYear(question, year).right);
		hold(right.join() === String(answer), 'not one right choice');
		const picture = pictureOf(answer, layers);
		const alike = years.filter((year) => pictureOf(year, layers) === picture);
		for (const year of years) {
			const result = judgeYear(question, year);
			const away = Math.min(...alike.map((other) => Math.abs(year - other)));
			hold(result.right === alike.includes(year), `${year} is judged wrongly`);
			hold(Math.abs(result.off ?? NaN) === away, `${year} is ${String(result.off)} years off`);
			hold(away === 0 || alike.includes(year - (result.off ?? 0)), `${year}: early or late?`);
		}
	}
	return problems;
}

it('says in its hints what the record holds', () => {
	// “Each state that became a member after the founding was an observer or a dialogue partner before.”
	const founding = '2001-06-15';
	for (const { iso3, start } of atlas.statuses.filter(
		(each) => each.status === 'member' && each.start > founding
	)) {
		const before = atlas.statuses.filter((each) => each.iso3 === iso3 && each.start < start);
		expect(
			before.map(({ status }) => status),
			iso3
		).toContain('observer');
	}
	// “… only once its state has joined.”
	for (const { series, start, place } of atlas.summits) {
		const { iso3 } = atlas.places.find(({ id }) => id === place)!;
		const held = atlas.statuses.find(
			(each) => each.iso3 === iso3 && each.start <= start && (each.end === null || each.end >= start)
		);
		expect(held?.status, `${series} in ${place}`).toMatch(/^(member|shanghai-five)$/);
	}
	// A name keeps its capitals wherever a status is said.
	expect(statusInText('shanghai-five')).toBe('Shanghai Five');
	// A hint gives no answer away.
	for (const game of ['where', 'predict'] as const) {
		for (const question of roundOf(record, { game, seed: 'hints', level: 'easy', year: null })) {
			const hint = hintOf(question, record)!.join(' ');
			const names = question.game === 'where' ? [placeNameOf(record, question.answer)] : [];
			expect(names.filter((name) => hint.includes(name))).toEqual([]);
		}
	}
});

describe.each(GAMES)('rounds of %s, from 2,000 seeds', (game) => {
	it('are the same for a class that writes its word another way', () => {
		const asked = (seed: string) => roundOf(record, { game, seed, level: 'easy', year: null });
		for (const seed of ['Year 11 B', ' YEAR  11 b ', 'Ｙｅａｒ　１１　Ｂ', 'year11b', 'Yéar 11 b']) {
			expect(asked(seed), seed).toEqual(asked('year 11 b'));
		}
		expect(asked('year 11 c')).not.toEqual(asked('year 11 b'));
	});

	it('are whole, judged by the record, without a question twice, and the same for the same seed', () => {
		const seen = new Set<string>();
		const problems: string[] = [];
		for (let index = 0; index < 2000; index++) {
			const seed = `seed ${index}`;
			const options = { game, seed, level: LEVELS[index % 2]!, year: null };
			const round = roundOf(record, options);
			if (round.length < 5) problems.push(`${seed}: only ${round.length} questions`);
			if (new Set(round.map(({ key }) => key)).size < round.length) problems.push(`${seed}: one twice`);
			const events = round.flatMap((each) => (each.game === 'order' ? each.answer : []));
			if (new Set(events).size < events.length) problems.push(`${seed}: an event twice`);
			const text = JSON.stringify(round);
			seen.add(text);
			if (index % 40 === 0 && JSON.stringify(roundOf(record, options)) !== text) {
				problems.push(`${seed}: another round the second time`);
			}
			problems.push(...round.flatMap(problemsOf));
		}
		expect(problems).toEqual([]);
		expect(seen.size, 'another seed, other questions').toBeGreaterThan(1900);
	});
});
