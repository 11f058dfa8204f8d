import { expect, it } from 'vitest';
import { lessonRecord } from './lesson-record';
import { MOST_SOURCES } from './carrying';
import { proposalOf, proposedStep, proposedWords, withView } from './proposal';
import { factsOf, snapshotOfYear, yearsOf } from '$lib/domain';
import { readViewAddress } from '$lib/lesson/view-address';
import { atlas } from '$record';

const record = lessonRecord(atlas);
const kashmir = (year: number) =>
	proposalOf(record, { thing: { kind: 'dispute', id: 'ind-pak-kashmir' }, year })!;

it('says of a dispute what began in the year, or goes on in it, with the few sources of that', () => {
	expect(kashmir(1999).text).toContain('Kargil');
	expect(kashmir(2019).text).toContain('Balakot');
	expect(kashmir(2025).text).toMatch(/Pahalgam.*ceasefire/s);
	// Nothing began in 2022: what did in 2021 goes on.
	expect(kashmir(2022).text).toBe(kashmir(2021).text);
	const { phases } = atlas.disputes.find(({ id }) => id === 'ind-pak-kashmir')!;
	const cited = phases.filter(({ from }) => from.startsWith('1999')).flatMap(({ sources }) => sources);
	expect(cited).toEqual(expect.arrayContaining(kashmir(1999).sources));
});

it('proposes for whatever a step can show one to four sources that the record cites for it, where it has any', () => {
	const facts = factsOf(atlas);
	for (const year of yearsOf(atlas)) {
		for (const [key, { sources: all }] of Object.entries(record.things)) {
			const [kind, id] = key.split('/') as ['state', string];
			if ((kind as string) === 'year') continue;
			const { sources = [] } = proposalOf(record, { thing: { kind, id }, year }) ?? {};
			expect(sources.length, `${key} in ${year}`).toBeLessThanOrEqual(MOST_SOURCES);
			if (all.length > 0) expect(sources.length, `${key} in ${year}`).toBeGreaterThan(0);
		}
		expect(proposalOf(record, { thing: null, year })!.sources.length).toBeLessThanOrEqual(MOST_SOURCES);
	}
	const known = new Set(facts.flatMap(({ fact }) => fact.sources));
	expect(proposalOf(record, { thing: { kind: 'place', id: 'tashkent' }, year: 2004 })!.sources).toSatisfy(
		(ids: string[]) => ids.length === MOST_SOURCES && ids.every((id) => known.has(id))
	);
});

it('proposes nothing for what the record does not have', () => {
	expect(proposalOf(record, { thing: { kind: 'state', id: 'XXX' }, year: 2017 })).toBeUndefined();
});

it('says of two years what became other between them, and not the totals twice', () => {
	const words = (compare: number | null) =>
		proposedWords({ atlas, snapshot: snapshotOfYear(atlas, 2017) }, { thing: null, year: 2017, compare });
	expect(words(2007).title).toBe('2007 and 2017: what changed');
	expect(words(2007).text).toMatch(/^Between the end of 2007 and the end of 2017: .*India/);
	expect(words(null).title).toBe('2017: 8 members, 4 observers, 6 dialogue partners');
	expect(words(null).text).toMatch(/^Between the end of 2016 and the end of 2017: 2 states became members/);
});

it('proposes anew for another view what nobody changed, and leaves what somebody wrote', () => {
	const years = { first: 1996, last: 2026 };
	const view = (address: string) => readViewAddress(address, years).view;
	const made = proposedStep(atlas, view('/year/2017/'), record);
	expect(made.sources.length).toBeGreaterThan(0);
	const moved = withView(atlas, made, view('/dispute/ind-pak-kashmir/?year=1999'), record);
	expect(moved.title).toMatch(/^Jammu and Kashmir.*1999$/);
	expect(moved.text).toContain('Kargil');
	expect(moved.view).toContain('ind-pak-kashmir');
	const written = withView(atlas, { ...made, title: 'Mine', sources: [] }, view('/year/2001/'), record);
	expect(written).toMatchObject({ title: 'Mine', sources: [], view: '/year/2001/' });
	expect(written.text).not.toBe(made.text);
});
