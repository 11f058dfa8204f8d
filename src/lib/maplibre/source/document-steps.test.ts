import { describe, expect, it } from 'vitest';
import { documentSteps } from './document-steps';

describe('documentSteps', () => {
	it('has a feature for every number from two on, at the place', () => {
		expect(documentSteps([{ id: 'town', position: [1, 2], documents: 3 }])).toEqual([
			{ id: 'town:2', place: 'town', position: [1, 2], count: 2 },
			{ id: 'town:3', place: 'town', position: [1, 2], count: 3 }
		]);
	});

	it('has none where no number ever stands', () => {
		expect(documentSteps([{ id: 'a', position: [0, 0], documents: 0 }])).toEqual([]);
		expect(documentSteps([{ id: 'b', position: [0, 0], documents: 1 }])).toEqual([]);
	});
});
