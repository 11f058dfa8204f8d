import { diamond } from '../fills/diamond';
import { hatchOf, swatch } from '../fills/fills';
import { riversShown } from '../shapes/late';
import type { Rect } from '../base/labels';
import type { LegendItem } from './legend-items';
import type { Plan } from '../shapes/plan';
import { drawnIn } from '../shapes/drawn';
import { element, short } from '../base/svg';
import { seenIn } from '$lib/scene/seen/in-view';
import { riverShapes } from '$lib/scene/shapes/late';
import { isInViewport } from '$lib/scene/outlines/visible';
import { claimName, lineName } from '$lib/scene/outlines/line-words';
import { linesOfYear } from '$lib/scene/outlines/lines-of-year';
import { PHASES } from '$lib/domain';
import { arcStroke, DASHES, dashOf, lineStroke, type LineStroke } from '$lib/scene/symbols/lines';
import { CLAIM, CLAIM_DASH, RIVER } from '$lib/scene/symbols/claims-and-rivers';
import { linesInKey } from '$lib/scene/symbols/lines-in-key';
import { PHASE_SYMBOLS } from '$lib/scene/symbols/phase';
import type { YearLineClass } from '$lib/geo/year-lines';
import * as m from '$lib/paraglide/messages';
import { phaseInText } from '$lib/text/words';

/** A line across the middle of the box. */
const lineIn =
	({ dash, width }: LineStroke, colour: string, grain: number, dotted = false) =>
	({ x, y, width: across, height }: Rect) =>
		element('path', {
			d: `M${short(x)} ${short(y + height / 2)}h${short(across)}`,
			fill: 'none',
			stroke: colour,
			'stroke-width': width * grain,
			// Dots are dashes of next to no length with round ends.
			'stroke-linecap': dotted ? 'round' : undefined,
			'stroke-dasharray': dash?.map((length) => short(length * grain)).join(' ')
		});

/** Disputes by phase, and what stands for them. */
export function disputeItems({ outlines, state, scene, ink, grain, viewport }: Plan): LegendItem[] {
	const drawn = [...state.disputes.values()];
	const phases = PHASES.filter((phase) => drawn.some((dispute) => dispute.drawn === phase));
	const areas = outlines.areas.filter(({ d }) => isInViewport(d, viewport));
	const arcs =
		ink.look !== 'blank' &&
		outlines.arcs.some(({ d, dispute }) => drawnIn(state, dispute) && isInViewport(d, viewport));
	const shaped = new Set([...scene.outlines.areas, ...scene.outlines.lines].map(({ dispute }) => dispute));
	const points = scene.atlas.disputes.some(
		({ id, points: at }) => state.disputes.has(id) && !shaped.has(id) && at.length > 0
	);
	const [area] = areas.map(({ dispute }) => drawnIn(state, dispute));
	return [
		...phases.map((phase) => ({
			key: phase,
			text: m.picture_dispute_phase({ phase: phaseInText(phase) }),
			sample: lineIn(lineStroke('international', phase), ink.colour(PHASE_SYMBOLS[phase].token), grain)
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
						sample: ({ x, y, width, height }: Rect) =>
							diamond({ phase: 'active' }, [x + width / 2, y + height / 2], ink, grain, height * 0.42)
					}
				]
			: [])
	];
}

/** Kinds of lines, rivers, the claim line of one party. */
export function lineItems(plan: Plan): LegendItem[] {
	const { scene, state, selection, ink, grain, viewport } = plan;
	const seen = linesOfYear(plan.outlines.lines, state).filter(({ d }) => isInViewport(d, viewport));
	const isSeen = (kind: YearLineClass) => seen.some((line) => line.class === kind);
	const classes = scene.framed
		? (Object.keys(DASHES) as YearLineClass[]).filter((kind) => kind !== 'international' && isSeen(kind))
		: linesInKey(isSeen);
	const items: LegendItem[] = classes.map((kind) => {
		const stroke = lineStroke(kind, kind === 'treaty' ? null : 'active');
		return {
			key: `line-${kind}`,
			text: lineName(kind),
			sample: lineIn(stroke, ink.colour('contested'), grain)
		};
	});
	const rivers = riversShown(plan);
	const about = selection?.kind === 'dispute' ? selection.id : null;
	const { line: inSight } = seenIn(viewport);
	if (rivers && riverShapes(rivers, state, about).some(({ d }) => inSight(d))) {
		items.push({
			key: 'river',
			text: m.legend_river(),
			sample: lineIn({ width: RIVER.strong }, ink.colour('river'), grain)
		});
	}
	const { claim } = scene.view;
	if (!claim || !scene.topology || !state.claim) return items;
	const stroke = { width: CLAIM.width, dash: dashOf(CLAIM_DASH, CLAIM.width) };
	return [
		...items,
		{
			key: 'claim',
			text: claimName(claim, scene.atlas),
			sample: lineIn(stroke, ink.colour('dispute'), grain, true)
		}
	];
}
