import { describe, expect, it } from 'vitest';
import {
	byThing,
	citedBy,
	companionsOf,
	countTrust,
	factsOfSource,
	pathOfThing,
	samePublisher,
	yearsOfFacts
} from './sources';
import type { Atlas, Fact } from '../index';

const source = (id: string, publisher = 'Gazette') => ({ id, title: id, publisher, url: null });
const fact = (sources: string[], more: object = {}) => ({ sources, confidence: 'seen', ...more });
const none = {
	events: [],
	summits: [],
	documents: [],
	disputes: [],
	institutions: [],
	terms: [],
	chairs: [],
	exercises: [],
	applications: [],
	abstentions: [],
	relations: [],
	meetings: [],
	claims: []
};
const atlas = {
	...none,
	states: [fact([], { iso3: 'XAR', confidence: 'memory' })],
	statuses: [
		fact(['one', 'two', 'one'], { iso3: 'XAR' }),
		fact(['one', 'three'], { iso3: 'XAR', disagreement: { en: 'Another date.' }, unverified: ['memorandum'] })
	],
	places: [fact(['three'], { id: 'harbour', unverified: ['name.ru', 'name.zh'] })],
	sources: [source('one'), source('two'), source('three'), source('four', 'Herald')]
} as unknown as Atlas;

const keysOf = (facts: Fact[] | undefined) => facts?.map(({ key }) => key);

describe('what rests on a source', () => {
	it('groups the facts of a source by their thing', () => {
		expect(factsOfSource(atlas, 'three').map(({ thing, facts }) => [thing, keysOf(facts)])).toEqual([
			[{ kind: 'state', id: 'XAR' }, ['state/XAR/statuses/1']],
			[{ kind: 'place', id: 'harbour' }, ['place/harbour']]
		]);
		expect(factsOfSource(atlas, 'four')).toEqual([]);
	});

	it('counts a fact once that names a source twice, and lists a source that nothing rests on', () => {
		const cited = citedBy(atlas);
		expect(keysOf(cited.get('one'))).toEqual(['state/XAR/statuses/0', 'state/XAR/statuses/1']);
		expect(cited.get('four')).toEqual([]);
		expect([...cited.keys()]).toEqual(['one', 'two', 'three', 'four']);
	});

	it('keeps things in the order of their first fact', () => {
		const facts = [...(citedBy(atlas).get('three') ?? [])].reverse();
		expect(byThing(facts).map(({ thing }) => thing.kind)).toEqual(['place', 'state']);
	});
});

describe('neighbours of a source', () => {
	it('finds those of the same publisher', () => {
		const { previous, next, count } = samePublisher(atlas, source('two'));
		expect([previous?.id, next?.id, count]).toEqual(['one', 'three', 3]);
		expect(samePublisher(atlas, source('four', 'Herald'))).toEqual({ previous: null, next: null, count: 1 });
	});

	it('finds other sources of the same facts, most shared first', () => {
		expect(companionsOf(atlas, 'one').map(({ source, shared }) => [source.id, shared])).toEqual([
			['two', 1],
			['three', 1]
		]);
		expect(companionsOf(atlas, 'four')).toEqual([]);
	});
});

describe('yearsOfFacts', () => {
	const of = (more: object) =>
		({ key: '', kind: 'event', thing: { kind: 'state', id: '' }, fact: fact([], more) }) as Fact;

	it('finds the years of dates, acts and chairs, each once and in order', () => {
		const signed = { adopted: null, signed: { date: '2002-06-07' }, enteredIntoForce: { date: '2003-09' } };
		expect(
			yearsOfFacts([
				of({ acts: signed }),
				of({ year: 2011 }),
				of({ start: '2003', end: '2005' }),
				of({ from: '1996-04' })
			])
		).toEqual([1996, 2002, 2003, 2011]);
		expect(yearsOfFacts([of({ established: null }), of({})])).toEqual([]);
	});
});

describe('trust', () => {
	it('counts levels, and fields from memory of facts that were seen', () => {
		const facts = [...(citedBy(atlas).get('one') ?? []), ...(citedBy(atlas).get('three') ?? [])];
		expect(countTrust(facts)).toEqual({
			facts: { sourced: 2, disputed: 2, unverified: 0 },
			total: 4,
			fields: 4
		});
	});

	it('does not count the fields of a fact that is from memory as a whole', () => {
		const memory = { ...fact([]), confidence: 'memory', unverified: ['name'] } as Fact['fact'];
		const thing = { kind: 'place', id: 'x' } as const;
		expect(countTrust([{ key: 'place/x', kind: 'place', thing, fact: memory }])).toEqual({
			facts: { sourced: 0, disputed: 0, unverified: 1 },
			total: 1,
			fields: 0
		});
	});
});

describe('pathOfThing', () => {
	it('leads to the page where the facts stand', () => {
		expect(pathOfThing({ kind: 'state', id: 'IND' })).toBe('/state/IND/');
		expect(pathOfThing({ kind: 'claim', id: 'c07' })).toBe('/paper/#c07');
		expect(pathOfThing({ kind: 'chair', id: '2011' })).toBe('/organization/#chair-2011');
	});
});
