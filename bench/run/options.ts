/** What is asked for on the command line. */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		lighthouse: { type: 'boolean', default: false },
		report: { type: 'boolean', default: false },
		site: { type: 'string' },
		before: { type: 'string' },
		only: { type: 'string' },
		seed: { type: 'string' },
		minutes: { type: 'string' },
		out: { type: 'string' }
	}
});

const number = (name: string, value: string): number => {
	const read = Number(value);
	if (!Number.isFinite(read) || read < 0) throw new Error(`--${name} ${value}: a number is expected`);
	return read;
};

export const options = {
	/** One round, short: to see that all goes; the report goes into `test-results` unless `out` says where. */
	quick: values.quick,
	/** Nothing but pages, by Lighthouse. */
	lighthouse: values.lighthouse,
	/** Nothing but the report, from what was measured last. */
	report: values.report,
	/** A built atlas, instead of one that is built for this run. */
	site: values.site,
	/** Another build of the atlas, of an earlier commit, measured in the same run. */
	before: values.before,
	/** The ids of what is measured, with commas between: to try one. */
	only: values.only?.split(','),
	/** Of the order of each round: the same order again. */
	seed: values.seed === undefined ? Date.now() % 1_000_000 : number('seed', values.seed),
	/** How long rounds go on, whatever else there is; at least two are done. */
	minutes: values.minutes === undefined ? 4 : number('minutes', values.minutes),
	/** Where the report goes, instead of `docs`. */
	out: values.out
};
