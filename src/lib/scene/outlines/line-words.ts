/** What lines are called on map and legend, in the language of the page. */
import { borderOf, CLAIMANTS, lastDay, yearOf, type AtlasCore, type BorderOfYear } from '$lib/domain';
import type { LineClass } from '$lib/geo/topology-types';
import type { YearLineClass } from '$lib/geo/year-lines';
import type { StageTexts } from '../state/types';
import * as m from '$lib/paraglide/messages';
import { textOf } from '$lib/text/words';

const CLASS_NAMES: Record<YearLineClass, () => string> = {
	international: m.map_line_international,
	'line-of-control': m.map_line_of_control,
	'line-of-actual-control': m.map_line_of_actual_control,
	'actual-ground-position-line': m.map_line_ground_position,
	'working-boundary': m.map_line_working_boundary,
	'ceasefire-line': m.map_line_ceasefire,
	disputed: m.map_line_disputed,
	claim: m.map_line_claim,
	'former-boundary': m.map_line_former,
	'not-agreed': m.map_line_not_agreed,
	'partly-agreed': m.map_line_partly_agreed,
	'treaty-signed': m.map_line_treaty_signed,
	treaty: m.map_line_treaty
};

/** The classes whose name is short, and the same for both sides: it stands along the line itself. */
export const WRITTEN: readonly LineClass[] = [
	'line-of-control',
	'line-of-actual-control',
	'actual-ground-position-line',
	'ceasefire-line',
	'disputed'
];

/** What a line of a class is, as the legend says it. */
export const lineName = (lineClass: YearLineClass): string => CLASS_NAMES[lineClass]();

/** How far a border has come, short enough to stand along it: "treaty 2025". */
export function stageText({ stage, since }: BorderOfYear): string {
	const year = since ? yearOf(since) : '';
	if (stage === 'not-agreed') return m.map_stage_not_agreed();
	if (stage === 'partly-agreed') return m.map_stage_partly_agreed();
	return stage === 'treaty' ? m.map_stage_treaty({ year }) : m.map_stage_treaty_signed({ year });
}

/** "Claim of India". */
export function claimName(iso3: string, { states }: Pick<AtlasCore, 'states'>): string {
	const state = states.find((each) => each.iso3 === iso3);
	return m.claim_of({ state: state ? textOf(state.name) : iso3 });
}

export const classTexts = (): Partial<Record<LineClass, string>> =>
	Object.fromEntries(WRITTEN.map((lineClass) => [lineClass, lineName(lineClass)]));

export const claimTexts = (atlas: Pick<AtlasCore, 'states'>): Map<string, string> =>
	new Map(CLAIMANTS.map((iso3) => [iso3, claimName(iso3, atlas)]));

/** By dispute about a border: what is said of it at each stage that it has come to so far. */
export function stageTexts({
	disputes,
	reviewed
}: Pick<AtlasCore, 'disputes' | 'reviewed'>): Map<string, StageTexts> {
	return new Map(
		disputes.map((dispute) => {
			// A stage begins with an agreement or with the end of the dispute, and there is one before them all.
			const days = [...dispute.phases.map(({ from }) => from), ...dispute.agreements.map(({ date }) => date)];
			const borders = [...days.map(lastDay), reviewed].flatMap((day) => borderOf(dispute, day) ?? []);
			return [
				dispute.id,
				Object.fromEntries(borders.map((border) => [`at-${border.stage}`, stageText(border)]))
			];
		})
	);
}
