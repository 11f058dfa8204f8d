import type { Node } from './types';
import { addressIn, type Site } from '../site/site';
import { LICENCE } from '$lib/files/about';
import { textOf } from '$lib/text/words';
import { glossary } from '$record/glossary';

/** The glossary as a set of terms, each at its anchor. */
export const glossaryNode = (site: Site): Node => ({
	'@type': 'DefinedTermSet',
	license: LICENCE.path,
	hasDefinedTerm: glossary.map(({ id, term, meaning }) => ({
		'@type': 'DefinedTerm',
		termCode: id,
		name: textOf(term),
		description: textOf(meaning),
		url: `${addressIn(site, '/glossary/')}#${id}`
	}))
});
