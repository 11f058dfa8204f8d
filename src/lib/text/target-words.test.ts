import { expect, it } from 'vitest';
import { phaseSince, wordsOfTarget } from './target-words';
import { atlas } from '$record';
import { snapshotOfYear } from '$lib/domain';

const said = (kind: string, id: string, year: number, statuses = true) => {
	const words = wordsOfTarget({ kind, id }, { atlas, snapshot: snapshotOfYear(atlas, year), statuses });
	return words && [words.name, ...words.lines];
};

it('says of a state which status it has in the year and since when, where the map shows that', () => {
	expect(said('state', 'IND', 2018)).toEqual(['India', 'Member since 9 June 2017']);
	expect(said('state', 'IND', 2000)).toEqual(['India', 'No status in the organization in 2000']);
	expect(said('state', 'AFG', 2022)?.at(-1)).toBe('Status on paper, not exercised');
	expect(said('state', 'IND', 2018, false)).toEqual(['India']);
});

it('says of a dispute who is in it, its phase and since when, and the highest of the year', () => {
	const [, parties, phase, peak] = said('dispute', 'kgz-tjk-border', 2022) ?? [];
	expect(parties).toBe('Between Kyrgyzstan and Tajikistan');
	expect(phase).toMatch(/^(Active|Latent) since .*2022$/);
	expect(peak).toBe('In 2022 at times armed');
	expect(said('dispute', 'kgz-tjk-border', 2025)?.[2]).toBe('Settled since 13 March 2025');
});

it('counts at a place, and knows nothing of what the record has not', () => {
	expect(said('place', 'shanghai', 2002)).toEqual([
		'Shanghai',
		expect.stringMatching(/^\d+ documents signed here by the end of 2002$/)
	]);
	expect(said('place', 'tianjin', 2025)).toEqual([
		'Tianjin',
		'1 meeting here in 2025',
		'3 other acts here in 2025',
		expect.stringMatching(/^\d+ documents signed here by the end of 2025$/),
		expect.stringMatching(/^\d+ of them in 2025$/)
	]);
	expect(said('place', 'atlantis', 2001)).toBeNull();
	expect(said('river', 'naryn', 2001)).toBeNull();
});

it('counts stretches of one phase that follow each other as one', () => {
	const phases = [
		{ phase: 'active', from: '1999' },
		{ phase: 'latent', from: '2001' },
		{ phase: 'latent', from: '2003' },
		{ phase: 'armed', from: '2010' }
	] as const;
	expect(phaseSince(phases, '2005-12-31')).toBe('2001');
	expect(phaseSince(phases, '2000-12-31')).toBe('1999');
	expect(phaseSince(phases, '1998-12-31')).toBeNull();
});
