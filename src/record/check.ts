/** `npx tsx src/record/check.ts`: prints what is wrong with the record, or how much it holds. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { versionPath } from '../lib/files/downloads/version-path';
import { changedSince } from './kept';
import { loadAtlas, loadGlossary, loadLessons, loadOrientation } from './load';
import { RecordError } from './read/problems';
import { lessonsText, orientationText, summaryOf } from './summary';

try {
	const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
	const atlas = loadAtlas(path('./facts'));
	const lessons = loadLessons(path('./lessons'), atlas);
	const orientation = loadOrientation(path('./orientation'));
	const glossary = loadGlossary(path('./glossary'));
	console.log(summaryOf(atlas));
	console.log(lessonsText(lessons));
	console.log(orientationText(orientation));
	console.log(`Glossary: ${glossary.length} terms.`);
	const kept = path(`../../static/data/${versionPath(atlas.version)}`);
	const changed = existsSync(kept) ? changedSince(readFileSync(kept), atlas) : [];
	if (changed.length > 0) {
		console.error(
			`Version ${atlas.version} is kept as it was. Raise the version: ${changed.join(', ')} changed.`
		);
		process.exitCode = 1;
	}
} catch (error) {
	if (!(error instanceof RecordError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
