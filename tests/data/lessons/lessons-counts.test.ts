/**
 * What lessons count, counted again from the record: each sentence is built from snapshots and must stand in its step.
 * A change of the record that makes a lesson wrong fails here and names the sentence.
 */
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record';
import { lessonOf } from '../../../src/record/lessons';
import {
	dyadId,
	dyadLife,
	dyadsOf,
	firstDay,
	insideOfYear,
	pairsOf,
	snapshotOfYear,
	yearsOf,
	type Phase,
	type Status
} from '../../../src/lib/domain';
import { read, saidIn } from '../support/lesson-facts';

const FOUNDERS = ['CHN', 'KAZ', 'KGZ', 'RUS', 'TJK', 'UZB'];
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const word = (count: number): string =>
	WORDS[count] ?? { 13: 'thirteen', 16: 'sixteen' }[count] ?? String(count);
const Word = (count: number): string => word(count).replace(/^./, (letter) => letter.toUpperCase());

const snapshots = yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));
const in_ = (year: number) => snapshotOfYear(atlas, year);
const total = (year: number, status: Status) => in_(year).totals[status] ?? 0;
const inside = (year: number) => insideOfYear(in_(year));
const nameOf = (iso3: string) => atlas.states.find((state) => state.iso3 === iso3)!.name.en;
const subject = atlas.documents.filter(({ context }) => !context);
const subjectOf = (year: number) => in_(year).documents.filter(({ context }) => !context);
const latest = snapshots.at(-1)!;
const perPlace = latest.places
	.map(({ place, total, contextTotal }) => ({ place, subject: total - contextTotal, total }))
	.filter((place) => place.subject > 0)
	.sort((a, b) => b.subject - a.subject);
const at = (place: string) => perPlace.find((one) => one.place === place)!;
const settledOn = (id: string) =>
	atlas.disputes.find((one) => one.id === id)!.phases.findLast(({ phase }) => phase === 'settled')!.from;
const phaseOf = (id: string, year: number): Phase | undefined =>
	in_(year).disputes.find((one) => one.id === id)?.phase;

/** The step of this number, counted from 1, says all of it. */
function says(lesson: string, step: number, ...sentences: string[]) {
	const said = saidIn(lessonOf(lesson)!.steps[step - 1]!)
		.map(read)
		.join('\n');
	for (const sentence of sentences) expect(said).toContain(sentence);
}

describe('what is the SCO?', () => {
	const id = 'what-is-the-sco';

	it('counts members, partners, documents and pairs', () => {
		const members = latest.states.filter(({ status }) => status === 'member');
		says(id, 1, `${Word(members.length)} states are members`, ...members.map(({ iso3 }) => nameOf(iso3)));
		says(id, 1, `${latest.totals['sco-partner']} more are partners`);
		says(id, 5, `${Word(inside(2025).members)} members make ${inside(2025).pairs} pairs`);
		const question = lessonOf(id)!.steps[4]!.question!;
		const { length } = inside(2025).inDispute;
		expect(question.kind === 'choice' && question.choices[question.answer]).toBe(String(length));
		says(
			id,
			5,
			`${Word(length)}: `,
			...inside(2025).inDispute.map(({ dyad }) => dyad.map(nameOf).join(' – '))
		);
		says(id, 6, `${atlas.documents.length} documents`);
	});
});

describe('from five to ten', () => {
	const id = 'from-five-to-ten';

	it('counts members', () => {
		expect(in_(1996).states.map(({ iso3 }) => iso3)).toEqual(FOUNDERS.filter((iso3) => iso3 !== 'UZB'));
		says(id, 2, `${Word(total(2001, 'member'))}: the Shanghai Five and`);
		says(id, 8, `${Word(total(2017, 'member'))}: the six founders`);
		says(id, 11, '2023: Iran, the ninth member');
		expect(total(2023, 'member')).toBe(9);
		says(id, 13, '2024: Belarus, the tenth member');
		expect(total(2024, 'member')).toBe(10);
	});

	it('counts those around them', () => {
		const [members, observers, partners] = (['member', 'observer', 'dialogue-partner'] as const).map(
			(status) => total(2016, status)
		);
		says(
			id,
			7,
			`still ${members} members, but also ${observers} observers and ${partners} dialogue partners`
		);
		expect(observers! + partners!).toBe(12);
		const before = in_(2010).states.map(({ iso3 }) => iso3);
		const added = in_(2016).states.filter(({ iso3 }) => !before.includes(iso3));
		expect(added).toHaveLength(6);
		says(id, 7, ...added.map(({ iso3 }) => nameOf(iso3)));
		says(
			id,
			11,
			`${total(2023, 'member')} members, ${total(2023, 'observer')} observers, ${total(2023, 'dialogue-partner')} dialogue partners`
		);
		const joined = in_(2023).changes.filter(({ to }) => to === 'dialogue-partner');
		says(id, 11, `${Word(joined.length)} dialogue partners join`, ...joined.map(({ iso3 }) => nameOf(iso3)));
		const observing = in_(2023).states.filter(({ status }) => status === 'observer');
		expect(observing.map(({ iso3 }) => nameOf(iso3))).toEqual(['Afghanistan', 'Belarus', 'Mongolia']);
	});

	it('counts the merger and the whole', () => {
		const merged = in_(2025).changes.filter(({ from, to }) => from !== null && to === 'sco-partner');
		says(id, 14, Word(merged.length).toLowerCase() + ' states change colour');
		says(id, 14, `there are ${total(2025, 'sco-partner')} of them, beside ${total(2025, 'member')} members`);
		says(
			id,
			15,
			`${latest.states.length} with a status now: ${latest.totals.member} members and ${latest.totals['sco-partner']} partners`
		);
		expect(snapshots.flatMap(({ changes }) => changes.filter(({ to }) => to === null))).toEqual([]);
	});

	it('says who was first and who alone', () => {
		const ways = new Map<string, Set<string>>();
		for (const { iso3, status } of atlas.statuses) ways.set(iso3, (ways.get(iso3) ?? new Set()).add(status));
		const all = [...ways].filter(([, had]) =>
			['dialogue-partner', 'observer', 'member'].every((status) => had.has(status))
		);
		expect(all.map(([iso3]) => iso3)).toEqual(['BLR']);
		const observers = atlas.statuses.filter(({ status }) => status === 'observer');
		const [first] = observers.sort((a, b) => (firstDay(a.start) < firstDay(b.start) ? -1 : 1));
		expect(first?.iso3).toBe('MNG');
		expect(latest.states.find(({ iso3 }) => iso3 === 'MNG')?.status).not.toBe('member');
		expect(in_(2009).totals['dialogue-partner']).toBeUndefined();
		expect(total(2010, 'dialogue-partner')).toBe(2);
		expect(in_(2021).states.find(({ iso3 }) => iso3 === 'AFG')?.inactive).toBe(true);
	});
});

describe('what they signed', () => {
	const id = 'what-they-signed';

	it('counts documents', () => {
		const { length } = atlas.documents;
		says(
			id,
			1,
			`has ${length} documents. ${subject.length} of them`,
			`The other ${length - subject.length} are`
		);
		says(id, 15, `All ${length} documents`);
		const years = yearsOf(atlas).map((year) => subjectOf(year).length);
		says(id, 10, `${Word(subjectOf(2009).length)} documents of the subject`);
		expect(Math.max(...years)).toBe(subjectOf(2009).length);
		expect(years.filter((count) => count === subjectOf(2009).length)).toHaveLength(1);
		const agreements = subjectOf(2004).filter(({ type }) => type === 'agreement');
		says(id, 7, `${Word(agreements.length)} agreements of the subject in one day`);
		expect(new Set(agreements.map(({ signed, place }) => `${signed} ${place}`))).toEqual(
			new Set(['2004-06-17 tashkent'])
		);
	});

	it('counts places', () => {
		says(id, 2, `${Word(perPlace.length)} cities`, `come from ${perPlace.length} cities`);
		expect(perPlace[0]?.place).toBe('shanghai');
		expect(perPlace.slice(1, 3).map(({ place }) => place)).toEqual(['astana', 'tashkent']);
		expect(perPlace[3]!.subject).toBeLessThan(at('tashkent').subject);
		says(
			id,
			1,
			`Shanghai, ${at('shanghai').subject}, then Astana with ${at('astana').subject} and Tashkent with ${at('tashkent').subject}`
		);
		says(id, 1, `Tashkent leads with ${at('tashkent').total}`);
		expect(Math.max(...latest.places.map(({ total }) => total))).toBe(at('tashkent').total);
		const without = subject.filter(({ acts }) => !(acts.signed ?? acts.adopted)?.place);
		expect(without.map(({ id }) => id)).toEqual(['2003-prot-conv', '2003-prot-rats']);
	});

	it('counts who signed, and programmes', () => {
		const document = (id: string) => atlas.documents.find((one) => one.id === id)!;
		expect(document('2019-prot').signatories).toEqual(FOUNDERS);
		expect(total(2019, 'member')).toBe(8);
		expect(document('2017-ext').signatories).toEqual(FOUNDERS);
		const programmes = subject.filter(
			({ type, title }) => type === 'programme' && title.en.includes('Terrorism, Separatism and Extremism')
		);
		expect(programmes.map(({ id }) => id).at(-1)).toBe('2024-prog');
		says(id, 13, `The ${{ 7: 'seventh' }[programmes.length]}, for 2025–2027`);
		says(id, 13, `by ${word(document('2024-prog').signatories.length)} members`);
	});
});

describe('members who quarrel', () => {
	const id = 'members-who-quarrel';
	const since = yearsOf(atlas).filter((year) => year >= 2001);
	const armed = since.filter((year) => inside(year).armed.length > 0);
	const count = (years: number[]) => years.reduce((sum, year) => sum + subjectOf(year).length, 0);

	it('counts pairs of a year', () => {
		const { members, pairs, inDispute } = inside(2024);
		says(id, 2, `${Word(members)} members form ${pairs} pairs`, `How many of the ${pairs} pairs`);
		const question = lessonOf(id)!.steps[1]!.question!;
		expect(question.kind === 'number' && question.answer).toBe(inDispute.length);
		says(id, 2, ...inDispute.map(({ dyad }) => dyad.map(nameOf).join(' – ')));
		expect(inside(2024).armed.map(({ dyad }) => dyadId(dyad))).toEqual(['IRN-PAK']);
	});

	it('counts pairs over the years', () => {
		says(id, 3, `${inside(2001).inDispute.length} of ${inside(2001).pairs} pairs`);
		const later = since.slice(1).map((year) => inside(year).inDispute.length);
		expect(Math.max(...later)).toBeLessThan(inside(2001).inDispute.length);
		says(id, 4, `by 2006 only ${inside(2006).inDispute.length} of ${inside(2006).pairs} pairs`);
		const of = (year: number, between: string) =>
			`${inside(year).inDispute.length}${between}${inside(year).pairs}`;
		says(id, 12, `In 2016 there were ${of(2016, ' pairs of ')}`);
		says(id, 12, `in 2017, with India and Pakistan, ${of(2017, ' of ')}`);
		says(id, 12, `In 2026 so far it is ${of(2026, ' of ')}`);
		expect(since.filter((year) => inside(year).inDispute.length === 0)).toEqual([]);
	});

	it('counts documents of armed years and of the others', () => {
		const others = since.filter((year) => !armed.includes(year));
		says(id, 13, `In ${armed.length} of ${since.length} years since 2001`);
		says(id, 13, `From those ${armed.length} years the record has ${count(armed)} documents`);
		says(id, 13, `from the other ${others.length} it has ${count(others)}`);
		says(
			id,
			13,
			`${armed.filter((year) => year > 2018).length} of the ${armed.length} armed years come after 2018`
		);
	});

	it('names the pairs that fought', () => {
		const stretches = (a: string, b: string) =>
			dyadLife(atlas, snapshots, [a, b]).armed.filter(({ from }) => firstDay(from) >= '2001-06-15');
		expect(stretches('KGZ', 'TJK').map(({ from }) => from.slice(0, 7))).toEqual([
			'2014-01',
			'2021-04',
			'2022-09'
		]);
		const founders = pairsOf(FOUNDERS).map(([a, b]) => stretches(a, b).length);
		expect(Math.max(...founders)).toBe(3);
		expect(founders.filter((number) => number === 3)).toHaveLength(1);
		const asMembers = stretches('IND', 'PAK').filter(({ statuses }) =>
			statuses.every((one) => one === 'member')
		);
		expect(asMembers.map(({ from }) => from)).toEqual(['2019-02-26', '2025-05-07']);
		expect(stretches('IRN', 'PAK').map(({ from, to }) => [from, to])).toEqual([['2024-01-16', '2024-01-19']]);
		for (const [exercise, a, b] of [
			['peace-mission-2014', 'KGZ', 'TJK'],
			['peace-mission-2021', 'KGZ', 'TJK'],
			['peace-mission-2018', 'CHN', 'IND'],
			['peace-mission-2021', 'CHN', 'IND'],
			['interaction-2024', 'IRN', 'PAK']
		] as const) {
			const { participants } = atlas.exercises.find((one) => one.id === exercise)!;
			expect(participants, exercise).toEqual(expect.arrayContaining([a, b]));
		}
		expect(in_(2020).documents.map(({ id }) => id)).toEqual(['2020-decl']);
	});

	it('names the borders that were settled from 1996 to 2011', () => {
		for (const dispute of [
			'chn-kaz',
			'chn-kgz',
			'chn-rus',
			'chn-tjk-pamir',
			'kaz-rus',
			'kaz-uzb',
			'kgz-kaz'
		]) {
			expect(phaseOf(dispute, 1996), dispute).not.toBe('settled');
			expect(phaseOf(dispute, 2011), dispute).toBe('settled');
		}
	});
});

describe('Fergana', () => {
	const three = ['KGZ', 'TJK', 'UZB'];
	const borders = ['uzb-tjk-border', 'uzb-kgz-border', 'kgz-tjk-border'];

	it('says in which year the borders were open, and in which order they were settled', () => {
		for (const border of borders) {
			expect(phaseOf(border, 2001)).toBe('active');
			expect(phaseOf(border, 2016)).not.toBe('settled');
		}
		expect(borders.map(settledOn)).toEqual(['2018-03-09', '2022-11-03', '2025-03-13']);
	});

	it('says that all is settled between the three at the end of 2025', () => {
		const between = atlas.disputes.filter((dispute) =>
			dyadsOf(dispute).some((dyad) => dyad.every((iso3) => three.includes(iso3)))
		);
		expect(between.length).toBeGreaterThan(5);
		expect(between.filter(({ id }) => phaseOf(id, 2025) !== 'settled').map(({ id }) => id)).toEqual([]);
		const treaties = between.flatMap(({ agreements }) => agreements.filter(({ line }) => line));
		for (const { parties } of treaties) expect(three).toEqual(expect.arrayContaining(parties));
	});
});

describe('reading critically', () => {
	it('counts claims and verdicts', () => {
		const of = (verdict: string) => atlas.claims.filter((claim) => claim.verdict === verdict).length;
		says('reading-critically', 1, `${atlas.claims.length} claims`);
		says(
			'reading-critically',
			1,
			`${of('consistent')} consistent, ${of('imprecise')} imprecise, ${of('inconsistent')} inconsistent, ${of('unverified')} unverified`
		);
		says('reading-critically', 14, `${atlas.claims.length} claims`);
	});

	it('gives the verdicts of the record', () => {
		const verdict = (id: string) => atlas.claims.find((claim) => claim.id === id)?.verdict;
		for (const id of ['c02', 'c06', 'c08', 'c21', 'c60']) expect(verdict(id), id).toBe('consistent');
		for (const id of ['c01', 'c13', 'c29', 'c36', 'c38', 'c44', 'c45', 'c64']) {
			expect(verdict(id), id).toBe('inconsistent');
		}
		expect(verdict('c67')).toBe('imprecise');
		const { acts, unverified } = atlas.documents.find(({ id }) => id === '2002-rats')!;
		expect(acts.enteredIntoForce).not.toBeNull();
		expect(unverified).toContain('acts.enteredIntoForce');
	});
});
