import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { loadAtlas } from '../../../src/record/load';
import { factsOf } from '../../../src/lib/domain/details/facts';
import { snapshotOfYear, yearsOf } from '../../../src/lib/domain/year/snapshot';
import { statesOn, totalsOf } from '../../../src/lib/domain/year/status';

describe('the record as it is read', () => {
	it('is the same through the bundler and from the disk', () => {
		const directory = fileURLToPath(new URL('../../../src/record/facts', import.meta.url));
		expect(loadAtlas(directory)).toEqual(atlas);
	});

	it('holds everything that was researched', () => {
		expect(atlas.statuses).toHaveLength(53);
		expect(atlas.events).toHaveLength(1);
		expect(atlas.summits).toHaveLength(31);
		expect(atlas.documents).toHaveLength(96);
		expect(atlas.disputes).toHaveLength(26);
		expect(atlas.institutions).toHaveLength(13);
		expect(atlas.terms).toHaveLength(16);
		expect(atlas.chairs).toHaveLength(27);
		expect(atlas.exercises).toHaveLength(30);
		expect(atlas.applications).toHaveLength(21);
		expect(atlas.abstentions).toHaveLength(8);
		expect(atlas.relations).toHaveLength(6);
		expect(atlas.meetings).toHaveLength(24);
		expect(atlas.places).toHaveLength(16);
		expect(new Set(atlas.statuses.map(({ iso3 }) => iso3)).size).toBe(27);
	});

	it('has one state more than those with a status: a party to a dispute', () => {
		const withStatus = new Set(atlas.statuses.map(({ iso3 }) => iso3));
		expect(atlas.states.map(({ iso3 }) => iso3).filter((iso3) => !withStatus.has(iso3))).toEqual(['TKM']);
	});
});

describe('the counts of states by status', () => {
	// From the research behind the record (meta, "counts_by_date"), made independently of the intervals.
	it.each([
		['2010-12-31', { member: 6, observer: 4, 'dialogue-partner': 2 }],
		['2016-12-31', { member: 6, observer: 6, 'dialogue-partner': 6 }],
		['2022-12-31', { member: 8, observer: 4, 'dialogue-partner': 9 }],
		['2023-12-31', { member: 9, observer: 3, 'dialogue-partner': 14 }],
		['2024-10-31', { member: 10, observer: 2, 'dialogue-partner': 14 }],
		['2025-09-01', { member: 10, 'sco-partner': 17 }]
	])('on %s', (day, expected) => {
		expect(totalsOf(statesOn(atlas, day))).toEqual(expected);
	});

	it('on 2026-09-04: 27 countries', () => {
		expect(statesOn(atlas, '2026-09-04')).toHaveLength(27);
	});

	it('five from 26 April 1996, six from 15 June 2001', () => {
		expect(totalsOf(statesOn(atlas, '1996-04-25'))).toEqual({});
		expect(totalsOf(statesOn(atlas, '1996-04-26'))).toEqual({ 'shanghai-five': 5 });
		expect(totalsOf(statesOn(atlas, '2001-06-14'))).toEqual({ 'shanghai-five': 5 });
		expect(totalsOf(statesOn(atlas, '2001-06-15'))).toEqual({ member: 6 });
	});
});

describe('what the record says of its own certainty', () => {
	const facts = factsOf(atlas).map(({ fact }) => fact);

	it('every fact that was seen has a source', () => {
		expect(facts.filter(({ confidence, sources }) => confidence === 'seen' && sources.length === 0)).toEqual(
			[]
		);
	});

	it('every fact without a source is marked as memory, and these are all of them', () => {
		const unseen = (facts: { confidence: string; sources: string[] }[]) =>
			facts.filter(({ sources, confidence }) => sources.length === 0 || confidence === 'memory');
		const inDisputes = atlas.disputes
			.map(({ id, phases, positions, agreements }) => [
				id,
				unseen([...phases, ...positions, ...agreements]).length
			])
			.filter(([, count]) => count !== 0);
		expect(inDisputes).toEqual([
			['afg-pak-durand', 1],
			['ind-pak-indus', 1]
		]);
		expect(unseen([...atlas.statuses, ...atlas.events, ...atlas.summits])).toEqual([]);
		expect(unseen(atlas.documents)).toMatchObject([{ id: '2026-decl' }]);
		expect(unseen(facts).every(({ confidence }) => confidence === 'memory')).toBe(true);
	});

	it('no day of a memorandum or a summit is from memory', () => {
		const marked = atlas.statuses.filter(({ unverified }) => unverified?.includes('memorandum'));
		expect(marked).toEqual([]);
		const summits = atlas.summits.filter(({ unverified }) => unverified?.includes('start'));
		expect(summits).toEqual([]);
	});

	it('the start of Saudi Arabia, on which sources disagree, is given to the month', () => {
		const saudi = atlas.statuses.find(({ iso3, status }) => iso3 === 'SAU' && status === 'dialogue-partner');
		expect(saudi?.start).toBe('2022-09');
		expect(saudi?.disagreement?.en).toContain('28 March 2023');
	});
});

describe('rules that the record keeps', () => {
	it('a dialogue partner starts with its memorandum, and the decision comes before', () => {
		const partners = atlas.statuses.filter(({ status }) => status === 'dialogue-partner');
		expect(partners).toHaveLength(15);
		for (const { iso3, start, memorandum, decided } of partners) {
			if (memorandum !== null) expect(memorandum.startsWith(start), iso3).toBe(true);
			expect(decided !== null && decided < start, iso3).toBe(true);
		}
		expect(partners.filter(({ memorandum }) => memorandum === null).map(({ iso3 }) => iso3)).toEqual(['SAU']);
	});

	it('an acceding member has an opening and a memorandum of obligations before its start', () => {
		const acceding = atlas.statuses.filter(
			({ status, start }) => status === 'member' && start > '2001-06-15'
		);
		expect(acceding.map(({ iso3 }) => iso3)).toEqual(['BLR', 'IND', 'IRN', 'PAK']);
		for (const { iso3, opened, memorandum, start } of acceding) {
			expect(opened !== null && memorandum !== null, iso3).toBe(true);
			expect([opened, memorandum, start].toSorted()).toEqual([opened, memorandum, start]);
		}
	});

	it('every document that a summit lists was signed or adopted at that summit, there and then', () => {
		for (const summit of atlas.summits) {
			for (const id of summit.documents) {
				const acts = atlas.documents.find((document) => document.id === id)?.acts;
				const act = acts?.signed ?? acts?.adopted;
				expect(act?.place, `${summit.id} ${id}`).toBe(summit.place);
				expect(act && act.date >= summit.start && act.date <= summit.end, `${summit.id} ${id}`).toBe(true);
			}
		}
	});

	it('no document of the subject is without signatories, except where a conference adopted it or no source names them', () => {
		const bare = atlas.documents.filter(({ signatories }) => signatories.length === 0);
		expect(bare.map(({ id }) => id)).toEqual(['2005-contact', '2009-afg-decl', '2025-dec-bank']);
	});

	it('gives a snapshot for every year', () => {
		expect(yearsOf(atlas).map((year) => snapshotOfYear(atlas, year).year)).toEqual(
			Array.from({ length: 31 }, (_, index) => 1996 + index)
		);
	});
});

describe('ratifications', () => {
	it('stand with the documents whose notes or sources date them', () => {
		const ratified = atlas.documents.filter(({ acts }) => acts.ratified);
		expect(ratified).toHaveLength(23);
		expect(ratified.flatMap(({ acts }) => acts.ratified ?? [])).toHaveLength(35);
	});

	it('are by signatories or later parties', () => {
		for (const { id, acts, signatories, partiesLater = [] } of atlas.documents) {
			const parties = [...signatories, ...partiesLater.map(({ iso3 }) => iso3)];
			for (const { iso3 } of acts.ratified ?? []) expect(parties, id).toContain(iso3);
		}
	});
});
