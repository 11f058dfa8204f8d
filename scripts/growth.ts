/**
 * How the atlas grows: what it does with made-up records of 1, 10 and 100 times the size, in milliseconds of this processor
 * (not of its clock, which runs for others as well) and in bytes. `npm run growth` prints the table of
 * docs/growth.md and draws its curves.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import {
	insideOfYear,
	lastYear,
	snapshotOfYear,
	yearsOf,
	type Atlas,
	type AtlasCore
} from '../src/lib/domain';
import { dyadsOfYear } from '../src/lib/domain/year/dyads';
import { tableEngine } from '../src/lib/features/table/engine';
import { tableData } from '../src/lib/features/table/rows/prepare';
import { search, searchIndex } from '../src/lib/features/search/search';
import { TABLES } from '../src/lib/files/tables';
import { mapStateOf } from '../src/lib/scene/state/map-state';
import { changesOfYear } from '../src/lib/text/changes';
import { stateRows } from '../src/lib/text/state-rows';
import { DEFAULT_LAYERS } from '../src/lib/view/codec';
import { coreOf } from '../src/record/core';
import { loadAtlas } from '../src/record/load';
import { curvesOf } from './growth/curves';
import { madeUp } from './growth/made-up';

const SIZES = [
	{ name: '×1', times: 1, states: 1 },
	{ name: '×10', times: 10, states: 1 },
	{ name: '×10, ten times the states', times: 10, states: 10 },
	{ name: '×100', times: 100, states: 1 }
];
const ROUNDS = 5;
/** What takes so long, milliseconds, is measured once. */
const ENOUGH = 500;
const LAYERS = new Set(DEFAULT_LAYERS);

/** The least processor time of some rounds, milliseconds. @param prepare is not counted */
function cost<T>(prepare: () => T, run: (prepared: T) => unknown): number {
	const rounds: number[] = [];
	while (rounds.length < ROUNDS && !rounds.some((spent) => spent > ENOUGH)) {
		const prepared = prepare();
		const before = process.cpuUsage();
		run(prepared);
		const { user, system } = process.cpuUsage(before);
		rounds.push((user + system) / 1000);
	}
	return Math.min(...rounds);
}

const brotli = (text: string) =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** All that a change of year asks of the record. */
function showYear(core: AtlasCore, year: number): void {
	const snapshot = snapshotOfYear(core, year);
	mapStateOf(snapshot, LAYERS);
	stateRows(snapshot, core);
	changesOfYear(snapshot, core);
	insideOfYear(snapshot);
}

function measure(atlas: Atlas): Record<string, number> {
	const text = JSON.stringify(coreOf(atlas));
	const read = () => JSON.parse(text) as AtlasCore;
	const core = read();
	const years = yearsOf(core);
	for (const year of years) showYear(core, year);
	const latest = snapshotOfYear(core, lastYear(core));
	const documents = TABLES.find(({ name }) => name === 'documents');
	if (!documents) throw new Error('The record has no table of documents');
	const data = tableData(documents, atlas);
	const index = searchIndex(core, 'en');
	const engine = tableEngine(data);
	engine.matching({ search: 'terrorism', filters: {} });
	return {
		'record of the first page, kB': text.length / 1000,
		'… compressed, kB': brotli(text) / 1000,
		'read it': cost(() => null, read),
		'years of the chart, at the start': cost(read, (fresh) =>
			years.map((year) => snapshotOfYear(fresh, year))
		),
		'a change of year, the first time': cost(read, (fresh) => showYear(fresh, 2017)),
		'a change of year, again': cost(
			() => null,
			() => showYear(core, 2017)
		),
		'pairs of members': cost(
			() => ({ ...latest }),
			(fresh) => dyadsOfYear(fresh, 'members')
		),
		'pairs of all with a status': cost(
			() => ({ ...latest }),
			(fresh) => dyadsOfYear(fresh, 'all')
		),
		'index of the search': cost(
			() => null,
			() => searchIndex(core, 'en')
		),
		'search for a letter': cost(
			() => null,
			() => search(index, 't')
		),
		'search for a word': cost(
			() => null,
			() => search(index, 'tashkent')
		),
		'table of documents, on the server': cost(
			() => null,
			() => tableData(documents, atlas)
		),
		'… first key in its search': cost(
			() => tableEngine(data),
			(fresh) => fresh.matching({ search: 't', filters: {} })
		),
		'… next key': cost(
			() => null,
			() => engine.matching({ search: 'te', filters: {} })
		),
		'… sort': cost(
			() => tableEngine(data),
			(fresh) => fresh.ordered([{ column: 'title', descending: false }])
		)
	};
}

const atlas = loadAtlas('src/record/facts');
const columns: Record<string, number>[] = [];
for (const { name, times, states } of SIZES) {
	const column = measure(madeUp(atlas, times, states));
	console.error(name, column);
	columns.push(column);
}
const shown = (value: number | undefined) =>
	value === undefined ? '' : value >= 100 ? String(Math.round(value)) : value.toFixed(1);
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
console.log(row(['', ...SIZES.map(({ name }) => name)]));
console.log(row(['---', ...SIZES.map(() => '--:')]));
for (const what of Object.keys(columns[0] ?? {})) {
	console.log(row([what, ...columns.map((column) => shown(column[what]))]));
}
// With the same states: what their number does stands in the table.
const drawn = SIZES.flatMap(({ times, states }, index) => (states === 1 ? [{ times, index }] : []));
const IN_BROWSER = /^(read it|years|a change of year, again|index|search for a letter|… first key|… sort)/;
const curves = Object.keys(columns[0] ?? {})
	.filter((what) => IN_BROWSER.test(what))
	.map((what) => ({
		name: what.replace('… ', 'table: '),
		values: drawn.map(({ index }) => columns[index]?.[what] ?? 0)
	}));
writeFileSync(
	'docs/pictures/growth.svg',
	curvesOf(
		drawn.map(({ times }) => times),
		curves
	)
);
