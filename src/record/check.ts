/** `npx tsx src/record/check.ts`: prints what is wrong with the record, or how much it holds. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../lib/domain/types/values';
import { versionPath } from '../lib/files/downloads/version-path';
import { changedSince } from './kept';
import { problemsOfCatalogue, textsToTranslate } from './catalogue-problems';
import { loadAtlas, loadGlossary, loadLessons, loadOrientation } from './load';
import { RecordError } from './read/problems';
import { readCatalogue } from './translate';
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
	for (const language of LANGUAGES.filter((language) => language !== 'en')) {
		const file = `translations/${language}.yaml`;
		const catalogue = readCatalogue(readFileSync(path(file), 'utf8'), file, language);
		const problems = problemsOfCatalogue(file, catalogue, textsToTranslate(atlas, language, lessons));
		if (problems.length > 0) process.exitCode = 1;
		for (const problem of problems) console.error(problem);
		console.log(`In ${language}: ${catalogue.size} texts by the atlas.`);
	}
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
