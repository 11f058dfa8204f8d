import { lastDay } from '../year/dates';
import { statesOn } from '../year/status';
import type { Abstention } from '../types/affairs-types';
import type { Atlas } from '../types/atlas-types';
import type { Dyad } from '../types/dispute-types';

/** What one of two states kept out of while both were members: the other could have been among those who did it. */
export function abstentionsOfDyad(atlas: Atlas, dyad: Dyad): Abstention[] {
	return atlas.abstentions.filter(({ iso3, date }) => {
		if (!dyad.includes(iso3)) return false;
		const then = statesOn(atlas, lastDay(date));
		return dyad.every((one) => then.some((state) => state.iso3 === one && state.status === 'member'));
	});
}
