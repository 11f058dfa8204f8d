import type { Scene } from './types';
import { lastYear, snapshotOfYear } from '$lib/domain';
import { BOUNDARIES } from '$lib/geo/provenance';
import * as m from '$lib/paraglide/messages';
import { thingName } from '$lib/view/things';
import { dateName, sentenceOf } from '$lib/view/words';

/** What a picture is called that nobody named. */
export function titleOf({ title, atlas, view: { year, thing } }: Scene): string {
	if (title !== undefined) return title;
	return thing
		? m.picture_heading_thing({ name: thingName(atlas, thing), year })
		: m.picture_heading({ year });
}

/** Under the title: the caption, or the sentence of the year; a blank map does not give it away. */
export const yearLine = ({ caption, atlas, view, look }: Scene): string =>
	caption ?? (look === 'blank' ? m.picture_blank_lead() : sentenceOf(snapshotOfYear(atlas, view.year)));

/** "End of 2017", or the day of the record's last review. */
export function whenOf({ atlas, view: { year } }: Pick<Scene, 'atlas' | 'view'>): string {
	return year === lastYear(atlas)
		? m.head_running({ date: dateName(atlas.reviewed) })
		: m.picture_end_of({ year });
}

/** The record as the source of what is drawn, with its version, licence and, where it is known, the address. */
export function recordLine({ atlas, url }: Pick<Scene, 'atlas' | 'url'>): string {
	const words = m.picture_record({ version: atlas.version, date: dateName(atlas.reviewed) });
	return url ? `${words} ${url}` : words;
}

/** What goes with every map that leaves the page: boundaries with their date, disclaimer, sources. */
export function footLines(scene: Scene): string[] {
	const { sources = [] } = scene;
	return [
		m.map_boundaries({ source: BOUNDARIES.source, date: BOUNDARIES.date }),
		m.disclaimer(),
		...(sources.length > 0 ? [m.picture_sources({ sources: sources.join('; ') })] : []),
		recordLine(scene)
	];
}
