/** The report as it stands in `docs/performance.md`. */
import type { PageAudit, Result } from '../run/result.ts';
import { quantile } from '../run/statistics.ts';
import { compared, figure, mainThread, shownFrame, spread } from './figures.ts';
import {
	bytesTable,
	changeTable,
	memoryTable,
	nameOf,
	playTable,
	standing,
	table,
	verdict
} from './tables.ts';

/** How each is set up, once for those that are the same but for the drawing. */
function setUp({ measured }: Result): string {
	const told = measured.filter(({ subject }) => !subject.isBefore);
	return told.map((each) => `- **${nameOf(each)}**: ${each.subject.how}`).join('\n');
}

function leftOut({ left }: Result): string {
	if (left.length === 0) return '';
	return `## Left out\n\n${left.map((each) => `- ${nameOf(each)}: ${each.why}`).join('\n')}\n\n`;
}

function auditTable(audits: PageAudit[]): string {
	const middle = (values: number[], digits = 0) => {
		const of = (part: number) => quantile(values, part).toFixed(digits);
		return `${of(0.5)} (${of(0)}–${of(1)})`;
	};
	return table(
		['page', 'performance', 'LCP, s', 'TBT, ms', 'CLS', 'kB', 'runs'],
		audits.map(({ address, runs }) => [
			`\`${address}\``,
			middle(runs.map(({ score }) => 100 * score)),
			middle(
				runs.map(({ lcp }) => lcp / 1000),
				2
			),
			middle(runs.map(({ tbt }) => tbt)),
			middle(
				runs.map(({ cls }) => cls),
				3
			),
			quantile(
				runs.map(({ bytes }) => bytes / 1000),
				0.5
			).toFixed(0),
			String(runs.length)
		])
	);
}

export function report(
	result: Result,
	audits: { date: string; commit: string; pages: PageAudit[] } | null
): string {
	const { measured, machine, load } = result;
	const rounds = Math.max(...measured.map(({ changes }) => changes.length));
	const before = measured.some(({ subject }) => subject.isBefore);
	return `# Performance, beside other libraries

Written by \`npm run bench\`, which anyone can run; do not edit it. Measured ${result.date}, commit ${result.commit}, seed
${String(result.seed)}, ${String(rounds)} rounds. Milliseconds are those of one machine: **only ratios within this run count**, and the more the
closer their spread is.

![Medians and quartiles of everything that was measured](pictures/performance.svg)

In short, a ratio above 1 being slower than the atlas:

- The same work. ${verdict(measured, 'same work', mainThread, 'Main thread')} ${verdict(measured, 'same work', shownFrame, 'To the shown frame')}
- The whole page. ${verdict(measured, 'whole page', mainThread, 'Main thread')} ${verdict(measured, 'whole page', shownFrame, 'To the shown frame')}

## The machine

${machine.processor}, ${String(machine.cores)} logical cores, ${String(machine.memory)} GB, ${machine.system}; ${machine.browser}, headless, 1280 × 800, no GPU: pages are drawn by the
processor, and so is WebGL (SwiftShader), whose pictures are then read back. What MapLibre and deck.gl take to the shown frame
says nothing of a machine with a GPU; what they take of the main thread, little. Node ${machine.node}. Load average ${load[0].toFixed(1)} at the
beginning and ${load[1].toFixed(1)} at the end${wasBusy(result) ? ': **the machine was busy with other work**' : ''}.

## What is done

All draw the 241 states of the atlas's own boundaries, Minsk to Shanghai, with its colours and its statuses from 1996 on. A key
on a slider changes the year by five, 2026 to 1996 and back: each change changes colours, of the same states. Everything runs in
one browser; each round opens all of them once, in another order. Before anything is measured five states are looked at in three
years: what shows a wrong colour is left out.

- **Main thread**: processor time of the page's main thread, whatever it does, from the key to 120 ms after the frame. Work of
  others (compositor, raster, workers, GPU process) is not in it. An empty page takes ${figure(spreadOfNothing(result))} ms: so much of each figure is the
  measuring itself. Script, style and layout are parts of it as Chromium counts them; painting is the rest.
- **To the shown frame**: from the key until the browser has drawn the first frame that was committed after the library said that it had drawn,
  by the browser's trace.
- Values are medians with quartiles in brackets. Ratios are of medians, in brackets the lowest and the highest of single rounds.

## The same work: colours only

The atlas with its panel put away and nothing on the map but statuses and names, beside libraries that change colours.

${changeTable(measured, 'same work')}

## The whole page

The atlas as it is read, with everything that a year changes, beside the same libraries, which still change colours only: what a whole
page costs more.

${changeTable(measured, 'whole page')}
${before ? '\n“Before” is an earlier build of the atlas, measured in the same run.\n' : ''}
## Playing

Nine years at the atlas's fast pace, three a second. The atlas plays by its own button. Frames are those of the main thread, sixty a
second.

${playTable(measured)}

## Bytes

Everything that is asked for until the page is at rest, with brotli. The boundaries are in all of them but in the atlas's
plain map, which has its outlines in the HTML. What the atlas keeps afterwards for a tab without a network is not counted, and
nothing is kept while anything is measured: no other page here does such a thing.

${bytesTable(measured)}

## Memory

After up to 1,000 changes as fast as they go, in the time that there is for each, and three collections.

${memoryTable(measured)}
${
	audits
		? `\n## Pages, by Lighthouse\n\nA phone on slow 4G as Lighthouse simulates it; median, lowest and highest. By \`npm run bench -- --lighthouse\`, ${audits.date}, commit ${audits.commit}.\n\n${auditTable(audits.pages)}\n`
		: ''
}
${leftOut(result)}## How they are set up

As their documentation recommends for speed.

${setUp(result)}
`;
}

const spreadOfNothing = ({ measured }: Result): number => {
	const nothing = measured.find(({ subject }) => subject.kind === 'nothing');
	return nothing ? spread(nothing, mainThread).median : NaN;
};

/** Whether others had the processors as well. */
const wasBusy = ({ load, machine }: Result): boolean => Math.max(...load) > machine.cores;

/** Lines as long as those around them. */
const wrapped = (text: string): string =>
	text.replace(/(.{1,120})( |$)/g, (_, line: string, end: string) => line + (end && '\n')).trim();

/** A few lines for the README. */
export function inShort(result: Result): string {
	const taken = (kind: 'same work' | 'whole page') => {
		const found = compared(result.measured, kind);
		const of = (quantity: typeof mainThread) =>
			found ? figure(spread(found.measure, quantity).median) : '–';
		return `${of(mainThread)} ms of the main thread, ${of(shownFrame)} ms to the shown frame`;
	};
	const { date, machine } = result;
	const where = `${String(machine.cores)} cores without a GPU${wasBusy(result) ? ', which were busy with other work' : ''}`;
	return wrapped(
		`A change of year, of colours alone: ${taken('same work')}. Of the whole page: ${taken('whole page')}. The first against others, by main thread: ${standing(result.measured, 'same work', mainThread)} (Measured ${date} on ${where}: only ratios count.)`
	);
}
