import { describe, expect, it } from 'vitest';
import { bundledLessons, lessons } from '../../../src/record/lessons';
import { datesIn, isThat } from '../support/dates-in-text';
import { contentOf, factsOfStep, read, saidIn, viewOf } from '../support/lesson-facts';

const steps = lessons.flatMap((lesson) =>
	lesson.steps.map((step, index) => ({ step, where: `${lesson.id} ${index + 1}` }))
);

/** Dates that no fact of the things shown or linked gives, with the reason why they may stand. */
const ALLOWED: Record<string, string> = {
	'members-who-quarrel 13: 2018': 'begins a count of years, which lessons-counts.test.ts makes',
	'fergana 12: 2024': 'the year of the paper, whose claim is linked',
	'reading-critically 3: September 2014': 'stands in the note of claim c01 as "Sept 2014"',
	'reading-critically 3: 2009': 'a wrong answer',
	'reading-critically 3: 2019': 'a wrong answer'
};

describe('dates in lessons', () => {
	it('are those of the things that the step shows or links to', () => {
		const strange = steps.flatMap(({ step, where }) => {
			const contents = factsOfStep(step).map(contentOf);
			const dates = contents.flatMap((content) => content.dates.map(({ date }) => date));
			const texts = contents.flatMap((content) => content.texts).join('\n');
			const { year, compare } = viewOf(step);
			return saidIn(step)
				.map(read)
				.flatMap(datesIn)
				.filter((written) => {
					const isYearShown = !written.month && [year, compare].includes(Number(written.year));
					return (
						!isYearShown && !dates.some((date) => isThat(date, written)) && !texts.includes(written.written)
					);
				})
				.map(({ written }) => `${where}: ${written}`);
		});
		expect(strange.filter((one) => !(one in ALLOWED))).toEqual([]);
		expect(Object.keys(ALLOWED).filter((one) => !strange.includes(one))).toEqual([]);
	});

	it('of worksheets are those of the steps that they send to', () => {
		const strange = bundledLessons.flatMap(({ lesson, worksheet }) =>
			worksheet.flatMap(({ task, steps: numbers, answer }, index) => {
				const shown = numbers.map((number) => lesson.steps[number - 1]!);
				const said = shown.flatMap(saidIn).map(read).flatMap(datesIn);
				const facts = shown.flatMap(factsOfStep).map(contentOf);
				const dates = facts.flatMap((content) => content.dates.map(({ date }) => date));
				const years = shown.map(viewOf).flatMap(({ year, compare }) => [year, compare]);
				return [task, answer]
					.map(read)
					.flatMap(datesIn)
					.filter(
						(written) =>
							!(written.month === null && years.includes(Number(written.year))) &&
							!said.some((one) => one.written === written.written) &&
							!dates.some((date) => isThat(date, written))
					)
					.map(({ written }) => `${lesson.id}, task ${index + 1}: ${written}`);
			})
		);
		expect(strange).toEqual([]);
	});

	it('of a title agree with the view', () => {
		const wrong = steps.flatMap(({ step, where }) => {
			const { year, compare } = viewOf(step);
			const [from, to] = [Math.min(year, compare ?? year), Math.max(year, compare ?? year)];
			return datesIn(step.title)
				.filter((date) => date.year !== null && (Number(date.year) < from || Number(date.year) > to))
				.map(({ written }) => `${where}: ${written} is not in the view of ${from} to ${to}`);
		});
		expect(wrong).toEqual([]);
	});

	it('that nobody has verified are said to be so', () => {
		const silent = steps.flatMap(({ step, where }) => {
			const facts = factsOfStep(step).map((fact) => ({ fact: fact.fact, dates: contentOf(fact).dates }));
			const isOpen = ({ fact, field }: { fact: (typeof facts)[number]['fact']; field: string }) =>
				fact.confidence === 'memory' || (fact.unverified ?? []).some((open) => field.startsWith(open));
			const says = /not verified|not seen|uncertain|from memory/i.test([step.text, step.notes].join(' '));
			return saidIn(step)
				.map(read)
				.flatMap(datesIn)
				.filter((written) => {
					const hits = facts.flatMap(({ fact, dates }) =>
						dates.filter(({ date }) => isThat(date, written)).map(({ field }) => ({ fact, field }))
					);
					return hits.length > 0 && hits.every(isOpen) && !says;
				})
				.map(({ written }) => `${where}: ${written}`);
		});
		expect(silent).toEqual([]);
	});
});
