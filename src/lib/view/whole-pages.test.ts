import { describe, expect, it } from 'vitest';
import { isLoadedWhole } from './whole-pages';

describe('isLoadedWhole', () => {
	it.each(['/source/x/', '/dyad/CHN-IND/', '/table/facts/', '/paper/', '/about/limits/', '/ask/order/'])(
		'holds of %s, a page without the map or with one of its own',
		(path) => {
			expect(isLoadedWhole(path)).toBe(true);
		}
	);

	it.each(['/', '/year/2017/', '/state/IND/', '/lessons/', '/lessons/edit/', '/embed/'])(
		'does not hold of %s, which a script goes to',
		(path) => {
			expect(isLoadedWhole(path)).toBe(false);
		}
	);
});
