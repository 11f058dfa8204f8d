import { fillOf, swatch, type Fill } from '../fills/fills';
import type { Rect } from '../base/labels';
import type { LegendItem } from './legend-items';
import type { Plan } from '../shapes/plan';
import { STATUSES, type Status } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { STATUS_SYMBOLS } from '$lib/scene/symbols/status';
import { statusCount, statusName } from '$lib/text/words';

/** Statuses with how many states have them; of two years, in each. */
export function statusItems({ snapshot, compared, part, state, ink, scene, grain }: Plan): LegendItem[] {
	if (!scene.view.layers.includes('status')) return [];
	const { before, after } = compared?.difference ?? {};
	const sample = (fill: Fill, rim: string, width: number) => (box: Rect) =>
		swatch(box, fill, grain, { stroke: ink.colour(rim), 'stroke-width': width * grain });
	const rimOf = (status: Status) => (ink.look !== 'colour' || STATUS_SYMBOLS[status].rim ? 1.4 : 0.8);
	const textOf = (status: Status, count: number) => {
		if (ink.look === 'blank') return statusName(status);
		if (!before || !after) return statusCount(status, count);
		const counts = [before, after].map(({ totals }) => String(totals[status] ?? 0));
		const [first = '', second = ''] = counts;
		return m.compare_counts({ status: statusName(status), before: first, after: second });
	};
	const items = STATUSES.flatMap((status): LegendItem[] => {
		const counts = part === 'whole' ? [snapshot] : [before, after];
		const count = Math.max(...counts.map((each) => each?.totals[status] ?? 0));
		if (!count) return [];
		const rim = STATUS_SYMBOLS[status].rim?.token ?? 'border';
		return [
			{
				key: status,
				text: textOf(status, count),
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
