import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { firstDay } from '../../../src/lib/domain/year/dates';
import { snapshotOfYear, yearsOf } from '../../../src/lib/domain/year/snapshot';
import { BORDER_STAGES, type DisputeOfYear } from '../../../src/lib/domain/types/snapshot-types';

const snapshots = yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));
const ofYear = (id: string, year: number): DisputeOfYear | undefined =>
	snapshots.find((snapshot) => snapshot.year === year)?.disputes.find((dispute) => dispute.id === id);
const demarcations = atlas.disputes.filter(({ kinds }) => kinds.includes('border-demarcation'));

describe('borders over the years', () => {
	it('have a stage exactly where the dispute is about one', () => {
		for (const { disputes } of snapshots)
			for (const { id, kinds, border } of disputes)
				expect(border !== undefined, id).toBe(kinds.includes('border-demarcation'));
	});

	it.each(demarcations.map(({ id }) => id))('%s: its stage never goes back', (id) => {
		const stages = snapshots.flatMap(
			({ disputes }) => disputes.find((one) => one.id === id)?.border?.stage ?? []
		);
		const order = stages.map((stage) => BORDER_STAGES.indexOf(stage));
		expect(order.length).toBeGreaterThan(0);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('are treaty borders exactly when the dispute is settled', () => {
		for (const { disputes } of snapshots)
			for (const { id, phase, border } of disputes)
				if (border) expect(border.stage === 'treaty', id).toBe(phase === 'settled');
	});

	it('are dated by something that had happened', () => {
		for (const { asOf, disputes } of snapshots)
			for (const { id, border } of disputes) {
				if (!border) continue;
				expect(border.since === null, id).toBe(border.stage === 'not-agreed');
				if (border.since !== null) expect(firstDay(border.since) <= asOf, id).toBe(true);
			}
	});

	it.each([
		['kgz-kaz', 2000, 'not-agreed', null],
		['kgz-kaz', 2001, 'treaty-signed', '2001'],
		['kgz-kaz', 2007, 'treaty-signed', '2001'],
		['kgz-kaz', 2008, 'treaty', '2008'],
		['chn-tjk-pamir', 1998, 'not-agreed', null],
		['chn-tjk-pamir', 1999, 'partly-agreed', '1999'],
		['chn-tjk-pamir', 2002, 'treaty-signed', '2002'],
		['chn-tjk-pamir', 2010, 'treaty-signed', '2002'],
		['chn-tjk-pamir', 2011, 'treaty', '2011'],
		['uzb-kgz-border', 2016, 'not-agreed', null],
		['uzb-kgz-border', 2017, 'partly-agreed', '2017'],
		['uzb-kgz-border', 2021, 'partly-agreed', '2017'],
		['uzb-tjk-border', 2017, 'partly-agreed', '2002'],
		['uzb-tjk-border', 2018, 'treaty', '2018'],
		['kgz-tjk-border', 2024, 'not-agreed', null],
		['kgz-tjk-border', 2025, 'treaty', '2025'],
		['kaz-rus', 2004, 'not-agreed', null],
		['kaz-rus', 2005, 'treaty', '2005']
	])('%s in %i: %s since %s', (id, year, stage, since) => {
		const border = ofYear(id, year)?.border;
		expect(border?.stage).toBe(stage);
		expect(border?.since?.slice(0, 4) ?? null).toBe(since);
	});

	it('the Uzbek–Kyrgyz one is settled by treaty at the end', () => {
		const [last] = snapshots.slice(-1);
		expect(last?.disputes.find(({ id }) => id === 'uzb-kgz-border')?.border?.stage).toBe('treaty');
	});

	it('the ceasefire line of 1994 ends in November 2020, and no other', () => {
		expect(ofYear('arm-aze', 2019)?.ceasefireLineEnded).toBeUndefined();
		expect(ofYear('arm-aze', 2020)?.ceasefireLineEnded).toBe(true);
		const ended = snapshots.flatMap(({ disputes }) => disputes.filter((one) => one.ceasefireLineEnded));
		expect(new Set(ended.map(({ id }) => id))).toEqual(new Set(['arm-aze']));
	});
});
