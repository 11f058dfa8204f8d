import type { Rect } from '../base/labels';
import type { LegendItem } from './legend-items';
import { sign } from '../marks/marks';
import type { Plan } from '../shapes/plan';
import { element } from '../base/svg';
import { DISC } from '$lib/scene/symbols/marks';
import { signWords } from '$lib/scene/signs/sign-words';
import type { SignId } from '$lib/scene/symbols/glyphs';
import * as m from '$lib/paraglide/messages';

/** The year that a mark is of; of two maps each has its own. */
const yearOf = ({ snapshot, part }: Plan): string =>
	part === 'whole' ? String(snapshot.year) : m.picture_year_of_map();

/** Places with documents. */
export function documentItems(plan: Plan): LegendItem[] {
	const { state, ink, grain, compared, part } = plan;
	const places = [...state.places.values()];
	if (places.length === 0) return [];
	const disc =
		(filled: boolean) =>
		({ x, y, width, height }: Rect) =>
			element('circle', {
				cx: x + width / 2,
				cy: y + height / 2,
				r: height * 0.36,
				fill: ink.colour(filled ? 'document' : 'document-text'),
				stroke: ink.colour('document'),
				'stroke-width': DISC.stroke * grain
			});
	if (ink.look === 'blank') return [{ key: 'places', text: m.picture_place(), sample: disc(false) }];
	if (compared && part === 'whole') {
		return [{ key: 'documents-between', text: m.compare_key_place(), sample: disc(true) }];
	}
	const year = yearOf(plan);
	return [
		...(places.some(({ inYear }) => inYear > 0)
			? [{ key: 'documents-now', text: m.picture_document_now({ year }), sample: disc(true) }]
			: []),
		...(places.some(({ inYear }) => inYear === 0)
			? [{ key: 'documents-before', text: m.picture_document_before({ year }), sample: disc(false) }]
			: [])
	];
}

/** Institutions, exercises, concerns of the paper. */
export function signLegendItems(plan: Plan): LegendItem[] {
	const { state, ink } = plan;
	if (ink.look === 'blank') return [];
	const seats = [...state.seats.values()];
	const meetings = [...state.meetings.values()];
	const concerns = [...state.concerns.values()];
	const shown: Partial<Record<SignId, boolean>> = {
		'seat-working': seats.some(({ working }) => working),
		'seat-planned': seats.some(({ working }) => !working),
		meeting: meetings.some(({ council }) => council),
		act: meetings.some(({ council }) => !council),
		exercise: state.exercises.size > 0,
		concern: concerns.some(({ dated }) => dated),
		'concern-undated': concerns.some(({ dated }) => !dated)
	};
	return signWords(yearOf(plan))
		.filter(([id]) => shown[id])
		.map(([id, text]) => ({
			key: id,
			text,
			sample: ({ x, y, width, height }: Rect) => sign(id, [x + width / 2, y + height / 2], plan)
		}));
}
