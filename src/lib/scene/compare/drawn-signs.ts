/** The signs of a comparison as they are drawn: on the page's maps, and in pictures, which have no page. */
import type { Outlines } from '../outlines/outlines';
import { clustered, type Cluster } from './clusters';
import { placedSigns, type SignBox } from './place-signs';
import { numberWidth, SIGN_SIDE, type CompareSignId, type SignOf } from '../symbols/sign-shapes';
import { compareMarks, type CompareMark } from './signs';
import type { AtlasCore, Difference } from '$lib/domain';
import type { SvgPoint } from '$lib/geo/mercator';
import type { MapLayer } from '../state/types';
import * as m from '$lib/paraglide/messages';
import { differenceName } from '$lib/text/compare-words';
import { semicolons } from '$lib/text/language/joined';
import { enumerated } from '$lib/text/words';

/** A sign with its place; `sign-shapes.ts` has its form and colours. */
export interface DrawnSign {
	key: string;
	of: SignOf;
	/** The things that it stands for, in one place: one, or several with their number. */
	marks: CompareMark[];
	/** What it shows side by side; none where it shows a number. */
	signs: CompareSignId[];
	/** How many things. */
	count: number;
	/** The names of the things, a line each. */
	name: string;
	/** For those who do not see it: "India: changed its status in between". */
	words: string;
	/** What it is about, in units of the plain map, whatever the drawing. */
	anchor: SvgPoint;
	/** Where that is in the drawing. */
	from: [x: number, y: number];
	/** What it covers, in the drawing. */
	box: SignBox;
	/** Where a line ends that leads from the sign to what it is about; none where it stands near, or a name is between. */
	lead: [x: number, y: number] | null;
}

interface Drawing {
	/** The side of a sign, in the unit of the drawing. */
	size: number;
	/** Where a point of the plain map is in the drawing; null where it is not seen. Left out, the drawing is that map. */
	placeOf?: (point: SvgPoint) => readonly [x: number, y: number] | null;
	/** Whether a name, or what else must be seen, lies in a box of the drawing. */
	covered?: (box: SignBox) => boolean;
	/** Of the plain map; left out, they are read off the page. */
	outlines?: Outlines;
}

/** Signs of disputes whose points are nearer than this, in sides of a sign, stand as one; of states, likewise. */
const NEAR: Readonly<Record<SignOf, number>> = { dispute: 1.6, state: 0.9 };

/** Farther than this, in sides of a sign, a sign needs a line to what it is about. */
const AWAY = 1.4;

/**
 * The signs of a comparison, those of the layers that are on: no two lie on each other, and none on what `covered` says
 * must be seen. Pure but for the words, which are in the language of the page.
 */
export function comparisonDrawing(
	atlas: AtlasCore,
	difference: Difference,
	layers: ReadonlySet<MapLayer>,
	{ size, placeOf = (point) => point, covered = () => false, outlines }: Drawing
): DrawnSign[] {
	const marks = compareMarks(atlas, difference, layers, outlines);
	const of = (kind: SignOf) =>
		clustered(
			marks.filter((mark) => mark.of === kind),
			({ at }) => placeOf(at),
			NEAR[kind] * size
		);
	// A state's sign belongs to its name; a dispute's may move along.
	return placedSigns([...of('state'), ...of('dispute')], {
		size,
		widthOf: ({ things: [one, ...others] }) =>
			size * (others.length > 0 ? numberWidth(others.length + 1) / SIGN_SIDE : (one?.signs.length ?? 1)),
		alike: (a, b) => a.things[0]?.of === b.things[0]?.of,
		covered
	}).flatMap(({ cluster, box }) => drawnOf(cluster, box, leadOf(cluster.at, box, size, covered)));
}

/** A line out of a sign towards its point, as far as it hides nothing. */
function leadOf(
	at: readonly [x: number, y: number],
	{ x, y, width, height }: SignBox,
	size: number,
	covered: (box: SignBox) => boolean
): DrawnSign['lead'] {
	const [left, top] = [x + width / 2, y + height / 2];
	const [right, down] = [at[0] - left, at[1] - top];
	const length = Math.hypot(right, down);
	if (length <= AWAY * size) return null;
	const step = size / 4;
	let end = 0;
	for (let along = size / 2; along <= length; along += step) {
		const [px, py] = [left + (right * along) / length, top + (down * along) / length];
		if (covered({ x: px - step / 2, y: py - step / 2, width: step, height: step })) break;
		end = along;
	}
	return end > size ? [left + (right * end) / length, top + (down * end) / length] : null;
}

function drawnOf({ things, at }: Cluster<CompareMark>, box: SignBox, lead: DrawnSign['lead']): DrawnSign[] {
	const [one, ...others] = things;
	if (!one) return [];
	const middle = (axis: 0 | 1) => things.reduce((sum, mark) => sum + mark.at[axis], 0) / things.length;
	const several = others.length > 0;
	return [
		{
			key: things.map(({ key }) => key).join(' '),
			of: one.of,
			marks: things,
			signs: several ? [] : one.signs,
			count: things.length,
			name: things.map(({ name }) => name).join('\n'),
			words: several ? severalWords(one.of, things) : compareMarkName(one),
			anchor: [middle(0), middle(1)],
			from: at,
			box,
			lead
		}
	];
}

/** "India: changed its status in between". */
export const compareMarkName = ({ name, signs }: Pick<CompareMark, 'name' | 'signs'>): string =>
	m.compare_mark({ name, signs: enumerated(signs.map(differenceName)) });

/** "3 disputes that differ: Kashmir: flared up: armed; …". */
function severalWords(of: SignOf, marks: CompareMark[]): string {
	const words = { count: marks.length, names: semicolons(marks.map(compareMarkName)) };
	return of === 'state' ? m.compare_several_states(words) : m.compare_several_disputes(words);
}
