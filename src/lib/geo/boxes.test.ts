import { describe, expect, it } from 'vitest';
import { boundsOf } from './boxes';
import { FIXTURE } from './fixture';

describe('boundsOf', () => {
	it('computes the box of a state', () => {
		expect(boundsOf(FIXTURE, 'AAA')).toEqual([70, 40, 80, 50]);
	});

	it('takes the box by hand where a computed one would span the world', () => {
		expect(boundsOf(FIXTURE, 'RUS')).toEqual([19, 41, 190, 82]);
	});

	it('knows no box of a state that is not there', () => {
		expect(boundsOf(FIXTURE, 'CCC')).toBeUndefined();
	});
});
