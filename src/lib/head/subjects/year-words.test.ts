import { describe, expect, it } from 'vitest';
import { yearWords } from './year-words';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';

describe('what is written in a picture', () => {
	it('says whose boundaries it draws, of which date and view, and that they express no view on a claim', () => {
		const { boundaries } = yearWords(2017);
		for (const word of [
			BOUNDARIES_PROVENANCE.source,
			BOUNDARIES_PROVENANCE.date,
			BOUNDARIES_PROVENANCE.viewpoint,
			'no view on any claim'
		]) {
			expect(boundaries).toContain(word);
		}
	});
});
