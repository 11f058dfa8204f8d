import { describe, expect, it } from 'vitest';
import { fixture, recordProblems, problemsWith } from './broken-record';
import { parseRecord } from './parse';

describe('a valid record', () => {
	const atlas = parseRecord(fixture);

	it('becomes an atlas', () => {
		expect(atlas.states.map(({ iso3 }) => iso3)).toEqual(['XAR', 'XBO', 'XCA']);
		expect(atlas.documents.map(({ id }) => id)).toEqual(['2001-declaration', '2012-convention']);
		expect(atlas.disputes[0]?.phases).toHaveLength(3);
		expect(atlas.reviewed).toBe('2026-06-30');
	});

	it('has what the new lists hold', () => {
		expect(atlas.institutions.map(({ id }) => id)).toEqual(['league', 'bureau']);
		expect(atlas.terms.map(({ person }) => person.en)).toEqual(['A. Alder', 'B. Birch']);
		expect(atlas.chairs.map(({ year }) => year)).toEqual([2001, 2002]);
		expect(atlas.exercises.map(({ id }) => id)).toEqual(['thunder-2005']);
		expect(atlas.claims.map(({ id }) => id)).toEqual(['c01', 'c02']);
		expect(atlas.versions.map(({ version }) => version)).toEqual(['0.1.0', '0.0.9']);
		expect(atlas.misplaced).toEqual([{ document: '2001-declaration', printed: 'hilltop', place: 'harbour' }]);
	});

	it('is sorted whatever the order of its lines', () => {
		const entries = (fixture['statuses.yaml'] ?? '').split(/\n\n/);
		const turned = { ...fixture, 'statuses.yaml': entries.reverse().join('\n\n') };
		expect(parseRecord(turned)).toEqual(atlas);
	});
});

describe('bad values are reported with file, line, field and expectation', () => {
	it('a wrong status', () => {
		expect(problemsWith('statuses.yaml', 'status: member', 'status: membr')).toEqual([
			'statuses.yaml:13:11  [1].status  "membr"  →  expected one of member, observer, dialogue-partner, sco-partner, shanghai-five'
		]);
	});

	it('a day that the calendar does not have', () => {
		expect(problemsWith('statuses.yaml', "start: '2001-06-15'", "start: '2001-02-30'")).toEqual([
			`statuses.yaml:14:10  [1].start  "2001-02-30"  →  expected a date of the calendar in quotes, as exact as it is known: '2010', '2010-04' or '2010-04-28'`
		]);
	});

	it('a date without quotes, which YAML reads as a number', () => {
		expect(problemsWith('statuses.yaml', "start: '2010'", 'start: 2010')).toEqual([
			`statuses.yaml:25:10  [2].start  2010  →  expected a date of the calendar in quotes, as exact as it is known: '2010', '2010-04' or '2010-04-28'`
		]);
	});

	it('an unknown key, at the key', () => {
		expect(problemsWith('statuses.yaml', 'memorandum: null', 'memorandm: null')).toEqual([
			'statuses.yaml:1:3  [0].memorandum  nothing  →  expected ' +
				`a date of the calendar in quotes, as exact as it is known: '2010', '2010-04' or '2010-04-28'`,
			'statuses.yaml:7:3  [0].memorandm  the key "memorandm"  →  expected only fields of the schema (is it misspelt?)'
		]);
	});

	it('an unknown key deep inside', () => {
		expect(problemsWith('documents/2012-convention.yaml', 'scope:', 'scoop:')).toEqual([
			'documents/2012-convention.yaml:10:5  acts.enteredIntoForce.scoop  the key "scoop"  →  expected only fields of the schema (is it misspelt?)'
		]);
	});

	it('a fact that was seen nowhere', () => {
		expect(problemsWith('statuses.yaml', 'sources: [herald-2010-partner]', 'sources: []')).toEqual([
			'statuses.yaml:31:12  [2].sources  an empty list  →  expected at least one source, because the confidence is seen'
		]);
	});

	it('a text without English', () => {
		expect(problemsWith('states.yaml', '{ en: Borduria }', '{ ru: Бордурия }')).toEqual([
			'states.yaml:15:9  [1].name.en  nothing  →  expected a text'
		]);
	});

	it('an address that is not of the web', () => {
		expect(problemsWith('sources.yaml', 'https://survey.example/border', 'javascript:alert(1)')).toEqual([
			'sources.yaml:16:8  [2].url  "javascript:alert(1)"  →  expected a web address that begins with http:// or https://'
		]);
	});

	it('a point beyond the pole', () => {
		expect(problemsWith('disputes/xar-xbo-valley.yaml', '[70.75, 40.6]', '[40.6, 170.75]')).toEqual([
			'disputes/xar-xbo-valley.yaml:24:22  points[0].position[1]  170.75  →  expected a latitude from -90 to 90 degrees'
		]);
	});
});

describe('what does not fit together is reported with file, line, field and expectation', () => {
	it('an unknown state', () => {
		expect(problemsWith('statuses.yaml', '- iso3: XBO', '- iso3: XYZ')).toContain(
			'statuses.yaml:23:9  [2].iso3  "XYZ"  →  expected a state of states.yaml'
		);
	});

	it('a document signed in an unknown place', () => {
		expect(problemsWith('documents/2001-declaration.yaml', 'place: harbour', 'place: harbor')).toEqual([
			'documents/2001-declaration.yaml:7:40  acts.signed.place  "harbor"  →  expected a place of places.yaml'
		]);
	});

	it('a summit with an unknown document', () => {
		expect(problemsWith('summits.yaml', '[2001-declaration]', '[2001-declaration, 2001-decl]')).toEqual([
			'summits.yaml:7:33  [0].documents[1]  "2001-decl"  →  expected a document of documents/'
		]);
	});

	it('a signatory that is no state of the record', () => {
		expect(problemsWith('documents/2012-convention.yaml', '[XAR, XBO]', '[XAR, XXX]')).toEqual([
			'documents/2012-convention.yaml:12:20  signatories[1]  "XXX"  →  expected a state of states.yaml'
		]);
	});

	it('a source that is not in the list', () => {
		expect(problemsWith('events.yaml', 'herald-2010-partner', 'herald-2011-partner')).toEqual([
			'events.yaml:6:13  [0].sources[0]  "herald-2011-partner"  →  expected a source of sources.yaml'
		]);
	});

	it('a source that nothing cites', () => {
		const more = '\n- { id: spare, title: Spare, publisher: Nobody, url: null }\n';
		expect(problemsWith('sources.yaml', /$/, more)).toEqual([
			'sources.yaml:18:9  [3].id  "spare"  →  expected a source that some fact cites'
		]);
	});

	it('one page under two ids', () => {
		expect(problemsWith('sources.yaml', 'url: null', 'url: https://gazette.example/1996/agreement')).toEqual([
			'sources.yaml:10:8  [1].url  "https://gazette.example/1996/agreement"  →  expected an address that no other source has'
		]);
	});

	it('two sources with one title', () => {
		expect(
			problemsWith('sources.yaml', 'title: Survey of the border', 'title: Borduria becomes a partner')
		).toEqual([
			'sources.yaml:13:10  [2].title  "Borduria becomes a partner"  →  expected a title that no other source has'
		]);
	});

	it('overlapping intervals of one state', () => {
		expect(problemsWith('statuses.yaml', "end: '2015-07-10'", "end: '2015-07-11'")).toEqual([
			'statuses.yaml:37:10  [3].start  "2015-07-10"  →  expected no overlap: XBO is dialogue-partner from 2010, which ends on 2015-07-11'
		]);
		expect(problemsWith('statuses.yaml', "end: '2015-07-10'", 'end: null')).toEqual([
			'statuses.yaml:37:10  [3].start  "2015-07-10"  →  expected no overlap: XBO is dialogue-partner from 2010, which has no end'
		]);
	});

	it('an interval that ends before it begins', () => {
		expect(problemsWith('statuses.yaml', "end: '2001-06-15'", "end: '1996-04-26'")).toEqual([
			'statuses.yaml:4:8  [0].end  "1996-04-26"  →  expected a date after the start, 1996-04-26'
		]);
	});

	it('a status that cannot follow the one before', () => {
		expect(problemsWith('statuses.yaml', 'status: member', 'status: observer')).toEqual([
			'statuses.yaml:13:11  [1].status  "observer"  →  expected shanghai-five to be followed by member'
		]);
	});

	it('a duplicate id', () => {
		expect(problemsWith('places.yaml', 'id: hilltop', 'id: harbour')).toContain(
			'places.yaml:8:7  [1].id  "harbour"  →  expected an id that no other entry has'
		);
	});

	it('a file that does not bear the id of its document', () => {
		expect(problemsWith('documents/2012-convention.yaml', 'id: 2012', 'id: 2013')).toEqual([
			'documents/2012-convention.yaml:1:5  id  "2013-convention"  →  expected the name of the file, 2012-convention'
		]);
	});

	it('“(memory)” beside a fact that is seen, and other words for editors', () => {
		const file = 'disputes/xar-xbo-valley.yaml';
		const expected = (word: string) =>
			`expected no word for editors such as “${word}”: confidence and unverified say what was looked up`;
		expect(problemsWith(file, 'A treaty is signed.', 'A treaty is signed (memory).')).toEqual([
			`${file}:19:17  phases[2].what.en  "A treaty is signed (memory)."  →  ${expected('memory')}`
		]);
		expect(problemsWith('documents/2001-declaration.yaml', 'Founds it.', 'The text was not seen.')).toEqual([
			`documents/2001-declaration.yaml:10:16  summary.en  "The text was not seen."  →  ${expected('seen')}`
		]);
		const small = (fixture[file] ?? '').replace('A treaty is signed.', 'It is too small to be seen.');
		expect(recordProblems({ ...fixture, [file]: small })).toEqual([]);
	});

	it('a phase without a source, though it is from memory', () => {
		const file = 'disputes/xar-xbo-valley.yaml';
		const memory = 'sources: [survey-2004-border]\n    confidence: memory';
		expect(problemsWith(file, memory, 'sources: []\n    confidence: memory')).toEqual([
			`${file}:10:14  phases[0].sources  an empty list  →  expected at least one source of a phase, from memory too`
		]);
	});

	it('phases out of order', () => {
		expect(problemsWith('disputes/xar-xbo-valley.yaml', "from: '2004-05'", "from: '2004-07'")).toEqual([
			'disputes/xar-xbo-valley.yaml:17:11  phases[2].from  "2004-06-01"  →  expected a date after that of the phase before, 2004-07'
		]);
	});

	it('parties out of alphabetical order, which the positions follow', () => {
		expect(
			problemsWith('disputes/xar-xbo-valley.yaml', 'parties: [XAR, XBO]\nkinds', 'parties: [XBO, XAR]\nkinds')
		).toEqual([
			'disputes/xar-xbo-valley.yaml:4:16  parties[1]  "XAR"  →  expected alphabetical order, each code once (it follows XBO)',
			'disputes/xar-xbo-valley.yaml:26:3  positions  XAR, XBO  →  expected one position a party, in the order XBO, XAR'
		]);
	});

	it('a document in force before it was signed', () => {
		expect(problemsWith('documents/2012-convention.yaml', "date: '2013-10-12'", "date: '2011'")).toEqual([
			`documents/2012-convention.yaml:9:11  acts.enteredIntoForce.date  "2011"  →  expected a date not before the signature, 2012-06`
		]);
	});

	it('a document that was neither adopted nor signed', () => {
		const signed = "signed: { date: '2001-06-15', place: harbour }";
		expect(problemsWith('documents/2001-declaration.yaml', signed, 'signed: null')).toEqual([
			'documents/2001-declaration.yaml:6:3  acts  neither adopted nor signed  →  expected an act: adopted or signed'
		]);
	});

	it('a summit that ends before it begins', () => {
		expect(problemsWith('summits.yaml', "end: '2001-06-15'", "end: '2001-06-13'")).toEqual([
			'summits.yaml:5:8  [0].end  "2001-06-13"  →  expected a date not before the start, 2001-06-14'
		]);
	});

	it('two summits with one number', () => {
		const again = (fixture['summits.yaml'] ?? '').replace('id: 2001-harbour', 'id: 2002-harbour');
		expect(problemsWith('summits.yaml', /$/, `\n${again}`)).toEqual([
			'summits.yaml:15:11  [1].number  1  →  expected a number that no other summit of heads-of-state has'
		]);
	});

	it('a summit that leaves out a document of its days and its place', () => {
		expect(problemsWith('summits.yaml', '[2001-declaration]', '[]')).toEqual([
			'summits.yaml:7:14  [0].documents  an empty list  →  expected 2001-declaration among them, of 2001-06-15 and the same place'
		]);
		expect(problemsWith('summits.yaml', '[2001-declaration]', '[2012-convention]')).toEqual([
			'summits.yaml:7:14  [0].documents  2012-convention  →  expected 2001-declaration among them, of 2001-06-15 and the same place'
		]);
	});

	it('inactivity that begins after the status has ended', () => {
		expect(
			problemsWith('statuses.yaml', "start: '2015-07-10'\n  end: null", "start: '2015-07-10'\n  end: '2021'")
		).toEqual([
			'statuses.yaml:44:12  [3].inactive.since  "2021-09"  →  expected a date before the end, 2021'
		]);
	});

	it('a source cited twice by one fact', () => {
		expect(
			problemsWith('events.yaml', '[herald-2010-partner]', '[herald-2010-partner, herald-2010-partner]')
		).toEqual(['events.yaml:6:34  [0].sources[1]  "herald-2010-partner"  →  expected each source once']);
	});

	it('a date in force for a state that is not in the record', () => {
		expect(problemsWith('documents/2012-convention.yaml', "{ XAR: '2013", "{ XXX: '2013")).toEqual([
			`documents/2012-convention.yaml:11:22  acts.enteredIntoForce.perParty.XXX  "2013-10-12"  →  expected a state of states.yaml`
		]);
		expect(problemsWith('documents/2012-convention.yaml', "{ XAR: '2013", "{ xar: '2013")).toEqual([
			`documents/2012-convention.yaml:11:22  acts.enteredIntoForce.perParty.xar  "2013-10-12"  →  expected an ISO 3166-1 alpha-3 code in upper case`
		]);
	});

	it('a mark of doubt on a field that is not there', () => {
		expect(problemsWith('statuses.yaml', 'unverified: [memorandum]', 'unverified: [memo]')).toEqual([
			'statuses.yaml:33:16  [2].unverified[0]  "memo"  →  expected the path of a field that is set here'
		]);
	});
});

describe('files that cannot be read as a record', () => {
	it('broken YAML', () => {
		const [first] = problemsWith('places.yaml', 'position: [70.5, 40.25]', 'position: [70.5, 40.25');
		expect(first).toMatch(
			/^places\.yaml:5:\d+ {2}\(file\) {2}.+ {2}→ {2}expected valid YAML with unique keys$/
		);
	});

	it('a key that stands twice', () => {
		const twice = 'series: heads-of-state\n  series: shanghai-five';
		expect(problemsWith('summits.yaml', 'series: heads-of-state', twice)).toEqual([
			'summits.yaml:3:3  (file)  Map keys must be unique  →  expected valid YAML with unique keys'
		]);
	});

	it('anchors and aliases', () => {
		const aliased = 'start: &day 2001-06-14\n  end: *day';
		expect(problemsWith('summits.yaml', /start: .*\n {2}end: .*/, aliased)).toEqual([
			'summits.yaml:4:15  (file)  &day  →  expected no anchors and aliases',
			'summits.yaml:5:8  (file)  *day  →  expected no anchors and aliases'
		]);
	});

	it('a list file that is no list', () => {
		expect(problemsWith('events.yaml', /^[^]*$/, 'guests: 1\n')).toEqual(
			expect.arrayContaining(['events.yaml:1:1  (file)  a mapping  →  expected a list'])
		);
	});

	it('a missing file and a strange one', () => {
		const { 'places.yaml': places, ...others } = fixture;
		expect(recordProblems({ ...others, 'plaices.yaml': places ?? '' })).toEqual([
			'places.yaml:1:1  (file)  no such file  →  expected a file of this name',
			'plaices.yaml:1:1  (file)  a file  →  expected one of meta.yaml, paper.yaml, states.yaml, statuses.yaml, events.yaml, places.yaml, summits.yaml, institutions.yaml, terms.yaml, chairs.yaml, exercises.yaml, applications.yaml, abstentions.yaml, relations.yaml, meetings.yaml, claims.yaml, versions.yaml, sources.yaml, or a file of documents/ or disputes/'
		]);
	});
});

describe('the error', () => {
	it('lists all problems at once, file by file and line by line', () => {
		const broken = {
			...fixture,
			'statuses.yaml': (fixture['statuses.yaml'] ?? '').replace('status: member', 'status: membr'),
			'places.yaml': (fixture['places.yaml'] ?? '').replace('iso3: XBO', 'iso3: XXX')
		};
		expect(() => parseRecord(broken)).toThrow(
			new RegExp(
				[
					'^The record has 2 problems:',
					'places\\.yaml:10:9 {2}\\[1\\]\\.iso3 .+',
					'statuses\\.yaml:13:11 {2}\\[1\\]\\.status .+$'
				].join('\n')
			)
		);
	});
});
