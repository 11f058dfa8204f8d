import type { SignId } from '../symbols/glyphs';
import * as m from '$lib/paraglide/messages';

/** The signs of layers that are off at first, in the order of legends, with what each means. */
export const signWords = (year: string): [SignId, string][] => [
	['seat-working', m.picture_seat_working()],
	['seat-planned', m.picture_seat_planned()],
	['meeting', m.picture_meeting({ year })],
	['act', m.picture_act({ year })],
	['exercise', m.picture_exercise({ year })],
	['concern', m.picture_concern({ year })],
	['concern-undated', m.picture_concern_undated()]
];
