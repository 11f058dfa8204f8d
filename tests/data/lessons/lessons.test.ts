import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record';
import { sentencesOf, wordCount } from '../../../src/record/checks/lesson';
import { lessonOf, lessons } from '../../../src/record/lessons';
import { linkablePages } from '../../../src/record/checks/lesson-pages';
import { snapshotOfYear, type Position } from '../../../src/lib/domain';
import { pagePaths } from '../../../src/lib/head/subjects/subjects';
import { BUNDLED_IDS } from '../../../src/lib/lesson/link/bundled-ids';
import { lessonSchema } from '../../../src/lib/lesson/schema';
import type { LessonQuestion } from '../../../src/lib/lesson/question/types';
import type { View } from '../../../src/lib/view/codec';
import { factsOfStep, linksIn, viewOf } from '../support/lesson-facts';

const steps = lessons.flatMap((lesson) =>
	lesson.steps.map((step, index) => ({ step, where: `${lesson.id} ${index + 1}` }))
);

describe('the lessons that come with the atlas', () => {
	it('are six, in the order in which they are given', () => {
		expect(BUNDLED_IDS).toHaveLength(6);
		expect(lessons.map(({ id }) => id)).toEqual(BUNDLED_IDS);
		expect(lessonOf('fergana')?.title).toContain('Fergana');
		expect(lessonOf('none')).toBeUndefined();
	});

	it('are lessons like any other: the format of files that people exchange', () => {
		for (const lesson of lessons) expect(lessonSchema.parse(lesson)).toEqual(lesson);
	});

	it('ask at least twice each, and in many ways', () => {
		const kinds = lessons.map(({ steps }) => steps.flatMap(({ question }) => question?.kind ?? []));
		expect(kinds.filter((asked) => asked.length < 2)).toEqual([]);
		expect(new Set(kinds.flat())).toEqual(new Set(['choice', 'predict', 'order', 'where', 'number']));
	});

	it('give the speaker something to say, and explain every answer', () => {
		const bare = steps.filter(({ step }) => step.notes.length < 80 || step.question?.explanation === '');
		expect(bare.map(({ where }) => where)).toEqual([]);
	});

	it('do not always have the right answer in the same place', () => {
		const answers = steps.flatMap(({ step: { question } }) =>
			question?.kind === 'choice' ? [question.answer] : []
		);
		expect(new Set(answers).size).toBeGreaterThan(2);
	});

	// A sentence that is too long is a problem of the record; short ones are what makes a text easy at fifteen.
	it('speak in short sentences', () => {
		const averages = lessons.map(({ id, steps }) => {
			const lengths = steps.flatMap(({ text }) => sentencesOf(text).map(wordCount));
			return [id, lengths.reduce((sum, length) => sum + length, 0) / lengths.length] as const;
		});
		expect(averages.filter(([, average]) => average > 12)).toEqual([]);
	});

	it('have no view twice in one lesson without a question', () => {
		for (const { id, steps } of lessons) {
			const plain = steps.filter(({ question }) => !question).map(({ view }) => view);
			expect(new Set(plain).size, id).toBe(plain.length);
		}
	});
});

describe('links of lessons', () => {
	it('lead to pages that are built', () => {
		const built = new Set(pagePaths());
		const bare = (address: string) => address.replace(/[?#].*$/s, '');
		const links = steps.flatMap(({ step }) => [...linksIn(step), step.view]);
		expect(links.filter((address) => !built.has(bare(address)))).toEqual([]);
		expect([...linkablePages(atlas)].map(bare).filter((address) => !built.has(address))).toEqual([]);
	});

	it('lead to parts of the page about method that are there', () => {
		const markup = ['+page', 'Method', 'Policy']
			.map((name) => readFileSync(`src/routes/(text)/about/${name}.svelte`, 'utf8'))
			.join('');
		const parts = [...linkablePages(atlas)].flatMap((address) => /^\/about\/#(.*)$/.exec(address)?.[1] ?? []);
		expect(parts.filter((part) => !markup.includes(`id="${part}"`))).toEqual([]);
	});
});

/** The words that would give an answer away. */
const answersOf = (question: LessonQuestion): string[] => {
	if (question.kind === 'where') return [question.place];
	if (question.kind === 'order') return question.told ?? [];
	return question.kind === 'year' || question.kind === 'number' ? [String(question.answer)] : [];
};

describe('steps of lessons', () => {
	it('cite sources of what they show or link to', () => {
		const strange = steps.flatMap(({ step, where }) => {
			const cited = new Set(factsOfStep(step).flatMap(({ fact }) => fact.sources));
			// The paper is a source of whatever speaks of it.
			const paper = 'studies-in-social-science-huma-anti-terrorism-cooperation-shanghai-cooperation';
			return step.sources
				.filter((id) => !cited.has(id) && !(id === paper && /paper/i.test(step.text + step.notes)))
				.map((id) => `${where}: ${id}`);
		});
		expect(strange).toEqual([]);
	});

	it('with a question do not tell the answer before', () => {
		const told = steps.flatMap(({ step, where }) => {
			const { question } = step;
			if (!question) return [];
			const before = [step.title, step.text, question.prompt].join(' ');
			const answers =
				question.kind === 'choice'
					? [question.choices[question.answer] ?? '']
					: question.kind !== 'predict'
						? answersOf(question)
						: snapshotOfYear(atlas, viewOf(step).year)
								.changes.filter(({ to, from }) => to === 'member' && from !== 'shanghai-five')
								.map(({ iso3 }) => atlas.states.find((state) => state.iso3 === iso3)!.name.en);
			// A choice between states that the text lists tells nothing.
			const listed =
				question.kind === 'choice' && question.choices.filter((one) => before.includes(one)).length > 1;
			return listed
				? []
				: answers.filter((one) => new RegExp(`\\b${one}\\b`).test(before)).map((one) => `${where}: ${one}`);
		});
		expect(told).toEqual([]);
	});

	it('ask for orders and places as the record has them', () => {
		for (const { step, where } of steps) {
			const { question } = step;
			if (question?.kind === 'where') {
				const place = atlas.places.find(({ name }) => name.en === question.place);
				expect(place?.position, where).toEqual(question.position);
			}
			if (question?.kind === 'order') {
				const days = (question.told ?? []).map((date) => Date.parse(`${date} UTC`));
				expect(days, where).toHaveLength(question.items.length);
				expect(
					[...days].sort((a, b) => a - b),
					where
				).toEqual(days);
			}
		}
	});

	it('that look at a part of the map have the places in it that their words lead to', () => {
		const outside = steps.flatMap(({ step, where }) => {
			const { box } = viewOf(step);
			if (!box) return [];
			const [west, south, east, north] = box;
			return atlas.places
				.filter(({ id }) => step.text.includes(`(/place/${id}/)`))
				.filter(({ position: [x, y] }) => x < west || x > east || y < south || y > north)
				.map(({ id }) => `${where}: ${id}`);
		});
		expect(outside).toEqual([]);
	});

	it('that look at a part of the map have what they show in it', () => {
		const outside = steps.flatMap(({ step, where }) => {
			const view = viewOf(step);
			if (!view.box) return [];
			const [west, south, east, north] = view.box;
			const points = pointsOf(view);
			const inside = points.filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
			return inside.length > 0 ? [] : [where];
		});
		expect(outside).toEqual([]);
	});
});

/** Where the thing of a view is, or the disputes, documents and concerns of its year, as far as its layers show them. */
function pointsOf({ thing, year, layers }: View): Position[] {
	const snapshot = snapshotOfYear(atlas, year);
	const of = (kind: string, layer: View['layers'][number], ids: string[]) =>
		thing ? (thing.kind === kind ? [thing.id] : []) : layers.includes(layer) ? ids : [];
	const disputes = of(
		'dispute',
		'disputes',
		snapshot.disputes.map(({ id }) => id)
	);
	const documents = of(
		'document',
		'documents',
		snapshot.documents.map(({ id }) => id)
	);
	const places = [
		...atlas.documents
			.filter(({ id }) => documents.includes(id))
			.flatMap(({ acts }) => (acts.signed ?? acts.adopted)?.place ?? []),
		...atlas.institutions
			.filter(({ id }) => (thing ? thing.id === id : layers.includes('institutions')))
			.flatMap(({ seats }) => seats.map(({ place }) => place)),
		...(thing?.kind === 'place' ? [thing.id] : [])
	];
	const concerns = layers.includes('concerns')
		? (snapshot.concerns ?? []).flatMap(
				({ claim }) => atlas.claims.find((one) => one.id === claim)?.concern?.at ?? []
			)
		: [];
	return [
		...atlas.disputes.filter(({ id }) => disputes.includes(id)).flatMap(({ points }) => points),
		...atlas.places.filter(({ id }) => places.includes(id)),
		...concerns
	].map(({ position }) => position);
}
