import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Atlas } from '../lib/domain/types/atlas-types';
import type { BundledLesson } from '../lib/lesson/types';
import { parseRecord } from './parse';
import { parseLessons } from './parse-lessons';
import type { GlossaryTerm } from '../lib/domain/types/glossary-types';
import { parseGlossary } from './parse-glossary';
import { parseOrientation, type RecordOrientation } from './parse-orientation';

/**
 * The record from a directory of YAML files, checked as a whole.
 * @throws RecordError with everything that is wrong with it
 */
export function loadAtlas(directory: string): Atlas {
	return parseRecord(readRecord(directory));
}

/**
 * The lessons that come with the atlas from a directory of YAML files, checked against the record.
 * @throws RecordError with everything that is wrong with them
 */
export function loadLessons(directory: string, atlas: Atlas): BundledLesson[] {
	const texts = Object.entries(readRecord(directory)).map(([name, text]) => [`lessons/${name}`, text]);
	return parseLessons(Object.fromEntries(texts) as Record<string, string>, atlas);
}

/**
 * Towns, lakes and names of the ground from a directory of YAML files.
 * @throws RecordError with everything that is wrong with them
 */
export const loadOrientation = (directory: string): RecordOrientation =>
	parseOrientation(readRecord(directory));

/**
 * The terms of the glossary from the directory of its file.
 * @throws RecordError with everything that is wrong
 */
export const loadGlossary = (directory: string): GlossaryTerm[] =>
	parseGlossary(readRecord(directory)['terms.yaml'] ?? '');

/** The texts of the YAML files of a directory, by their path within it. */
export function readRecord(directory: string): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) continue;
		const path = join(entry.parentPath, entry.name);
		texts[relative(directory, path).split(sep).join('/')] = readFileSync(path, 'utf8');
	}
	return texts;
}
