import type { Rect } from '../base/labels';

/** A line of the legend. */
export interface LegendItem {
	key: string;
	text: string;
	/** Its sample, drawn in a box in pixels; nothing where the words alone say it. */
	sample: (box: Rect) => string;
}

/** The lines of several maps, each once, in the order of the first that has it. */
export function united(lists: readonly LegendItem[][]): LegendItem[] {
	const [first = [], ...others] = lists;
	return others.reduce((all, list) => {
		const joined = [...all];
		list.forEach((item, index) => {
			if (joined.some(({ key }) => key === item.key)) return;
			const before = list.slice(0, index).at(-1)?.key;
			joined.splice(joined.findIndex(({ key }) => key === before) + 1, 0, item);
		});
		return joined;
	}, first);
}
