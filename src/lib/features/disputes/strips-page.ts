/** What the strips of `/disputes/` show. For its server load: it reads the whole record. */
import {
	FIRST_YEAR,
	lastYear,
	yearOf,
	type Atlas,
	type Dispute,
	type PartialDate,
	type Phase
} from '$lib/domain';
import { sortedStrips } from './strip-order';
import { phaseStretches } from '$lib/scene/charts/strips';
import { textOf } from '$lib/text/words';

/** A phase on a strip; its place is in percent of the strip. */
export interface StripStretch {
	phase: Phase;
	from: PartialDate;
	/** The start of the next phase; null for the last. */
	to: PartialDate | null;
	left: number;
	width: number;
	/** The first year of it that the atlas shows. */
	year: number;
	/** Key of the fact. */
	key: string;
	/** Nobody looked the phase up. */
	memory: boolean;
	/** Fields of it that nobody looked up. */
	unverified: string[];
}

export type Strip = ReturnType<typeof stripOf>;

/** Every dispute of the record over all years of the atlas, in the order of their start. */
export function stripsPage(atlas: Atlas) {
	return {
		first: FIRST_YEAR,
		/** The first year that is not shown. */
		end: lastYear(atlas) + 1,
		strips: sortedStrips(
			atlas.disputes.map((dispute) => stripOf(atlas, dispute)),
			'start'
		)
	};
}

function stripOf(atlas: Atlas, dispute: Dispute) {
	const { id, title, parties, kinds, fieldTerms, phases } = dispute;
	const stateName = (iso3: string) => {
		const state = atlas.states.find((state) => state.iso3 === iso3);
		return state ? textOf(state.name) : iso3;
	};
	return {
		id,
		title: textOf(title),
		parties: parties.map(stateName),
		kinds,
		fieldTerms,
		start: phases[0]?.from ?? '',
		now: phases.at(-1)?.phase ?? 'latent',
		stretches: stretchesOf(atlas, dispute)
	};
}

/** The phases that the years of the atlas have a part in. */
function stretchesOf(atlas: Atlas, { id, phases }: Dispute): StripStretch[] {
	const end = lastYear(atlas) + 1;
	const percent = (year: number) => ((year - FIRST_YEAR) / (end - FIRST_YEAR)) * 100;
	return phaseStretches(phases, atlas).flatMap(({ from, to }, index): StripStretch[] => {
		const phase = phases[index];
		if (!phase || to <= FIRST_YEAR) return [];
		const left = percent(Math.max(from, FIRST_YEAR));
		return [
			{
				phase: phase.phase,
				from: phase.from,
				to: phases[index + 1]?.from ?? null,
				left: rounded(left),
				width: rounded(percent(to) - left),
				year: Math.min(Math.max(yearOf(phase.from), FIRST_YEAR), lastYear(atlas)),
				key: `dispute/${id}/phases/${index}`,
				memory: phase.confidence === 'memory',
				unverified: phase.unverified ?? []
			}
		];
	});
}

const rounded = (percent: number) => Math.round(percent * 1000) / 1000;
