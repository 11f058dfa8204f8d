import type { PartialDate } from '$lib/domain';
import { dateName } from './words';

/**
 * A date after “since” or “until”, as that of a day is written: in Russian a month without a day would have its other form,
 * “март 2019 г.”, but “с марта 2019 г.”
 */
export const dateAfter = (date: PartialDate) =>
	date.length === 7 ? dateName(`${date}-01`).replace(/^1\s|1日$/, '') : dateName(date);
