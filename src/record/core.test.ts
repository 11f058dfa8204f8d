import { fileURLToPath } from 'node:url';
import { firstDay } from '../lib/domain/year/dates';
import { describe, expect, it } from 'vitest';
import { snapshotOfYear, yearsOf } from '../lib/domain/year/snapshot';
import { affairsOf, coreOf, moreOf } from './core';
import { loadAtlas } from './load';

const atlas = loadAtlas(fileURLToPath(new URL('../../tests/fixtures/record', import.meta.url)));
const core = coreOf(atlas);

/** All keys anywhere in a value. */
function keysOf(value: unknown): Set<string> {
	const keys = new Set<string>();
	JSON.stringify(value, (key, inner: unknown) => {
		keys.add(key);
		return inner;
	});
	return keys;
}

describe('coreOf', () => {
	it('gives the same snapshots as the whole record', () => {
		for (const year of yearsOf(atlas)) {
			expect(snapshotOfYear({ ...core, ...affairsOf(atlas), ...moreOf(atlas) }, year)).toEqual(
				snapshotOfYear(atlas, year)
			);
		}
	});

	it('leaves sources and everything that only a page about the one thing needs behind', () => {
		const left = ['sources', 'instrument', 'memorandum', 'summary', 'textUrls', 'partiesLater', 'perParty'];
		const whole = keysOf(atlas);
		const picked = keysOf(core);
		for (const key of left) {
			expect(whole.has(key), key).toBe(true);
			expect(picked.has(key), key).toBe(false);
		}
		for (const key of [
			'positions',
			'enteredIntoForce',
			'terms',
			'paper',
			'rules',
			'listed',
			'isoNumeric',
			'ccode'
		]) {
			expect(whole.has(key), key).toBe(true);
			expect(picked.has(key), key).toBe(false);
		}
	});

	it('keeps what is said of the certainty of each fact', () => {
		const doubted = { ...atlas.statuses[0]!, unverified: ['start'] };
		expect(coreOf({ ...atlas, statuses: [doubted] }).statuses[0]).toMatchObject({
			confidence: 'seen',
			unverified: ['start']
		});
		expect(core.statuses[0]).not.toHaveProperty('unverified');
	});

	it('leaves out doubts about what it leaves out', () => {
		expect(atlas.statuses[2]?.unverified).toEqual(['memorandum']);
		expect(core.statuses[2]).not.toHaveProperty('unverified');
	});

	it('leaves out what no view of a year shows: entry into force, phases over before the first year', () => {
		expect(core.documents[1]?.acts).not.toHaveProperty('enteredIntoForce');
		for (const { phases } of core.disputes) {
			for (const next of phases.slice(1)) expect(firstDay(next.from) >= '1996-01-01').toBe(true);
		}
	});
});
