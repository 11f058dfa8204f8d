import { expect, it } from 'vitest';
import { beyond, CHANGE_OF_YEAR, REST } from '../e2e/support/budget';

it.each(Object.entries({ ...CHANGE_OF_YEAR }))('says what grew: %s', (what, most) => {
	expect(beyond({ ...CHANGE_OF_YEAR }, CHANGE_OF_YEAR)).toEqual([]);
	expect(beyond({ ...CHANGE_OF_YEAR, [what]: most + 1 }, CHANGE_OF_YEAR)).toEqual([
		`${what}: ${String(most + 1)}, at most ${String(most)}`
	]);
	expect(beyond({ ...REST, [what]: NaN }, REST)).toHaveLength(1);
});
