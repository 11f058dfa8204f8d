import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/lib/data/atlas';
import { loadAtlas } from '../../src/lib/data/load';
import { factsOf } from '../../src/lib/domain/facts';
import { snapshotOfYear, yearsOf } from '../../src/lib/domain/snapshot';
import { trustOf } from '../../src/lib/domain/trust';
import { statesOn, totalsOf } from '../../src/lib/domain/status';
import { LANGUAGES } from '../../src/lib/domain/types';

/** CLDR names territories by the codes of two letters. */
const ALPHA_2: Record<string, string> = {
	...{ AFG: 'AF', ARE: 'AE', ARM: 'AM', AZE: 'AZ', BHR: 'BH', BLR: 'BY', CHN: 'CN', EGY: 'EG', IND: 'IN' },
	...{ IRN: 'IR', KAZ: 'KZ', KGZ: 'KG', KHM: 'KH', KWT: 'KW', LAO: 'LA', LKA: 'LK', MDV: 'MV', MMR: 'MM' },
	...{ MNG: 'MN', NPL: 'NP', PAK: 'PK', QAT: 'QA', RUS: 'RU', SAU: 'SA', TJK: 'TJ', TKM: 'TM', TUR: 'TR' },
	UZB: 'UZ'
};

describe('the record as it is read', () => {
	it('is the same through the bundler and from the disk', () => {
		const directory = fileURLToPath(new URL('../../src/lib/data/record', import.meta.url));
		expect(loadAtlas(directory)).toEqual(atlas);
	});

	it('holds everything that was researched', () => {
		expect(atlas.statuses).toHaveLength(53);
		expect(atlas.events).toHaveLength(1);
		expect(atlas.summits).toHaveLength(31);
		expect(atlas.documents).toHaveLength(83);
		expect(atlas.disputes).toHaveLength(26);
		expect(atlas.institutions).toHaveLength(13);
		expect(atlas.terms).toHaveLength(16);
		expect(atlas.chairs).toHaveLength(27);
		expect(atlas.exercises).toHaveLength(26);
		expect(atlas.places).toHaveLength(15);
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
			['chn-ind-lac', 1],
			['chn-kgz', 1],
			['chn-rus', 1],
			['ind-pak-kashmir', 1],
			['kgz-tjk-uzb-tripoint', 1],
			['uzb-kgz-border', 1]
		]);
		expect(unseen([...atlas.statuses, ...atlas.events, ...atlas.summits, ...atlas.documents])).toEqual([]);
		expect(unseen(facts).every(({ confidence }) => confidence === 'memory')).toBe(true);
	});

	it('states bear the names of Unicode CLDR, except those that are marked', () => {
		const marked: string[] = [];
		for (const { iso3, name, unverified = [], confidence, sources } of atlas.states) {
			expect(confidence, iso3).toBe('seen');
			expect(sources, iso3).toContain('unicode-cldr-48-territory-names');
			for (const language of LANGUAGES) {
				const names = (['long', 'short'] as const).map((style) =>
					new Intl.DisplayNames(language, { type: 'region', style }).of(ALPHA_2[iso3] ?? '')
				);
				if (!names.includes(name[language])) marked.push(`${iso3} name.${language}`);
			}
			expect(unverified.map((field) => `${iso3} ${field}`)).toEqual(marked.filter((m) => m.startsWith(iso3)));
		}
		expect(marked).toEqual(['ARE name.ru', 'MMR name.ru', 'MNG name.zh']);
	});

	it('states bear the numeric codes of the countries that are drawn', () => {
		const file = new URL('../../node_modules/world-atlas/countries-10m.json', import.meta.url);
		const { objects } = JSON.parse(readFileSync(file, 'utf8')) as {
			objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } };
		};
		const drawn = new Map(objects.countries.geometries.map(({ id, properties }) => [id, properties.name]));
		const differ = atlas.states.filter(({ isoNumeric, name }) => drawn.get(isoNumeric) !== name.en);
		expect(differ.map(({ iso3, isoNumeric }) => [iso3, drawn.get(isoNumeric)])).toEqual([['TUR', 'Turkey']]);
	});

	it('cities have their positions from GeoNames, and say which', () => {
		for (const { id, confidence, sources, note } of atlas.places) {
			expect(confidence, id).toBe('seen');
			expect(sources, id).toEqual(['geonames-cities']);
			expect(note?.en, id).toMatch(/^GeoNames \d+\./);
		}
	});

	it('a point of an exercise or a concern is marked unless its town is in GeoNames', () => {
		const points = [
			...atlas.exercises.map(({ places, ...exercise }) => ({ ...exercise, at: places, path: 'places' })),
			...atlas.claims.flatMap(({ concern, ...claim }) =>
				concern ? [{ ...claim, at: concern.at, path: 'concern.at' }] : []
			)
		].flatMap(({ id, at, path, unverified = [], sources }) =>
			at.map((_, index) => ({ id, sources, isMarked: unverified.includes(`${path}.${index}.position`) }))
		);
		for (const { id, sources, isMarked } of points) {
			if (!isMarked) expect(sources, id).toContain('geonames-cities');
		}
		expect(points.filter(({ isMarked }) => !isMarked)).toHaveLength(12);
	});

	it('days from memory are marked where a start rests on them', () => {
		const marked = atlas.statuses.filter(({ unverified }) => unverified?.includes('memorandum'));
		expect(marked.map(({ iso3, start }) => [iso3, start])).toEqual([
			['BLR', '2010-04'],
			['LKA', '2010']
		]);
		const summits = atlas.summits.filter(({ unverified }) => unverified?.includes('start'));
		expect(summits.map(({ id }) => id)).toEqual(['1998-almaty', '1999-bishkek']);
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

	it('no document of the subject is without signatories, except where a conference adopted it', () => {
		const bare = atlas.documents.filter(({ signatories }) => signatories.length === 0);
		expect(bare.map(({ id }) => id)).toEqual(['2005-contact', '2009-afg-decl']);
	});

	it('gives a snapshot for every year', () => {
		expect(yearsOf(atlas).map((year) => snapshotOfYear(atlas, year).year)).toEqual(
			Array.from({ length: 31 }, (_, index) => 1996 + index)
		);
	});
});

describe('the paper beside the record', () => {
	const rows = atlas.paper.table.rows;
	const inTable = new Set(rows.flatMap(({ entries }) => entries.flatMap(({ documents }) => documents)));
	const inClaims = new Set(
		atlas.claims.flatMap(({ about }) => about.filter(({ kind }) => kind === 'document').map(({ id }) => id))
	);
	const quoted = atlas.documents.filter(({ paperClaim }) => paperClaim);

	it('holds the table and all claims', () => {
		expect(rows).toHaveLength(11);
		expect(rows.flatMap(({ entries }) => entries)).toHaveLength(13);
		expect(atlas.claims).toHaveLength(73);
		expect(atlas.claims.filter(({ section }) => section === 'table-1')).toHaveLength(12);
	});

	it('each document that it names is reached from the table or a claim, and no other is', () => {
		const ids = quoted.map(({ id }) => id);
		expect([...new Set([...inTable, ...inClaims])].sort()).toEqual(ids);
		expect(ids).toHaveLength(19);
	});

	it('each of the 11 rows and every document named has the wording of the paper and that of the record', () => {
		for (const { row, date, place, entries } of rows) {
			for (const { printed, documents, claim } of entries) {
				expect(documents.length, `row ${row}`).toBeGreaterThan(0);
				for (const id of documents) {
					const document = quoted.find((candidate) => candidate.id === id);
					expect(document?.paperClaim, id).toMatchObject({ date, place });
					// The paper prints an en dash between years, the record's older entry a hyphen.
					expect(document?.paperClaim?.title.replaceAll('-', '–'), id).toBe(printed.replaceAll('-', '–'));
				}
				const judged = atlas.claims.find(({ id }) => id === claim);
				expect(judged?.where?.en, claim).toBe(`row ${row}`);
				if (judged?.verdict !== 'consistent') expect(judged?.correction, claim).not.toBeNull();
			}
		}
		for (const { id, title, acts, sources } of quoted) {
			expect(title.en, id).not.toBe('');
			expect((acts.signed ?? acts.adopted)?.date, id).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(sources, id).not.toEqual([]);
		}
	});

	it('a claim that the record contradicts is corrected', () => {
		const open = atlas.claims.filter(({ verdict, correction }) => verdict !== 'consistent' && !correction);
		expect(open).toEqual([]);
	});

	it('of what is neither of the record nor dated, only general statements have no thing', () => {
		expect(atlas.claims.filter(({ about }) => about.length === 0).map(({ id }) => id)).toEqual([
			'c31',
			'c68'
		]);
	});

	it('a concern is of section 2, and names whose view it is', () => {
		const concerned = atlas.claims.filter(({ concern }) => concern);
		expect(concerned.map(({ id }) => id)).toEqual([
			'c18',
			'c19',
			'c20',
			'c21',
			'c22',
			'c23',
			'c24',
			'c25',
			'c26',
			'c27',
			'c28',
			'c29'
		]);
		for (const { id, section, concern } of concerned) {
			expect(section, id).toBe('2');
			expect(concern?.title.en, id).toMatch(/^(The paper|Chinese government|Global Times)\b.*: /);
		}
	});

	it('misplaces two documents of March 2009, signed in Moscow', () => {
		expect(atlas.misplaced).toEqual([
			{ document: '2009-afg-stmt', printed: 'tashkent', place: 'moscow' },
			{ document: '2009-afg-plan', printed: 'tashkent', place: 'moscow' }
		]);
	});
});

describe('where good sources disagree', () => {
	const facts = new Map(factsOf(atlas).map((fact) => [fact.key, fact.fact]));
	const status = (iso3: string, name: string) => {
		const index = atlas.statuses.filter((s) => s.iso3 === iso3).findIndex((s) => s.status === name);
		return `state/${iso3}/statuses/${index}`;
	};

	// From the research behind the record (meta, "source_disagreements"): each with the facts on which it
	// stands, and words of both versions.
	const DISAGREEMENTS: [string, string[], string[]][] = [
		['Türkiye: decision or memorandum', [status('TUR', 'dialogue-partner')], ['7 June', '26 April']],
		[
			'Belarus and Sri Lanka: decision or memoranda',
			[status('BLR', 'dialogue-partner'), status('LKA', 'dialogue-partner')],
			['16 June 2009', '2010']
		],
		[
			'Azerbaijan, Armenia, Cambodia, Nepal: decision or memoranda',
			['AZE', 'ARM', 'KHM', 'NPL'].map((iso3) => status(iso3, 'dialogue-partner')),
			['10 July 2015', 'memorandum']
		],
		[
			'Egypt and Qatar: Tashkent or the summit',
			['EGY', 'QAT'].map((iso3) => status(iso3, 'dialogue-partner')),
			['14 September 2022', '16 September 2022']
		],
		[
			'Saudi Arabia: summit or cabinet',
			[status('SAU', 'dialogue-partner')],
			['16 September 2022', '28 March 2023']
		],
		[
			'Laos: dialogue partner or SCO partner',
			[status('LAO', 'sco-partner')],
			['dialogue partner', 'SCO partner', '2026']
		],
		[
			'Afghanistan: counted, but inactive',
			[status('AFG', 'observer'), status('AFG', 'sco-partner')],
			['ounted', 'inactive since September 2021']
		],
		['Database agreement of RATS', ['document/2004-db'], ['17 June 2004', '28 June 2004']],
		['Concept of 2005', ['document/2005-concept'], ['5 July 2005', '5 June 2005']],
		['Agreement of 1996', ['document/s5-1996', 'summit/1996-shanghai'], ['26 April', '25 April']],
		['Exercise-01', ['exercise/exercise-01'], ['10–11 October', '11–12 October']],
		['Pabbi', ['exercise/pabbi-antiterror-2021'], ['Punjab', 'Khyber Pakhtunkhwa']],
		['Sahand', ['exercise/sahand-antiterror-2025'], ['Five countries', 'all ten']],
		['Area in the Pamirs', ['dispute/chn-tjk-pamir/phases/2'], ['1,000', '1,158']],
		['Memorandum of Iran', ['document/2022-memo-irn', status('IRN', 'member')], ['15 September']],
		[
			'Treaty between Kazakhstan and Kyrgyzstan',
			['dispute/kgz-kaz/phases/2', 'dispute/kgz-kaz/agreements/0'],
			['15 December 2001', '2003']
		]
	];

	it('are the 16 of the research', () => {
		expect(DISAGREEMENTS).toHaveLength(16);
	});

	it.each(DISAGREEMENTS)('%s', (_, keys, versions) => {
		for (const key of keys) {
			const fact = facts.get(key);
			expect(fact && trustOf(fact), key).toBe('disputed');
			const said = disagreementOf(fact);
			for (const version of versions) expect(said, key).toContain(version);
		}
	});

	it('the fact counts as disputed, and no note hides a disagreement', () => {
		const disputed = [...facts].filter(([, fact]) => trustOf(fact) === 'disputed').map(([key]) => key);
		expect(disputed).toEqual(
			[...facts].filter(([, fact]) => disagreementOf(fact) !== '').map(([key]) => key)
		);
		const telling = /\b(sources disagree|some lists|some compilations|outlier|disputed:|in conflict)\b/i;
		const notes = [...facts].filter(([, { note }]) => note && telling.test(note.en));
		expect(notes.map(([key]) => key)).toEqual([]);
	});
});

/** What a fact says of other versions: its own disagreement, or those of its acts. */
function disagreementOf(fact: unknown): string {
	const { disagreement, acts = {} } = fact as {
		disagreement?: { en: string };
		acts?: Record<string, unknown>;
	};
	const disputed = Object.values(acts).flatMap((act) => {
		const text = (act as { disputed?: { en: string } } | null)?.disputed;
		return text ? [text.en] : [];
	});
	return [...(disagreement ? [disagreement.en] : []), ...disputed].join(' ');
}

describe('ratifications', () => {
	it('stand with the documents whose notes or sources date them', () => {
		const ratified = atlas.documents.filter(({ acts }) => acts.ratified);
		expect(ratified).toHaveLength(22);
		expect(ratified.flatMap(({ acts }) => acts.ratified ?? [])).toHaveLength(32);
	});

	it('are by signatories or later parties', () => {
		for (const { id, acts, signatories, partiesLater = [] } of atlas.documents) {
			const parties = [...signatories, ...partiesLater.map(({ iso3 }) => iso3)];
			for (const { iso3 } of acts.ratified ?? []) expect(parties, id).toContain(iso3);
		}
	});
});
