import { describe, expect, it } from 'vitest';
import { classOfYear } from './year-lines';

describe('classOfYear', () => {
	it('gives a border in dispute the stage that it had come to', () => {
		const border = { stage: 'treaty', since: '2025-03-13' } as const;
		expect(classOfYear('international', { border })).toBe('treaty');
		expect(classOfYear('international', { border: { stage: 'not-agreed', since: null } })).toBe('not-agreed');
	});

	it('leaves every other line of the same dispute as it is', () => {
		const border = { stage: 'treaty', since: '2025' } as const;
		expect(classOfYear('claim', { border })).toBe('claim');
		expect(classOfYear('disputed', { border })).toBe('disputed');
	});

	it('leaves a border that no dispute of the year is about', () => {
		expect(classOfYear('international', undefined)).toBe('international');
		expect(classOfYear('international', {})).toBe('international');
	});

	it('makes of a ceasefire line that has ended a former boundary', () => {
		expect(classOfYear('ceasefire-line', { ceasefireLineEnded: true })).toBe('former-boundary');
		expect(classOfYear('ceasefire-line', {})).toBe('ceasefire-line');
		expect(classOfYear('line-of-control', { ceasefireLineEnded: true })).toBe('line-of-control');
	});
});
