import { areaOf, PER_MM, type SheetChoice } from './paper';
import { comparedIn } from '$lib/text/compared';
import { boxOfViewport } from '$lib/scene/viewport/frame-of-view';
import { blankNames, type BlankName } from '$lib/draw/marks/names';
import { layOut } from '$lib/draw/scene';
import type { PageScene, Scene } from '$lib/draw/base/types';

/** A sheet: its map, and if it is blank the names that belong on it. */
export interface SheetPages {
	scene: Scene;
	/** Names of a blank map, with how many columns they stand in. */
	names: BlankName[];
	columns: number;
	/** Those of the key, which says more of each. */
	keyColumns: number;
	/** The same map with everything on it, for the key. */
	solved: Scene | null;
}

/** Height of a line of the word list and of what stands over it, in millimetres. */
const LINE = 5.2;
const HEADS = 24;
/** Width of a column of the word list, in millimetres. */
const COLUMN = 44;
/** The same on the key of two years: it says of each what it became. */
const TWO_YEARS = 90;
/** So that rounding never pushes the last line to a page of its own. */
const SPARE = 1;

export function sheetPages(page: PageScene, choice: SheetChoice): SheetPages {
	const area = areaOf(choice);
	const sized = (height: number, look: SheetChoice['look'], id: string): Scene => ({
		...page,
		// The page has the typeface already.
		font: undefined,
		id,
		look,
		framed: true,
		wordsBeside: true,
		width: area.width * PER_MM,
		height: (height - SPARE) * PER_MM
	});
	if (choice.look !== 'blank') {
		return {
			scene: sized(area.height, choice.look, 'sheet-'),
			names: [],
			columns: 0,
			keyColumns: 0,
			solved: null
		};
	}
	const columns = Math.floor(area.width / COLUMN);
	const planOf = (scene: Scene) => layOut(scene).plans.at(-1);
	const count = (scene: Scene) => {
		const plan = planOf(scene);
		return plan ? blankNames(plan) : [];
	};
	const linesOf = (names: BlankName[], across = columns) =>
		['state', 'place'].reduce(
			(sum, kind) => sum + Math.ceil(names.filter((name) => name.kind === kind).length / across),
			0
		);
	// How many names there are depends on the part of the map that is shown, and that on the room for the names.
	const most = linesOf(count(sized(area.height, 'blank', 'sheet-')));
	const height = area.height - HEADS - most * LINE;
	const scene = sized(height, 'blank', 'sheet-');
	const names = count(scene);
	// Its columns are wider: the map leaves them room.
	const keyColumns = comparedIn(page) ? Math.floor(area.width / TWO_YEARS) : columns - 1;
	const left = area.height - HEADS - linesOf(names, keyColumns) * LINE;
	const shown = planOf(scene)?.viewport;
	const solved: Scene = {
		...sized(left, 'patterns', 'key-'),
		// All that the pupil's map shows, with the same numbers and letters.
		view: { ...page.view, box: shown ? boxOfViewport(shown) : page.view.box },
		signs: new Map(names.map(({ key, sign }) => [key, sign]))
	};
	return { scene, names, columns, keyColumns, solved: choice.key ? solved : null };
}
