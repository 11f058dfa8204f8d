import { fillOf, hatchOf, swatch, type Fill } from './fills';
import { riversShown } from './claim-and-rivers';
import type { Rect } from './labels';
import { sign } from './marks';
import type { Plan } from './plan';
import { drawnIn } from './shapes';
import { element, short } from './svg';
import { isSeen } from './visible';
import { arcStroke, lineStroke, type LineStroke } from '../map/line-stroke';
import { claimName, lineName } from '../map/line-words';
import { linesOfYear } from '../map/lines-of-year';
import { PHASES, STATUSES, type Phase, type Status } from '$lib/domain';
import { DASHES } from '$lib/map/style/dashes';
import type { SignId } from '$lib/map/signs';
import type { YearLineClass } from '$lib/geo/year-lines';
import * as m from '$lib/paraglide/messages';
import { phaseName, statusCount, statusName } from '$lib/view/words';

/** A line of the legend. */
export interface LegendItem {
	key: string;
	text: string;
	/** Its sample, drawn in a box in pixels. */
	sample: (box: Rect) => string;
}

/** What the picture shows, and nothing that it does not. */
export function legendOf(plan: Plan): LegendItem[] {
	return [
		...statusItems(plan),
		...disputeItems(plan),
		...lineItems(plan),
		...documentItems(plan),
		...signItems(plan)
	];
}

function statusItems({ snapshot, state, ink, scene, grain }: Plan): LegendItem[] {
	if (!scene.view.layers.includes('status')) return [];
	const sample = (fill: Fill, rim: string, width: number) => (box: Rect) =>
		swatch(box, fill, grain, { stroke: ink.colour(rim), 'stroke-width': width * grain });
	const rimOf = (status: Status) => (ink.look !== 'colour' || status === 'shanghai-five' ? 1.4 : 0.8);
	const items = STATUSES.flatMap((status): LegendItem[] => {
		const count = snapshot.totals[status];
		if (!count) return [];
		const rim = status === 'shanghai-five' ? 'status-shanghai-five-mark' : 'border';
		return [
			{
				key: status,
				text: ink.look === 'blank' ? statusName(status) : statusCount(status, count),
				sample: sample(fillOf(status, false, ink), ink.look === 'blank' ? 'text' : rim, rimOf(status))
			}
		];
	});
	const inactive = [...state.states.values()].find((each) => each.inactive);
	if (!inactive || ink.look === 'blank') return items;
	return [
		...items,
		{
			key: 'inactive',
			text: m.legend_inactive(),
			sample: sample(fillOf(inactive.status, true, ink), 'border', 0.8)
		}
	];
}

/** A line across the middle of the box. */
const lineIn =
	({ dash, width }: LineStroke, colour: string, grain: number) =>
	({ x, y, width: across, height }: Rect) =>
		element('path', {
			d: `M${short(x)} ${short(y + height / 2)}h${short(across)}`,
			fill: 'none',
			stroke: colour,
			'stroke-width': width * grain,
			// Dots are dashes of next to no length with round ends.
			'stroke-linecap': dash.startsWith('0.1 ') ? 'round' : undefined,
			'stroke-dasharray':
				dash === 'none'
					? undefined
					: dash
							.split(' ')
							.map((length) => short(Number(length) * grain))
							.join(' ')
		});

const colourOf = (phase: Phase) => (phase === 'armed' || phase === 'active' ? 'dispute' : 'dispute-soft');

function disputeItems({ outlines, state, scene, ink, grain, window }: Plan): LegendItem[] {
	const drawn = [...state.disputes.values()];
	const phases = PHASES.filter((phase) => drawn.some((dispute) => dispute.drawn === phase));
	const areas = outlines.areas.filter(({ d }) => isSeen(d, window));
	const arcs =
		ink.look !== 'blank' &&
		outlines.arcs.some(({ d, dispute }) => drawnIn(state, dispute) && isSeen(d, window));
	const shaped = new Set([...scene.outlines.areas, ...scene.outlines.lines].map(({ dispute }) => dispute));
	const points = scene.atlas.disputes.some(
		({ id, points: at }) => state.disputes.has(id) && !shaped.has(id) && at.length > 0
	);
	const [area] = areas.map(({ dispute }) => drawnIn(state, dispute));
	return [
		...phases.map((phase) => ({
			key: phase,
			text: `${m.picture_dispute()}: ${phaseName(phase).toLowerCase()}`,
			sample: lineIn(lineStroke('international', phase), ink.colour(colourOf(phase)), grain)
		})),
		...(areas.length > 0
			? [
					{
						key: 'contested',
						text: m.legend_contested(),
						sample: (box: Rect) =>
							swatch(box, hatchOf(area ?? null, ink), grain, {
								stroke: ink.colour('line'),
								'stroke-width': 0.6 * grain
							})
					}
				]
			: []),
		...(arcs
			? [
					{
						key: 'arc',
						text: m.legend_arc(),
						sample: lineIn(arcStroke('active'), ink.colour('dispute'), grain)
					}
				]
			: []),
		...(points && ink.look !== 'blank'
			? [
					{
						key: 'point',
						text: m.legend_point(),
						sample: ({ x, y, width, height }: Rect) => {
							const half = height * 0.42;
							return element('path', {
								d: `M${short(x + width / 2)} ${short(y + height / 2 - half)}l${short(half)} ${short(half)}-${short(half)} ${short(half)}-${short(half)}-${short(half)}z`,
								fill: ink.colour('dispute')
							});
						}
					}
				]
			: [])
	];
}

function lineItems(plan: Plan): LegendItem[] {
	const { scene, state, ink, grain, window } = plan;
	const seen = linesOfYear(plan.outlines.lines, state).filter(({ d }) => isSeen(d, window));
	const classes = (Object.keys(DASHES) as YearLineClass[]).filter((kind) =>
		seen.some((line) => line.class === kind)
	);
	const items: LegendItem[] = classes
		.filter((kind) => kind !== 'international')
		.map((kind) => {
			const stroke = lineStroke(kind, kind === 'treaty' ? null : 'active');
			return {
				key: `line-${kind}`,
				text: lineName(kind),
				sample: lineIn(stroke, ink.colour('contested'), grain)
			};
		});
	if (riversShown(plan)) {
		items.push({
			key: 'river',
			text: m.legend_river(),
			sample: lineIn({ width: 1.6, dash: 'none' }, ink.colour('river'), grain)
		});
	}
	const { claim } = scene.view;
	if (!claim || !scene.topology || !state.claim) return items;
	const stroke = { width: 2.4, dash: '0.1 5' };
	return [
		...items,
		{
			key: 'claim',
			text: claimName(claim, scene.atlas),
			sample: lineIn(stroke, ink.colour('dispute'), grain)
		}
	];
}

function documentItems({ state, snapshot, ink, grain }: Plan): LegendItem[] {
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
				'stroke-width': 2 * grain
			});
	const { year } = snapshot;
	if (ink.look === 'blank') return [{ key: 'places', text: m.picture_place(), sample: disc(false) }];
	return [
		...(places.some(({ inYear }) => inYear > 0)
			? [{ key: 'documents-now', text: m.picture_document_now({ year }), sample: disc(true) }]
			: []),
		...(places.some(({ inYear }) => inYear === 0)
			? [{ key: 'documents-before', text: m.picture_document_before({ year }), sample: disc(false) }]
			: [])
	];
}

function signItems(plan: Plan): LegendItem[] {
	const { state, snapshot, ink } = plan;
	if (ink.look === 'blank') return [];
	const { year } = snapshot;
	const seats = [...state.seats.values()];
	const concerns = [...state.concerns.values()];
	const rows: [string, SignId, string, boolean][] = [
		['seats-working', 'seat-working', m.picture_seat_working(), seats.some(({ working }) => working)],
		['seats-planned', 'seat-planned', m.picture_seat_planned(), seats.some(({ working }) => !working)],
		['exercises', 'exercise', m.picture_exercise({ year }), state.exercises.size > 0],
		['concerns-dated', 'concern', m.picture_concern({ year }), concerns.some(({ dated }) => dated)],
		['concerns-undated', 'concern-undated', m.picture_concern_undated(), concerns.some(({ dated }) => !dated)]
	];
	return rows
		.filter(([, , , shown]) => shown)
		.map(([key, id, text]) => ({
			key,
			text,
			sample: ({ x, y, width, height }: Rect) => sign(id, [x + width / 2, y + height / 2], plan)
		}));
}
