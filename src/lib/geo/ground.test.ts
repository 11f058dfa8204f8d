import { describe, expect, it } from 'vitest';
import { FIXTURE } from './fixture';
import { groundOf } from './ground';

describe('what the boundaries show of a dispute', () => {
	it('is its areas with who holds and who claims them, its claim lines and its border', () => {
		expect(groundOf(FIXTURE, 'aaa-bbb')).toEqual({
			areas: [{ id: 'all-of-a', name: 'All of A', controlledBy: 'AAA', claimedBy: ['AAA', 'BBB'] }],
			claimants: ['BBB'],
			wholeBorder: true
		});
	});

	it('is nothing for a dispute that they do not know', () => {
		expect(groundOf(FIXTURE, 'other')).toEqual({ areas: [], claimants: [], wholeBorder: false });
	});
});
