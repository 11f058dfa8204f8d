import type { Atlas } from '$lib/domain';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';
import * as m from '$lib/paraglide/messages';
import { addressOf } from './address';
import { LICENCE_LINE, TITLE } from './licence';

export { LICENCE, TITLE } from './licence';
/** As in CITATION.cff. */
export const AUTHOR = 'SCO Atlas contributors';

/** What travels with every file: which record it is, whose, under which terms, and what it does not say. */
export interface About {
	title: string;
	version: string;
	reviewed: string;
	licence: string;
	citation: string;
	/** The paper's own words stand in the record under its licence; its author is named as well. */
	paper: string;
	boundaries: string;
	disclaimer: string;
}

/** Name of the data set, as it is cited and found. */
export const DATASET = `${TITLE}: the record`;

/** What it is about, for lists of data sets. */
export const KEYWORDS = [
	'Shanghai Cooperation Organization',
	'international organizations',
	'membership',
	'treaties',
	'disputes'
] as const;
export const ABSTRACT =
	'Who belonged to the Shanghai Cooperation Organization, what divided its states, what they signed and where, from 1996 on, each fact with its source.';

/** @param home full address of the atlas, with its slash at the end; without it the citation has none */
export function aboutOf({ version, reviewed, paper }: Atlas, home?: string): About {
	return {
		title: TITLE,
		version,
		reviewed,
		licence: LICENCE_LINE,
		citation: `${AUTHOR}. (${reviewed.slice(0, 4)}). ${DATASET} (Version ${version}) [Data set].${home ? ` ${addressOf('', home)}` : ''}`,
		paper: `What the paper says is from ${paper.author} (${paper.year}). ${paper.title}. ${paper.journal}. https://doi.org/${paper.doi} (${paper.licence}).`,
		boundaries: `${BOUNDARIES_PROVENANCE.source} (${BOUNDARIES_PROVENANCE.url}), ${BOUNDARIES_PROVENANCE.licence.toLowerCase()}, ${BOUNDARIES_PROVENANCE.viewpoint}, as of ${BOUNDARIES_PROVENANCE.date}`,
		disclaimer: m.disclaimer({}, { locale: 'en' })
	};
}
