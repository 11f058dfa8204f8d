import type { YearLineClass } from '$lib/geo/year-lines';
import { lineName } from '$lib/scene/outlines/line-words';
import type { Shape } from '$lib/scene/shapes/shape';
import { withNote } from '$lib/text/language/joined';
import type { MapState } from '$lib/scene/state/types';
import { riverNames } from './river-names.svelte';

/** "Border settled by treaty (2025)". */
function titleOf({ id = '', kind, is = '', dispute }: Shape, { lines }: MapState): string | undefined {
	if (kind === 'river') return riverNames.now?.get(id);
	if (kind !== 'line') return;
	const since = (dispute && lines.get(dispute)?.border?.since) ?? '';
	const name = lineName(is as YearLineClass);
	return since && is.includes('treaty') ? withNote(name, since.slice(0, 4)) : name;
}

type Naming = (path: SVGPathElement) => () => void;
/** One a text: what keeps its name is not named anew. */
const known = new Map<string, Naming>();

const namingOf =
	(text: string): Naming =>
	(path) => {
		const title = document.createElementNS(path.namespaceURI, 'title');
		title.textContent = text;
		path.append(title);
		return () => title.remove();
	};

/** Names a line or a river for a pointer: there are many, so that it is no markup of the page. An attachment. */
export function namedFor(shape: Shape, mapState: MapState): Naming | undefined {
	const text = titleOf(shape, mapState);
	if (!text) return;
	const naming = known.get(text) ?? namingOf(text);
	known.set(text, naming);
	return naming;
}
