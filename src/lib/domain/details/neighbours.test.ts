import { describe, expect, it } from 'vitest';
import { besideOf } from './beside';
import { neighboursOf, sameSummits } from './neighbours';
import type { Atlas, Summit, TreatyDocument } from '../index';

const document = (id: string, signed: string, rest: object = {}) =>
	({
		id,
		title: { en: id },
		type: 'treaty',
		acts: { adopted: null, signed: { date: signed, place: 'a' }, enteredIntoForce: null },
		sources: ['s'],
		confidence: 'seen',
		...rest
	}) as unknown as TreatyDocument;
const summit = (id: string, start: string, end: string, documents: string[], rest: object = {}) =>
	({
		id,
		start,
		end,
		place: 'a',
		documents,
		sources: ['s'],
		confidence: 'seen',
		...rest
	}) as unknown as Summit;

const documents = [
	document('late', '2005-07-05'),
	document('b', '2003-05-29'),
	document('a', '2003-05-29', { unverified: ['acts.signed'] }),
	document('month', '2003-05'),
	document('elsewhere', '2003-05-28', {
		acts: { adopted: { date: '2003-05-28', place: 'z' }, signed: null, enteredIntoForce: null }
	}),
	document('undated', '', { acts: { adopted: null, signed: null, enteredIntoForce: null } })
];
const summits = [
	summit('second', '2005-07-05', '2005-07-05', ['late']),
	summit('first', '2003-05-28', '2003-05-29', ['a', 'late'], { unverified: ['start'] })
];
const atlas = {
	documents,
	summits,
	places: [{ id: 'a' }, { id: 'z' }, { id: 'nowhere' }],
	exercises: [],
	applications: [],
	abstentions: [],
	relations: [],
	meetings: [],
	institutions: [
		{ id: 'whole', name: { en: 'W' }, established: null },
		{ id: 'part', name: { en: 'P' }, established: '2004', confidence: 'seen' },
		{ id: 'other', name: { en: 'O' }, established: '2003-10', confidence: 'memory' }
	],
	states: [{ iso3: 'XAA' }, { iso3: 'XBB' }, { iso3: 'XCC' }],
	statuses: [
		{ iso3: 'XAA', start: '2005', confidence: 'seen' },
		{ iso3: 'XBB', start: '2017', confidence: 'seen' },
		{ iso3: 'XBB', start: '2004', confidence: 'seen', unverified: ['start'] }
	],
	disputes: [{ id: 'd', phases: [{ from: '1991', confidence: 'seen' }] }],
	claims: [],
	paper: { table: { rows: [] } },
	sources: []
} as unknown as Atlas;
const ids = (kind: Parameters<typeof neighboursOf>[1]['kind'], id: string) => {
	const { earlier, later } = neighboursOf(atlas, { kind, id });
	return [earlier?.id ?? null, later?.id ?? null];
};

describe('neighboursOf', () => {
	it('goes by date, the less exact first, then by id', () => {
		expect(ids('document', 'month')).toEqual([null, 'elsewhere']);
		expect(ids('document', 'elsewhere')).toEqual(['month', 'a']);
		expect(ids('document', 'a')).toEqual(['elsewhere', 'b']);
		expect(ids('document', 'b')).toEqual(['a', 'late']);
		expect(ids('document', 'late')).toEqual(['b', null]);
	});

	it('leaves out what has no date', () => {
		expect(ids('document', 'undated')).toEqual([null, null]);
		expect(ids('institution', 'whole')).toEqual([null, null]);
		expect(ids('institution', 'other')).toEqual([null, 'part']);
		expect(ids('place', 'nowhere')).toEqual([null, null]);
	});

	it('takes a state by its first status and a place by what happened there first', () => {
		expect(ids('state', 'XBB')).toEqual([null, 'XAA']);
		expect(ids('state', 'XCC')).toEqual([null, null]);
		expect(ids('place', 'z')).toEqual(['a', null]);
	});

	it('knows no neighbours of a year or of an unknown thing', () => {
		expect(ids('year', '2003')).toEqual([null, null]);
		expect(ids('summit', 'gone')).toEqual([null, null]);
	});

	it('says which of the dates are from memory', () => {
		expect(neighboursOf(atlas, { kind: 'document', id: 'b' }).earlier).toEqual({
			kind: 'document',
			id: 'a',
			date: '2003-05-29',
			mark: { of: 'document/a', field: 'acts.signed' }
		});
		expect(neighboursOf(atlas, { kind: 'state', id: 'XAA' }).earlier?.mark).toEqual({
			of: 'state/XBB/statuses/1',
			field: 'start'
		});
		expect(neighboursOf(atlas, { kind: 'institution', id: 'part' }).earlier?.mark).toEqual({
			of: 'institution/other'
		});
		expect(neighboursOf(atlas, { kind: 'document', id: 'a' }).later).not.toHaveProperty('mark');
	});

	it('names only what the core of the record does not', () => {
		expect(neighboursOf(atlas, { kind: 'institution', id: 'other' }).later?.name).toEqual({ en: 'P' });
		expect(neighboursOf(atlas, { kind: 'summit', id: 'first' }).later).not.toHaveProperty('name');
	});
});

describe('sameSummits', () => {
	it('gives each summit with its other documents in time', () => {
		const found = sameSummits(atlas, documents[0]!);
		expect(found.map(({ summit, documents }) => [summit.id, documents.map(({ id }) => id)])).toEqual([
			['second', []],
			['first', ['a']]
		]);
		expect(sameSummits(atlas, documents[1]!)).toEqual([]);
	});
});

describe('besideOf', () => {
	it('holds what the paper says, without sources, and the neighbours', () => {
		const claim = {
			id: 'c01',
			section: '1',
			claim: 'x',
			verdict: 'imprecise',
			correction: null,
			about: [{ kind: 'summit', id: 'first' }],
			sources: ['s'],
			confidence: 'seen'
		};
		const beside = besideOf({ ...atlas, claims: [claim] } as unknown as Atlas, {
			kind: 'summit',
			id: 'first'
		});
		expect(beside.claims).toEqual([
			{ id: 'c01', section: '1', claim: 'x', verdict: 'imprecise', correction: null, confidence: 'seen' }
		]);
		expect(beside.neighbours.later?.id).toBe('second');
	});
});
