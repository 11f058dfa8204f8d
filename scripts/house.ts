/**
 * `npm run house`: says which imports lead down the rooms, which files and which folders import each other, and which
 * exported names are defined twice.
 * There are none, or it ends with an error.
 */
import path from 'node:path';
import { circlesIn, grouped } from './house/circles';
import { importsUnder, pathsNamedUnder } from './house/imports';
import { brokenIn } from './house/ladder';
import { doubleNames } from './house/names';

const ROOT = path.resolve(import.meta.dirname, '..');

const folderOf = (file: string) => path.dirname(file);

const CODE = ['src', 'geo', 'scripts'];

const files = importsUnder(ROOT, CODE);
const folders = grouped(files, folderOf);

/** Each circle with the imports that make it. */
function tell(
	name: string,
	graph: ReadonlyMap<string, ReadonlySet<string>>,
	isIn: (file: string, node: string) => boolean
) {
	const circles = circlesIn(graph);
	console.log(`${String(graph.size)} ${name}, ${String(circles.length)} circles`);
	for (const circle of circles) {
		console.log(`  ${circle.join(', ')}`);
		const inCircle = (file: string) => circle.find((node) => isIn(file, node));
		for (const [file, targets] of files) {
			for (const target of targets) {
				const [from, to] = [inCircle(file), inCircle(target)];
				if (from && to && from !== to) console.log(`    ${file} → ${target}`);
			}
		}
	}
	return circles.length;
}

/** Each name with the files that define it. */
function tellNames() {
	const names = doubleNames(ROOT, CODE);
	console.log(`${String(names.size)} exported names defined twice`);
	for (const [name, definers] of names) console.log(`  ${name}: ${definers.join(', ')}`);
	return names.size;
}

/** Each import that a room forbids, and each file that stands in none. */
function tellLadder() {
	const broken = brokenIn(pathsNamedUnder(ROOT));
	console.log(`${String(broken.length)} imports or files that the rooms forbid`);
	for (const each of broken) console.log(`  ${each}`);
	return broken.length;
}

const found =
	tellLadder() +
	tell('files', files, (file, node) => file === node) +
	tell('folders', folders, (file, node) => folderOf(file) === node) +
	tellNames();
if (found > 0) process.exitCode = 1;
