import { describe, expect, it } from 'vitest';
import { isChecked } from './checked';
import type { Sourced } from '$lib/domain';

const fact = (confidence: Sourced['confidence'], ...unverified: string[]): Sourced => ({
	sources: [],
	confidence,
	unverified
});

describe('isChecked', () => {
	it('takes nothing from memory', () => {
		expect(isChecked(fact('memory'))).toBe(false);
		expect(isChecked(fact('memory'), 'start')).toBe(false);
	});

	it('takes a field only if neither it, nor a part of it, nor what it is part of is open', () => {
		const seen = fact('seen', 'acts.signed', 'places.0.position', 'title.ru');
		expect(isChecked(seen)).toBe(true);
		expect(isChecked(seen, 'acts.signed')).toBe(false);
		expect(isChecked(seen, 'acts.signed.place')).toBe(false);
		expect(isChecked(seen, 'places')).toBe(false);
		expect(isChecked(seen, 'places.0.name')).toBe(true);
		expect(isChecked(seen, 'title.en')).toBe(true);
		// Not a part of it, only alike at its beginning.
		expect(isChecked(fact('seen', 'start'), 'started')).toBe(true);
	});
});
