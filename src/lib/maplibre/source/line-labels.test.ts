import { describe, expect, it } from 'vitest';
import { labelPlaces } from './line-labels';

const line = (...coordinates: [number, number][]) => ({ type: 'LineString' as const, coordinates });

describe('labelPlaces', () => {
	it('has one in the middle of a short line, from near on', () => {
		expect(labelPlaces(line([0, 0], [0.4, 0]))).toEqual([{ position: [0.2, 0], near: 7 }]);
	});

	it('spaces them evenly about the middle, the closer ones from nearer on, none twice', () => {
		const places = labelPlaces(line([0, 0], [6, 0], [12, 0]));
		const far = places.filter(({ near }) => near === 5).map(({ position }) => position[0]);
		expect(far).toEqual([1, 6, 11]);
		const all = places.map(({ position }) => position.join());
		expect(new Set(all).size).toBe(all.length);
		expect(all.length).toBeGreaterThan(far.length);
	});

	it('follows the bends and leaves out what is too short to be named', () => {
		expect(labelPlaces(line([0, 0], [2, 0], [2, 4])).map(({ position }) => position)).toContainEqual([2, 1]);
		expect(labelPlaces(line([0, 0], [0.1, 0]))).toEqual([]);
		expect(labelPlaces({ type: 'Point', coordinates: [0, 0] })).toEqual([]);
	});
});
