/** How far a border had come, in words: kept apart so that the first page does not carry them. */
import type { BorderOfYear, BorderStage, PartialDate } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { dateName } from './words';

const STAGES: Record<BorderStage, (since: PartialDate | null) => string> = {
	'not-agreed': () => m.panel_border_not_agreed(),
	'partly-agreed': (since) => m.panel_border_partly({ date: dated(since) }),
	'treaty-signed': (since) => m.panel_border_signed({ date: dated(since) }),
	treaty: (since) => m.panel_border_treaty({ date: dated(since) })
};

const dated = (date: PartialDate | null) => (date ? dateName(date) : m.act_unknown());

/** "not agreed"; "settled by treaty, 13 March 2025". */
export const borderName = ({ stage, since }: BorderOfYear) => STAGES[stage](since);
