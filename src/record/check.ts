/** `npx tsx src/record/check.ts`: prints what is wrong with the record, or how much it holds. */
import { fileURLToPath } from 'node:url';
import { loadAtlas, loadLessons, loadOrientation } from './load';
import { RecordError } from './read/problems';
import { lessonsText, orientationText, summaryOf } from './summary';

try {
	const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
	const atlas = loadAtlas(path('./facts'));
	const lessons = loadLessons(path('./lessons'), atlas);
	const orientation = loadOrientation(path('./orientation'));
	console.log(summaryOf(atlas));
	console.log(lessonsText(lessons));
	console.log(orientationText(orientation));
} catch (error) {
	if (!(error instanceof RecordError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
