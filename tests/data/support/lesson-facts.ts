import { atlas } from '../../../src/record';
import {
	dyadId,
	dyadsOf,
	factsOf,
	isPartialDate,
	snapshotOfYear,
	yearOf,
	type Fact
} from '../../../src/lib/domain';
import { paragraphsOf } from '../../../src/lib/lesson/text';
import type { LessonStep } from '../../../src/lib/lesson/types';
import { readViewAddress } from '../../../src/lib/lesson/view-address';
import type { View } from '../../../src/lib/view/codec';

const ALL = factsOf(atlas);
const YEARS = { first: 1996, last: yearOf(atlas.reviewed) };

export const viewOf = (step: LessonStep): View => readViewAddress(step.view, YEARS).view;

/** Everything that is said in a step, also with its answer. */
export const saidIn = ({ title, text, notes, question }: LessonStep): string[] => [
	title,
	text,
	notes,
	...(question ? [question.prompt, question.explanation] : []),
	...(question?.kind === 'choice' ? question.choices : []),
	...(question?.kind === 'order' ? [...question.items, ...(question.told ?? [])] : [])
];

/** As it is read: of a link its words only. */
export const read = (text: string): string =>
	paragraphsOf(text)
		.flat()
		.map((part) => part.text)
		.join('');

export const linksIn = (step: LessonStep): string[] =>
	saidIn(step)
		.flatMap((text) => paragraphsOf(text).flat())
		.flatMap((part) => (part.kind === 'link' ? [part.href] : []));

const of = (kind: string, id: string) => ALL.filter(({ thing }) => thing.kind === kind && thing.id === id);

/** Facts of the thing at an address, and of what belongs to it: documents of a place, disputes of a pair. */
function factsAt(address: string): Fact[] {
	const [, kind = '', id = ''] = address.replace(/\?[^#]*/, '').split('/');
	if (kind === 'paper') return of('claim', id.replace('#', ''));
	if (kind === 'dyad') {
		const disputes = atlas.disputes.filter((dispute) => dyadsOf(dispute).map(dyadId).includes(id));
		const states = id.split('-').flatMap((iso3) => of('state', iso3));
		return [...states, ...disputes.flatMap((dispute) => of('dispute', dispute.id))];
	}
	if (kind === 'place') {
		const documents = atlas.documents.filter(({ acts }) =>
			[acts.signed, acts.adopted].some((act) => act?.place === id)
		);
		const summits = atlas.summits.filter(({ place }) => place === id);
		return [
			...of(kind, id),
			...documents.flatMap((one) => of('document', one.id)),
			...summits.flatMap((one) => of('summit', one.id))
		];
	}
	if (kind === 'summit') {
		const summit = atlas.summits.find((one) => one.id === id);
		return [...of(kind, id), ...(summit?.documents ?? []).flatMap((one) => of('document', one))];
	}
	return of(kind, id);
}

/** What the map of a view without a thing shows: changes, documents, summits, exercises and disputes of its years. */
function factsOfYears({ year, compare, thing, layers }: View): Fact[] {
	if (thing) return [];
	const [from, to] = [Math.min(compare ?? year, year), Math.max(compare ?? year, year)];
	return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((each) => {
		const snapshot = snapshotOfYear(atlas, each);
		const concerns = layers.includes('concerns') ? (snapshot.concerns ?? []) : [];
		return [
			...snapshot.changes.flatMap(({ iso3 }) => of('state', iso3)),
			...snapshot.events.flatMap(({ iso3 }) => of('state', iso3)),
			...snapshot.documents.flatMap(({ id }) => of('document', id)),
			...snapshot.summits.flatMap(({ id }) => of('summit', id)),
			...(snapshot.exercises ?? []).flatMap(({ id }) => of('exercise', id)),
			...snapshot.disputes.filter(({ peak }) => peak !== 'settled').flatMap(({ id }) => of('dispute', id)),
			...concerns.flatMap(({ claim }) => of('claim', claim))
		];
	});
}

/** Facts of everything that a step shows or links to. */
export function factsOfStep(step: LessonStep): Fact[] {
	const facts = [factsAt(step.view), ...linksIn(step).map(factsAt), factsOfYears(viewOf(step))].flat();
	return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}

/** The texts of a fact and its dates, each with the field that holds it. */
export function contentOf({ fact }: Fact): { dates: { date: string; field: string }[]; texts: string[] } {
	const dates: { date: string; field: string }[] = [];
	const texts: string[] = [];
	const walk = (value: unknown, field: string) => {
		if (typeof value === 'string') {
			if (isPartialDate(value)) dates.push({ date: value, field });
			else texts.push(value);
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, inner] of Object.entries(value)) {
				if (key !== 'sources' && key !== 'unverified') walk(inner, field ? `${field}.${key}` : key);
			}
		}
	};
	walk(fact, '');
	return { dates, texts };
}
