/** Counts that may not grow. What grows them says so with its figure, and is looked at before the figure here is. */

/** Each figure beyond its budget, in words; a figure without a budget is beyond it. */
export const beyond = <Key extends string>(
	counted: Record<Key, number>,
	budget: Readonly<Record<Key, number>>
): string[] =>
	(Object.keys(counted) as Key[])
		.filter((key) => !(counted[key] <= budget[key]))
		.map((key) => `${key}: ${String(counted[key])}, at most ${String(budget[key])}`);

/** What a page does, counted; no clock has a part in it. */
export interface Work {
	'elements made': number;
	'attributes written': number;
	'texts written': number;
	'formatters made': number;
	'messages to workers': number;
	'styles recalculated': number;
	layouts: number;
}

/** Of the plain map and all beside it, from one year to the next, once each year has been shown: of no year more than this. */
export const CHANGE_OF_YEAR: Readonly<Work> = {
	'elements made': 150,
	'attributes written': 260,
	'texts written': 110,
	'formatters made': 0,
	'messages to workers': 0,
	'styles recalculated': 10,
	layouts: 5
};

/** Of the usual year, the middle one of all. */
export const USUAL_YEAR: Readonly<Work> = {
	'elements made': 18,
	'attributes written': 80,
	'texts written': 42,
	'formatters made': 0,
	'messages to workers': 0,
	'styles recalculated': 5,
	layouts: 2
};

/** The middle one of each figure. */
export const middleOf = (all: readonly Work[]): Work =>
	Object.fromEntries(
		Object.keys(USUAL_YEAR).map((key) => {
			const values = all.map((work) => work[key as keyof Work]).sort((a, b) => a - b);
			return [key, values[Math.floor(values.length / 2)]];
		})
	) as unknown as Work;

/** When the year comes to rest: links, the list for the keyboard and the title follow. */
export const REST: Readonly<Work> = {
	'elements made': 130,
	'attributes written': 300,
	'texts written': 40,
	'formatters made': 0,
	'messages to workers': 0,
	'styles recalculated': 20,
	layouts: 10
};

/** What the first page asks for until all of it is there, with its font; and how far it moves meanwhile, at any width. */
export const FIRST_PAGE = {
	/** A line of the fallback is a few pixels longer or shorter than that of the font. */
	'thousandths that it moves': 2,
	requests: 42,
	'kilobytes in all': 180
} as const;
