import type { LineClass } from '$lib/geo/topology-types';

/** A path of the SVG map: `d` in the units of `$lib/geo/svg/svg-paths`. */
export interface Outline {
	id: string;
	d: string;
	/** The dispute that the area or line belongs to. */
	dispute?: string;
	/** Of a state: where its name stands, in SVG units. */
	label?: [number, number];
}

export interface LineOutline extends Outline {
	/** What kind of line it is. */
	class: LineClass;
}

export interface Outlines {
	/** States without a page in the atlas, in one path. */
	land: string;
	/** Borders that nobody disputes, in one path. */
	borders: string;
	states: Outline[];
	/** Contested areas. */
	areas: Outline[];
	/** Lines that belong to a dispute or are not international borders; claims in disputes of the record come later. */
	lines: LineOutline[];
	/** Between states in a dispute that is not about territory; they all have one. */
	arcs: Outline[];
	/** States too small to see: where their circle stands, in SVG units. */
	small: { id: string; position: [number, number] }[];
}

/**
 * The outlines stand once in the page, as markup. The server registers what it computed; the browser reads
 * them back from the page before it hydrates it, instead of getting them a second time as data.
 */
let registered: Outlines | null = null;

/** Called on the server before anything renders. */
export function registerOutlines(outlines: Outlines): void {
	registered = outlines;
}

/** The outlines of the map on this page. */
export function outlinesOfPage(): Outlines {
	registered ??= harvest(document);
	return registered;
}

/** True for a dispute that is not about territory: arcs stand for it. */
export function hasArcs({ id }: { id: string }): boolean {
	return outlinesOfPage().arcs.some(({ dispute }) => dispute === id);
}

/** True for a dispute that has neither a line nor an area on the map, and so is drawn as points. */
export function isPointsOnly(
	{ id }: { id: string },
	{ areas, lines }: Pick<Outlines, 'areas' | 'lines'> = outlinesOfPage()
): boolean {
	return ![...areas, ...lines].some(({ dispute }) => dispute === id);
}

function harvest(root: Document): Outlines {
	const paths = (kind: string): LineOutline[] =>
		[...root.querySelectorAll<SVGElement>(`#svg-map [data-kind="${kind}"]`)].map((path) => ({
			id: path.dataset.id ?? '',
			d: path.getAttribute('d') ?? '',
			dispute: path.dataset.dispute,
			class: (path.dataset.class ?? 'disputed') as LineClass,
			label: path.dataset.label ? pair(path.dataset.label) : undefined
		}));
	const single = (kind: string) => paths(kind)[0]?.d ?? '';
	return {
		land: single('land'),
		borders: single('borders'),
		states: paths('state'),
		areas: paths('area'),
		lines: paths('line'),
		arcs: paths('arc'),
		small: [...root.querySelectorAll<HTMLElement>('[data-small]')].map(({ dataset }) => ({
			id: dataset.small ?? '',
			position: pair(dataset.at ?? '')
		}))
	};
}

/** `12,34` as numbers. */
function pair(text: string): [number, number] {
	const [x = 0, y = 0] = text.split(',').map(Number);
	return [x, y];
}
