/** The tables of the report, in Markdown. */
import type { Measured } from '../run/result.ts';
import { median, type Spread } from '../run/statistics.ts';
import { compared, figure, mainThread, ratioTo, shownFrame, spread, type Quantity } from './figures.ts';

export function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const range = ({ median: middle, low, high }: Spread): string =>
	Number.isFinite(middle) ? `${figure(middle)} (${figure(low)}–${figure(high)})` : '–';

function ratio(measure: Measured, other: Measured, of: Quantity): string {
	const { all, low, high } = ratioTo(measure, other, of);
	return Number.isFinite(all) ? `${figure(all)}× (${figure(low)}–${figure(high)})` : '–';
}

/** Milliseconds of a change, and how many times what the atlas takes. */
export function changeTable(measured: Measured[], kind: 'same work' | 'whole page'): string {
	const found = compared(measured, kind);
	if (!found) return 'Not measured.';
	const { measure, others } = found;
	const rows = [measure, ...others].map((each) => {
		const is = each === measure;
		const name = is ? `**${each.subject.name}**` : each.subject.name;
		const of = (part: 'script' | 'style' | 'layout') =>
			figure(median(each.changes.flatMap(({ work }) => work.map((one) => one[part]))));
		return [
			name,
			range(spread(each, mainThread)),
			is ? '1' : ratio(measure, each, mainThread),
			of('script'),
			of('style'),
			of('layout'),
			range(spread(each, shownFrame)),
			is ? '1' : ratio(measure, each, shownFrame),
			String(spread(each, mainThread).count)
		];
	});
	return table(
		[
			'',
			'main thread, ms',
			'× atlas',
			'script',
			'style',
			'layout',
			'to the shown frame, ms',
			'× atlas',
			'changes'
		],
		rows
	);
}

/** Whom the atlas is ahead of and whom behind, by one quantity. */
export function standing(measured: Measured[], kind: 'same work' | 'whole page', of: Quantity): string {
	const found = compared(measured, kind);
	if (!found) return '';
	const { measure, others } = found;
	const told = others
		.filter(({ subject }) => subject.kind === 'peer')
		.map((peer) => ({ name: peer.subject.name, ratio: ratioTo(measure, peer, of).all }))
		.filter((peer) => Number.isFinite(peer.ratio))
		.sort((a, b) => a.ratio - b.ratio);
	const list = (some: typeof told) =>
		some.map(({ name, ratio: times }) => `${name} (${figure(times)}×)`).join(', ') || 'none';
	return (
		`ahead of ${list(told.filter((peer) => peer.ratio >= 1))}; ` +
		`behind ${list(told.filter((peer) => peer.ratio < 1))}.`
	);
}

/** What the atlas takes of one quantity, and how it stands. */
export function verdict(
	measured: Measured[],
	kind: 'same work' | 'whole page',
	of: Quantity,
	what: string
): string {
	const found = compared(measured, kind);
	return found
		? `${what}: ${figure(spread(found.measure, of).median)} ms, ${standing(measured, kind, of)}`
		: '';
}

/** The name of each, with what of the atlas is meant. */
export const nameOf = ({ subject }: Pick<Measured, 'subject'>): string =>
	subject.kind === 'peer' || subject.kind === 'nothing'
		? subject.name
		: `${subject.name} (${subject.kind === 'whole page' ? 'whole page' : 'colours'})`;

export function playTable(measured: Measured[]): string {
	const middle = (each: Measured, of: (playing: Measured['playing'][number]) => number) =>
		median(each.playing.map(of));
	return table(
		['', 'frames lost, %', 'longest pause, ms', 'years skipped', 'time taken'],
		measured.map((each) => [
			nameOf(each),
			figure(middle(each, ({ lost }) => lost)),
			figure(Math.max(...each.playing.map(({ longest }) => longest))),
			String(Math.max(...each.playing.map(({ skipped }) => skipped))),
			`${figure(middle(each, ({ stretch }) => stretch))}×`
		])
	);
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

export function bytesTable(measured: Measured[]): string {
	return table(
		['', 'all, kB', 'code, kB', 'requests'],
		[...measured]
			.sort((a, b) => a.bytes.all - b.bytes.all)
			.map((each) => [nameOf(each), kB(each.bytes.all), kB(each.bytes.code), String(each.bytes.requests)])
	);
}

export function memoryTable(measured: Measured[]): string {
	const grown = (before: number, after: number) => `${after > before ? '+' : ''}${String(after - before)}`;
	return table(
		['', 'changes', 'heap before, MB', 'after, MB', 'nodes', 'grown by', 'listeners', 'grown by'],
		measured.map((each) => {
			const { before, after, changes } = each.memory;
			return [
				nameOf(each),
				changes.toLocaleString('en'),
				(before.heap / 1e6).toFixed(2),
				(after.heap / 1e6).toFixed(2),
				after.nodes.toLocaleString('en'),
				grown(before.nodes, after.nodes),
				String(after.listeners),
				grown(before.listeners, after.listeners)
			];
		})
	);
}
