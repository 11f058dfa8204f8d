import { FIRST_YEAR, lastYear } from '../../lib/domain/year/snapshot';
import type { Atlas } from '../../lib/domain/types/atlas-types';
import { paragraphsOf } from '../../lib/lesson/text';
import type { BundledLesson, Lesson, LessonStep } from '../../lib/lesson/types';
import { readViewAddress } from '../../lib/lesson/view-address';
import { problemAt, type Entry } from '../read/entries';
import type { Path, Problem } from '../read/problems';

/**
 * What is read from the back row of a class, in characters, in words of a sentence and in links; sources that carry what
 * a step shows; how many steps an hour has room for, and for how many minutes one of them bears to be looked at.
 */
export const ROOM = {
	title: 60,
	text: 320,
	sentence: 25,
	links: 3,
	sources: 4,
	steps: { least: 5, most: 15 },
	minutes: { least: 1, most: 5 }
} as const;

/** What lessons may name. */
export interface Known {
	atlas: Atlas;
	/** Addresses without base. */
	pages: Set<string>;
}

/** What is wrong with a lesson that is well-formed but does not fit the atlas or the class. */
export function checkLesson(entry: Entry<Lesson>, known: Known): Problem[] {
	const { id, summary, steps } = entry.value;
	const name = entry.file.name.replace(/^.*\//, '').replace(/\.yaml$/, '');
	const { least, most } = ROOM.steps;
	const problems: Problem[] = [];
	if (id !== name) problems.push(problemAt(entry, ['id'], `the name of the file, ${name}`));
	if (steps.length < least || steps.length > most) {
		problems.push(problemAt(entry, ['steps'], `${least} to ${most} steps`, `${steps.length}`));
	}
	problems.push(...checkLinks(entry, ['summary'], summary, known));
	return [...problems, ...steps.flatMap((step, index) => checkStep(entry, ['steps', index], step, known))];
}

/** What is wrong with what is said of a lesson, and with its worksheet, given its steps. */
export function checkGuide(entry: Entry<BundledLesson>, known: Known): Problem[] {
	const { lesson, guide, worksheet } = entry.value;
	const { length } = lesson.steps;
	const noStep = (path: Path, number: number) =>
		number <= length ? [] : [problemAt(entry, path, `the number of a step, 1 to ${length}`)];
	const [least, most] = [length * ROOM.minutes.least, length * ROOM.minutes.most];
	return [
		...(guide.minutes >= least && guide.minutes <= most
			? []
			: [problemAt(entry, ['guide', 'minutes'], `${least} to ${most} minutes for ${length} steps`)]),
		...noStep(['guide', 'picture'], guide.picture),
		...worksheet.flatMap(({ steps, answer }, index) => [
			...steps.flatMap((step, at) => noStep(['worksheet', index, 'steps', at], step)),
			...checkLinks(entry, ['worksheet', index, 'answer'], answer, known)
		])
	];
}

function checkStep(entry: Entry<Lesson>, path: Path, step: LessonStep, known: Known): Problem[] {
	const { title, text, notes, question } = step;
	const links = linksOf(text).length;
	const tooLong = (field: string, length: number, most: number) =>
		length <= most
			? []
			: [problemAt(entry, [...path, field], `${most} characters at most`, `${length} characters`)];
	return [
		...tooLong('title', title.length, ROOM.title),
		...tooLong('text', spokenOf(text).length, ROOM.text),
		...(links > 0 && links <= ROOM.links
			? []
			: [problemAt(entry, [...path, 'text'], `one to ${ROOM.links} links`, `${links} links`)]),
		...sentencesOf(text)
			.filter((sentence) => wordCount(sentence) > ROOM.sentence)
			.map((sentence) =>
				problemAt(
					entry,
					[...path, 'text'],
					`sentences of ${ROOM.sentence} words at most`,
					`${wordCount(sentence)} words: "${sentence.slice(0, 40)}…"`
				)
			),
		...checkView(entry, [...path, 'view'], step.view, known),
		...checkSources(entry, [...path, 'sources'], step.sources, known),
		...checkLinks(entry, [...path, 'text'], text, known),
		...checkLinks(entry, [...path, 'notes'], notes, known),
		...(question ? checkLinks(entry, [...path, 'question', 'explanation'], question.explanation, known) : [])
	];
}

/** A view must be what the atlas shows and written as the atlas writes it, so that every step has one address. */
function checkView(entry: Entry<Lesson>, path: Path, view: string, { atlas, pages }: Known): Problem[] {
	const years = { first: FIRST_YEAR, last: lastYear(atlas) };
	const { notes, address } = readViewAddress(view, years);
	const [note] = notes;
	if (note) {
		return [problemAt(entry, path, `a value of ${note.parameter} that the atlas knows`, note.value)];
	}
	if (address !== view) return [problemAt(entry, path, `the address of this view, ${address}`)];
	const page = view.replace(/\?.*$/s, '');
	return pages.has(page) ? [] : [problemAt(entry, path, 'a page of the atlas', page)];
}

function checkSources(entry: Entry<Lesson>, path: Path, sources: string[], { atlas }: Known): Problem[] {
	if (sources.length === 0 || sources.length > ROOM.sources) {
		return [problemAt(entry, path, `one to ${ROOM.sources} sources`, `${sources.length}`)];
	}
	return sources.flatMap((id, index) =>
		atlas.sources.some((source) => source.id === id)
			? []
			: [problemAt(entry, [...path, index], 'a source of sources.yaml')]
	);
}

/** The lessons of the atlas lead to its own pages only: in class nobody knows what stands elsewhere today. */
function checkLinks(entry: Entry<unknown>, path: Path, text: string, { pages }: Known): Problem[] {
	const broken = spokenOf(text).includes('](')
		? [problemAt(entry, path, 'links as [words](/address/), the address without spaces')]
		: [];
	return linksOf(text)
		.filter((href) => !pages.has(href.replace(/\?[^#]*/, '')))
		.map((href) => problemAt(entry, path, 'links to pages of the atlas', href))
		.concat(broken);
}

const linksOf = (text: string): string[] =>
	paragraphsOf(text)
		.flat()
		.flatMap((part) => (part.kind === 'link' ? [part.href] : []));

/** The text as it is read: of a link its words only. */
export const spokenOf = (text: string): string =>
	paragraphsOf(text)
		.map((parts) => parts.map((part) => part.text).join(''))
		.join('\n\n');

/** The sentences of a text as it is read; an abbreviation with a full stop would part one. */
export const sentencesOf = (text: string): string[] => spokenOf(text).split(/(?<=[.?!…][”"]?)\s+/u);

/** Words of a sentence; a dash between spaces is none. */
export const wordCount = (sentence: string): number => sentence.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
