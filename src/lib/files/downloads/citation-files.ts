import type { Atlas } from '$lib/domain';
import { DATASET } from '../about';
import { addressOf } from '../address';
import { citations } from '../cite';
import { bytes } from './bytes';
import type { DataFile } from './types';

/** How to cite the record, for programs that manage references. */
export function citationFiles({ version, reviewed }: Atlas, home?: string): DataFile[] {
	const texts = citations({
		title: DATASET,
		url: home ? addressOf('', home) : '/data/',
		version,
		reviewed,
		dataset: true
	});
	const file = (path: string, what: string, mediatype: string, text: string): DataFile => ({
		path,
		title: `Citation (${what})`,
		description: `How to cite the record, with its version and address, as ${what}.`,
		format: path.split('.').at(-1) ?? '',
		mediatype,
		content: bytes(`${text}\n`)
	});
	return [
		file('citation.bib', 'BibTeX', 'application/x-bibtex', texts.bibtex),
		file('citation.ris', 'RIS', 'application/x-research-info-systems', texts.ris),
		file('citation.csl.json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json', texts.csl)
	];
}
