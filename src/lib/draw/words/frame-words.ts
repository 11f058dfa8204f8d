import { comparedIn, yearsName } from '$lib/text/compared';
import type { Scene } from '../base/types';
import { lastYear, snapshotOfYear } from '$lib/domain';
import { BOUNDARIES_STATED } from '$lib/geo/boundaries-stated';
import * as m from '$lib/paraglide/messages';
import { comparisonSentence, endName } from '$lib/text/compare-words';
import { semicolons } from '$lib/text/language/joined';
import { thingName } from '$lib/text/things';
import { dateName, sentenceOf } from '$lib/text/words';

/** What a picture is called that nobody named. */
export function titleOf(scene: Scene): string {
	const { title, atlas, view } = scene;
	if (title !== undefined) return title;
	const year = yearsName(scene);
	return view.thing
		? m.picture_heading_thing({ name: thingName(atlas, view.thing), year })
		: m.picture_heading({ year });
}

/** Under the title: the caption, or the sentence of the year or of what differs; a blank map does not give it away. */
export function yearLine(scene: Scene): string {
	const { caption, atlas, view, look } = scene;
	if (caption !== undefined) return caption;
	const compared = comparedIn(scene);
	if (look === 'blank') return compared ? m.picture_blank_two() : m.picture_blank_lead();
	return compared
		? comparisonSentence(compared.difference, atlas)
		: sentenceOf(snapshotOfYear(atlas, view.year));
}

/** "End of 2017", or the day of the record's last review; of two years both ends. */
export function whenOf(scene: Pick<Scene, 'atlas' | 'view'>): string {
	const { atlas, view } = scene;
	const compared = comparedIn(scene);
	if (compared) {
		const { before, after } = compared.difference;
		return m.compare_ends({ before: endName(before, atlas), after: endName(after, atlas) });
	}
	return view.year === lastYear(atlas)
		? m.head_running({ date: dateName(atlas.reviewed) })
		: m.picture_end_of({ year: view.year });
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
		m.map_boundaries(BOUNDARIES_STATED),
		m.disclaimer(),
		...(sources.length > 0 ? [m.picture_sources({ sources: semicolons(sources) })] : []),
		recordLine(scene)
	];
}
