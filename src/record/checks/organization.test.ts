import { describe, expect, it } from 'vitest';
import { fixture, problemsWith, recordProblems } from '../broken-record';

describe('institutions, offices and chairs', () => {
	it('a seat in an unknown place', () => {
		expect(problemsWith('institutions.yaml', 'place: hilltop', 'place: hiltop')).toEqual([
			'institutions.yaml:16:14  [1].seats[0].place  "hiltop"  →  expected a place of places.yaml'
		]);
	});

	it('a part of an unknown institution', () => {
		expect(problemsWith('institutions.yaml', 'partOf: league', 'partOf: union')).toEqual([
			'institutions.yaml:13:11  [1].partOf  "union"  →  expected an institution of institutions.yaml'
		]);
	});

	it('a seat that ends before it begins', () => {
		expect(problemsWith('institutions.yaml', "to: '2004'", "to: '2002-05'")).toEqual([
			`institutions.yaml:18:11  [1].seats[0].to  "2002-05"  →  expected a date after the seat's first day, 2002-06`
		]);
	});

	it('two persons in one office', () => {
		expect(problemsWith('terms.yaml', "start: '2007-01-01'", "start: '2006'")).toEqual([
			'terms.yaml:17:10  [1].start  "2006"  →  expected no overlap: the term of A. Alder as secretary-general ends on 2007-01-01'
		]);
		expect(problemsWith('terms.yaml', "end: '2007-01-01'", 'end: null')).toEqual([
			'terms.yaml:17:10  [1].start  "2007-01-01"  →  expected no overlap: the term of A. Alder as secretary-general has no end'
		]);
	});

	it('a term that ends before it begins', () => {
		expect(problemsWith('terms.yaml', "end: '2007-01-01'", "end: '2003'")).toEqual([
			'terms.yaml:7:8  [0].end  "2003"  →  expected a date after the start, 2004'
		]);
	});

	it('two chairs in one year', () => {
		expect(problemsWith('chairs.yaml', 'year: 2002', 'year: 2001')).toEqual([
			'chairs.yaml:7:9  [1].year  2001  →  expected a year that no other chair has'
		]);
	});

	it('a chair whose summit met in another year', () => {
		expect(problemsWith('chairs.yaml', 'summit: null', 'summit: 2001-harbour')).toEqual([
			'chairs.yaml:9:11  [1].summit  "2001-harbour"  →  expected a summit of 2002; this one met on 2001-06-14'
		]);
	});
});

describe('home pages', () => {
	const page = 'url: https://gazette.example/1996/agreement';
	const home = (fixture['sources.yaml'] ?? '').replace(page, 'url: https://gazette.example/');
	const citing = recordProblems({ ...fixture, 'sources.yaml': home });
	const expected = 'expected a page that says it, not only the home page of a site';

	it('a chair that cites one only', () => {
		expect(citing).toContain(`chairs.yaml:4:13  [0].sources[0]  "gazette-1996-agreement"  →  ${expected}`);
	});

	it('every other fact that does, inside an institution too', () => {
		const where = citing.map((problem) =>
			problem
				.split('  ', 2)
				.join(' ')
				.replace(/:\d+:\d+/, '')
		);
		expect(where).toContain('documents/2001-declaration.yaml sources[0]');
		expect(where).toContain('institutions.yaml [1].seats[1].sources[0]');
		expect(where).toContain('summits.yaml [0].sources[0]');
	});

	it('none that cites a page besides', () => {
		const chairs = (fixture['chairs.yaml'] ?? '').replace('[gaz', '[survey-2004-border, gaz');
		const both = recordProblems({ ...fixture, 'sources.yaml': home, 'chairs.yaml': chairs });
		expect(both).toEqual(citing.filter((problem) => !problem.startsWith('chairs.yaml')));
	});

	it('not names of states and points of places, which come from data sets', () => {
		const states = (fixture['states.yaml'] ?? '').replace('sources: []', 'sources: [gazette-1996-agreement]');
		expect(states).not.toBe(fixture['states.yaml']);
		expect(recordProblems({ ...fixture, 'sources.yaml': home, 'states.yaml': states })).toEqual(citing);
	});
});

describe('exercises', () => {
	it('one that ends before it begins', () => {
		expect(problemsWith('exercises.yaml', "end: '2005-08-25'", "end: '2005-07'")).toEqual([
			'exercises.yaml:4:8  [0].end  "2005-07"  →  expected a date not before the first day, 2005-08-18'
		]);
	});

	it('participants out of order', () => {
		expect(problemsWith('exercises.yaml', '[XAR, XBO]', '[XBO, XAR]')).toEqual([
			'exercises.yaml:8:23  [0].participants[1]  "XAR"  →  expected alphabetical order, each code once (it follows XBO)'
		]);
	});

	it('a bilateral one of three', () => {
		expect(problemsWith('exercises.yaml', '[XAR, XBO]', '[XAR, XBO, XCA]')).toEqual([
			'exercises.yaml:8:17  [0].participants  XAR, XBO, XCA  →  expected two states, because the exercise is bilateral'
		]);
	});
});

describe('ratifications', () => {
	const file = 'documents/2012-convention.yaml';
	const before = 'enteredIntoForce:\n    date';
	const ratified = (...lines: string[]) =>
		`ratified:\n${lines.map((l) => `    - ${l}\n`).join('')}  ${before}`;

	it('one before the signature', () => {
		expect(problemsWith(file, before, ratified("{ iso3: XAR, date: '2011-05' }"))).toEqual([
			`${file}:9:26  acts.ratified[0].date  "2011-05"  →  expected a date not before the signature, 2012-06`
		]);
	});

	it('states out of order, and an unknown one', () => {
		const lines = ["{ iso3: XBO, date: '2013' }", "{ iso3: XAA, date: '2013' }"];
		expect(problemsWith(file, before, ratified(...lines))).toEqual([
			`${file}:10:15  acts.ratified[1].iso3  "XAA"  →  expected a state of states.yaml`,
			`${file}:10:15  acts.ratified[1].iso3  "XAA"  →  expected alphabetical order, each code once (it follows XBO)`
		]);
	});
});
