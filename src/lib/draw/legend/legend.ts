import { differenceItems } from './legend-difference';
import { united, type LegendItem } from './legend-items';
import { disputeItems, lineItems } from './legend-lines';
import { documentItems, signLegendItems } from './legend-marks';
import { statusItems } from './legend-statuses';
import { wordItems } from './legend-words';
import { fillStepIn } from '../shapes/drawn';
import type { Plan } from '../shapes/plan';
import { PHASES, STATUSES } from '$lib/domain';
import { showsArc } from '$lib/scene/ground/scales';
import { inView } from '$lib/scene/seen/in-view';

export type { LegendItem };

const PARTS = [
	statusItems,
	differenceItems,
	disputeItems,
	lineItems,
	documentItems,
	signLegendItems,
	wordItems
];

/** What {@link inView} tells of. */
const TOLD: ReadonlySet<string> = new Set([
	...STATUSES,
	...PHASES,
	'inactive',
	'contested',
	'arc',
	'point',
	'documents-now',
	'documents-before'
]);

/** The lines of one map; on a close one those of what is seen there, as the page has them. */
function linesOf(plan: Plan, itemsOf: (plan: Plan) => LegendItem[]): LegendItem[] {
	const items = itemsOf(plan);
	if (items.length === 0 || !fillStepIn(plan) || plan.ink.look === 'blank') return items;
	const { scene, state, outlines, viewport, selection } = plan;
	const arcs = (dispute?: string) => showsArc(viewport, dispute === selection?.id);
	const seen = inView({ atlas: scene.atlas, mapState: state, outlines, arcs }, viewport);
	return items.filter(({ key }) => !TOLD.has(key) || seen.has(key));
}

/** What the picture shows, and nothing that it does not. Of two maps the later comes first. */
export const legendOf = (plans: readonly Plan[]): LegendItem[] =>
	PARTS.flatMap((itemsOf) => united([...plans].reverse().map((plan) => linesOf(plan, itemsOf))));
