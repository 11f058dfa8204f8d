import { differenceSign } from '../marks/difference-signs';
import { fillOf, swatch } from '../fills/fills';
import type { Rect } from '../base/labels';
import type { LegendItem } from './legend-items';
import type { Plan } from '../shapes/plan';
import { element, short } from '../base/svg';
import { written } from '../marks/written';
import type { CompareSignId, SignOf } from '$lib/scene/symbols/sign-shapes';
import { DISPUTE_DIFFERENCES, STATE_DIFFERENCES } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { DASHES, FAINT_LINE, widened } from '$lib/scene/symbols/lines';
import { FAINT } from '$lib/scene/symbols/phase';
import { differenceName } from '$lib/text/compare-words';

/** The signs on a map of what differs, and what stands back. */
export function differenceItems(plan: Plan): LegendItem[] {
	const { compared, part, ink, grain, scene, state } = plan;
	if (!compared || part !== 'whole' || ink.look === 'blank') return [];
	const { signs } = written(plan);
	const sample =
		(sign: CompareSignId | number, of: SignOf) =>
		({ x, y, width, height }: Rect): string =>
			differenceSign(sign, of, { x: x + (width - height) / 2, y, height }, ink);
	const shown = (of: SignOf) =>
		new Set(
			signs.filter((sign) => sign.of === of).flatMap(({ marks }) => marks.flatMap((mark) => mark.signs))
		);
	const [states, disputes] = [shown('state'), shown('dispute')];
	const several = signs.filter(({ count }) => count > 1);
	const paleStates = [...state.states].filter(([iso3]) => state.differs?.has(iso3) === false);
	const [pale] = paleStates.map(([, each]) => fillOf(each.status, false, ink, true));
	const faint = [...state.disputes.values()].filter((dispute) => dispute.faint);
	return [
		...STATE_DIFFERENCES.filter((kind) => states.has(kind)).map((kind) => ({
			key: `state-${kind}`,
			text: differenceName(kind),
			sample: sample(kind, 'state')
		})),
		...(pale
			? [
					{
						key: 'pale',
						text: m.compare_key_same(),
						sample: (box: Rect) =>
							swatch(box, pale, grain, { stroke: ink.colour('border'), 'stroke-width': 0.8 * grain })
					}
				]
			: []),
		...DISPUTE_DIFFERENCES.filter((kind) => disputes.has(kind)).map((kind) => ({
			key: `dispute-${kind}`,
			text: m.picture_dispute_became({ became: differenceName(kind) }),
			sample: sample(kind, 'dispute')
		})),
		...several.slice(0, 1).map(({ of, count }) => ({
			key: 'several',
			text: m.compare_key_several(),
			sample: sample(count, of)
		})),
		...(scene.view.layers.includes('disputes')
			? [
					...(faint.length > 0
						? [
								{
									key: 'faint',
									text: m.compare_key_unchanged({ count: faint.length }),
									sample: ({ x, y, width, height }: Rect) =>
										element('path', {
											d: `M${short(x)} ${short(y + height / 2)}h${short(width)}`,
											stroke: ink.colour(FAINT_LINE.token),
											'stroke-width': FAINT_LINE.width * grain,
											'stroke-dasharray': widened(DASHES.international, 1 / (FAINT_LINE.width * grain))
												.map(short)
												.join(' '),
											opacity: FAINT
										})
								}
							]
						: []),
					{ key: 'unmarked', text: m.compare_key_disputes(), sample: () => '' }
				]
			: [])
	];
}
