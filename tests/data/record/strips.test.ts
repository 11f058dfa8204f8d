import { describe, expect, it } from 'vitest';
import { insidePage } from '../../../src/lib/features/disputes/inside-page';
import { sortedStrips } from '../../../src/lib/features/disputes/strip-order';
import { stripsPage } from '../../../src/lib/features/disputes/strips-page';
import { atlas } from '../../../src/record';
import {
	comparePhases,
	dyadId,
	firstDay,
	FIRST_YEAR,
	insideOfYear,
	lastYear,
	snapshotOfYear,
	yearsOf
} from '../../../src/lib/domain';
import { parseView } from '../../../src/lib/view/codec';

const years = { first: FIRST_YEAR, last: lastYear(atlas) };
const { strips } = stripsPage(atlas);
const stripOf = (id: string) => {
	const strip = strips.find((strip) => strip.id === id);
	if (!strip) throw new Error(`No strip of ${id}`);
	return strip;
};

describe('the strips', () => {
	it('are one a dispute of the record', () => {
		expect(strips.map(({ id }) => id).sort()).toEqual(atlas.disputes.map(({ id }) => id).sort());
	});

	it.each(atlas.disputes)('hold every phase of $id that was not over before the first year', (dispute) => {
		const { phases } = dispute;
		const shown = phases.filter((_, index) => {
			const next = phases[index + 1];
			return !next || firstDay(next.from) > `${FIRST_YEAR}-01-01`;
		});
		expect(stripOf(dispute.id).stretches.map(({ from, phase }) => ({ from, phase }))).toEqual(
			shown.map(({ from, phase }) => ({ from, phase }))
		);
	});

	it.each(strips)('have no gap and end with the last year: $id', ({ stretches }) => {
		for (const [index, { left, width }] of stretches.entries()) {
			expect(width).toBeGreaterThan(0);
			expect(left + width).toBeCloseTo(stretches[index + 1]?.left ?? 100, 2);
		}
	});

	it.each(strips)('lead to a year of $id in which the phase is that of the map', ({ id, stretches }) => {
		for (const { phase, year, from } of stretches) {
			const { view, notes } = parseView(`/dispute/${id}/`, `?year=${year}`, years);
			expect({ year: view.year, notes }).toEqual({ year, notes: [] });
			const ofYear = snapshotOfYear(atlas, year).disputes.find((dispute) => dispute.id === id);
			expect(ofYear, `${id} in ${year}`).toBeDefined();
			// A phase that begins in a year is the highest or the last of it, or lies between two others of it.
			expect(comparePhases(ofYear?.peak ?? 'settled', phase)).toBeGreaterThanOrEqual(0);
			expect(Number(from.slice(0, 4))).toBeLessThanOrEqual(year);
		}
	});

	it('show the Kargil conflict as armed in 1999', () => {
		expect(stripOf('ind-pak-kashmir').stretches).toContainEqual(
			expect.objectContaining({ phase: 'armed', from: '1999-05-03', to: '1999-07-26', year: 1999 })
		);
	});

	it('come by start, by party or by present phase', () => {
		const starts = sortedStrips(strips, 'start').map(({ start }) => firstDay(start));
		expect(starts).toEqual([...starts].sort());
		const first = sortedStrips(strips, 'party').map(
			({ parties }) => [...parties].sort((a, b) => a.localeCompare(b))[0] ?? ''
		);
		expect(first).toEqual([...first].sort((a, b) => a.localeCompare(b)));
		const phases = sortedStrips(strips, 'phase').map(({ now }) => now);
		expect(phases).toEqual([...phases].sort((a, b) => comparePhases(b, a)));
	});
});

describe('the disputes inside the organization', () => {
	const inside = insidePage(atlas);

	it.each(yearsOf(atlas))('are those of the snapshot of %i', (year) => {
		const snapshot = snapshotOfYear(atlas, year);
		const { members, pairs, inDispute, armed } = insideOfYear(snapshot);
		const ofYear = inside.years.find((each) => each.year === year);
		expect(ofYear).toMatchObject({ members, pairs, armed: armed.length });
		expect(pairs).toBe((members * (members - 1)) / 2);
		expect(members).toBe(snapshot.totals.member ?? snapshot.totals['shanghai-five']);
		expect(ofYear?.inDispute.map(({ id }) => id)).toEqual(inDispute.map(({ dyad }) => dyadId(dyad)));
		for (const { id, disputes } of ofYear?.inDispute ?? []) {
			expect(inside.pairs[id]).toMatch(/^.+ – .+$/);
			expect(disputes.length).toBeGreaterThan(0);
			for (const dispute of disputes) {
				const peak = snapshot.disputes.find((each) => each.id === dispute.id)?.peak;
				expect(peak).toBe(dispute.armed ? 'armed' : 'active');
				expect(inside.disputes[dispute.id]).toBeTruthy();
			}
		}
	});

	it('say what the accession of India and Pakistan made of the pairs', () => {
		expect(inside.turn).toEqual({
			year: 2017,
			joined: ['India', 'Pakistan'],
			pairs: [15, 28],
			inDispute: [4, 6],
			added: ['CHN-IND', 'IND-PAK']
		});
	});

	it('stand beside what the paper says, each claim with its verdict', () => {
		expect(inside.claims.map(({ id }) => id)).toContain('c61');
		for (const { id, verdict } of inside.claims) {
			expect(verdict).toBe(atlas.claims.find((claim) => claim.id === id)?.verdict);
		}
	});
});
