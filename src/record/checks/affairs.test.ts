import { describe, expect, it } from 'vitest';
import { problemsWith } from '../broken-record';

describe('applications, abstentions, relations and meetings', () => {
	it('an applicant that is no state of the record, without a name', () => {
		expect(problemsWith('applications.yaml', '  name: { en: Zembla }\n', '')).toEqual([
			'applications.yaml:11:3  [1]  a mapping  →  expected a name: this is no state of states.yaml'
		]);
	});

	it('a name for a state that has one', () => {
		expect(problemsWith('applications.yaml', 'iso3: XBO', 'iso3: XBO\n  name: { en: Boldavia }')).toEqual([
			'applications.yaml:3:9  [0].name  a mapping  →  expected nothing: states.yaml has the name'
		]);
	});

	it('an entry before an older one, and an id of another day', () => {
		expect(problemsWith('applications.yaml', "date: '2011'", "date: '2008'")).toEqual([
			'applications.yaml:11:7  [1].id  "2011-xyz-member"  →  expected an id that begins with the date, 2008-',
			'applications.yaml:14:9  [1].date  "2008"  →  expected a date not before that of the entry above, 2009'
		]);
	});

	it('an abstention of an unknown state from an unknown document', () => {
		expect(problemsWith('abstentions.yaml', 'iso3: XAR', 'iso3: XYZ')).toEqual([
			'abstentions.yaml:2:9  [0].iso3  "XYZ"  →  expected a state of states.yaml'
		]);
		expect(problemsWith('abstentions.yaml', 'document: 2001-declaration', 'document: 2001-treaty')).toEqual([
			'abstentions.yaml:6:13  [0].document  "2001-treaty"  →  expected a document of documents/, or null'
		]);
	});

	it('a place that is not there, words for one that is, and a sentence that does not begin with the state', () => {
		expect(problemsWith('meetings.yaml', 'place: harbour', 'place: haven')).toEqual([
			'meetings.yaml:6:10  [0].place  "haven"  →  expected a place of places.yaml, or null'
		]);
		expect(problemsWith('meetings.yaml', 'place: harbour', 'place: harbour\n  site: { en: Quay }')).toEqual([
			'meetings.yaml:7:9  [0].site  a mapping  →  expected nothing: places.yaml has the place'
		]);
		expect(problemsWith('abstentions.yaml', 'Arcadia did not sign', 'It did not sign')).toEqual([
			'abstentions.yaml:7:15  [0].what.en  "It did not sign."  →  expected a sentence that begins with the state, Arcadia'
		]);
	});

	it('a meeting of an unknown institution, or one that ends before it begins', () => {
		expect(problemsWith('meetings.yaml', 'institution: bureau', 'institution: buro')).toEqual([
			'meetings.yaml:2:16  [0].institution  "buro"  →  expected an institution of institutions.yaml'
		]);
		expect(problemsWith('meetings.yaml', "end: '2013-02-02'", "end: '2013-01-31'")).toEqual([
			'meetings.yaml:5:8  [0].end  "2013-01-31"  →  expected a date not before the first day, 2013-02-01'
		]);
	});
});

describe('what was read of a source', () => {
	it('a fact that counts as seen in a source that nobody opened', () => {
		const seen = problemsWith(
			'sources.yaml',
			'  publisher: Bordurian Herald\n',
			'  publisher: Bordurian Herald\n  read: second-hand\n'
		);
		expect(seen).toContain(
			'relations.yaml:8:15  [0].confidence  "seen"  →  expected memory, because no page that it cites was opened'
		);
	});
});
