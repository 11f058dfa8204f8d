import type { Atlas } from '$lib/domain';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';
import * as m from '$lib/paraglide/messages';

export const TITLE = 'SCO Atlas';
/** As in CITATION.cff. */
export const AUTHOR = 'SCO Atlas contributors';
export const LICENCE = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

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

export function aboutOf({ version, reviewed, paper }: Atlas): About {
	return {
		title: TITLE,
		version,
		reviewed,
		licence: `${LICENCE.name}, ${LICENCE.path}`,
		citation: `${AUTHOR}. (${reviewed.slice(0, 4)}). ${TITLE}: the record (Version ${version}) [Data set].`,
		paper: `What the paper says is from ${paper.author} (${paper.year}). ${paper.title}. ${paper.journal}. https://doi.org/${paper.doi} (${paper.licence}).`,
		boundaries: `${BOUNDARIES_PROVENANCE.source} (${BOUNDARIES_PROVENANCE.url}), ${BOUNDARIES_PROVENANCE.licence.toLowerCase()}, ${BOUNDARIES_PROVENANCE.viewpoint}, as of ${BOUNDARIES_PROVENANCE.date}`,
		disclaimer: m.disclaimer({}, { locale: 'en' })
	};
}
