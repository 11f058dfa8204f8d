import { yearsName } from '$lib/text/compared';
import { footLines, titleOf, whenOf, yearLine } from './frame-words';
import type { Scene } from '../base/types';
import * as m from '$lib/paraglide/messages';
import { commas, ended, saidOf, sentences } from '$lib/text/language/joined';

/** What a file says of itself, beside what is drawn in it: so that it can be told where it comes from. */
export interface FileWords {
	title: string;
	description: string;
	/** Boundaries with their date, disclaimer, sources, the record with its licence. */
	provenance: string;
	url: string;
}

export const fileWords = (scene: Scene): FileWords => ({
	title: titleOf(scene),
	description: saidOf(commas([yearsName(scene), whenOf(scene)]), yearLine(scene)),
	provenance: sentences(footLines(scene)),
	url: scene.url ?? ''
});

/** Everything in one text, for files that have one place for it. */
export const wordsInOne = ({ title, description, provenance }: FileWords): string =>
	sentences([ended(title), ended(description), provenance]);

/** The name of a file without its ending: `sco-atlas-2017`. */
export const pictureFileName = (...parts: (string | number)[]): string =>
	[m.picture_file_name(), ...parts].join('-');
