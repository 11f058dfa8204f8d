import { factsOf } from '../lib/domain/details/facts';
import type { Atlas } from '../lib/domain/types/atlas-types';
import type { BundledLesson } from '../lib/lesson/types';
import type { RecordOrientation } from './parse-orientation';

/** How much the record holds, and how much of it nobody has verified. */
export function summaryOf(atlas: Atlas): string {
	const facts = factsOf(atlas).map(({ fact }) => fact);
	const memory = facts.filter(({ confidence }) => confidence === 'memory').length;
	const seen = facts.filter(({ confidence }) => confidence === 'seen');
	const fields = seen.reduce((sum, { unverified }) => sum + (unverified?.length ?? 0), 0);
	return [
		`The record ${atlas.version}, reviewed ${atlas.reviewed}, is in order:`,
		`${atlas.states.length} states, ${atlas.statuses.length} statuses, ${atlas.events.length} events,`,
		`${atlas.summits.length} summits, ${atlas.documents.length} documents, ${atlas.disputes.length} disputes,`,
		`${atlas.institutions.length} institutions, ${atlas.terms.length} terms of office, ${atlas.chairs.length} chairs,`,
		`${atlas.exercises.length} exercises, ${atlas.claims.length} claims of the paper,`,
		`${atlas.applications.length} applications, ${atlas.abstentions.length} abstentions, ${atlas.relations.length} relations, ${atlas.meetings.length} meetings,`,
		`${atlas.places.length} places, ${atlas.sources.length} sources;`,
		`unverified: ${memory} facts and ${fields} fields of others.`
	].join('\n');
}

/** The lessons that come with the atlas, each with its number of steps. */
export function lessonsText(lessons: BundledLesson[]): string {
	return `Lessons: ${lessons.map(({ lesson: { id, steps } }) => `${id} (${steps.length} steps)`).join(', ')}.`;
}

/** What the record has to know places by. */
export const orientationText = ({ towns, lakes, lettering, rivers }: RecordOrientation): string =>
	`Orientation: ${towns.length} towns, ${lakes.length} lakes, ${lettering.length} names of the ground, ${rivers.length} of rivers.`;
