import { afterEach, describe, expect, it } from 'vitest';
import { atlas as record } from '$record';
import {
	differenceOf,
	factsOf,
	lastYear,
	snapshotOfYear,
	yearsOf,
	type Atlas,
	type ThingRef
} from '$lib/domain';
import { allChangesOfYear } from '$lib/text/affair-changes';
import { changeText } from '$lib/text/changes';
import { comparisonLists, comparisonSentence, COMPARISON_LISTS } from '$lib/text/compare-words';
import { ended, sentences, stops } from '$lib/text/language/joined';
import { factSays } from '$lib/text/facts/fact-words';
import { wordsOfTarget } from '$lib/text/target-words';
import { thingHead } from '$lib/text/thing-head';
import { coordinates } from '$lib/text/thing-words';
import { dateName, sentenceOf } from '$lib/text/words';

/** Where the language of the process is set. */
const page: { atlasLanguage?: string | undefined } = globalThis;

/** What every text of the record says here, so that what is said around it can be told from it. */
const TEXTS = { zh: '资料', ru: 'текст' };

function saying<T>(value: T, text: string): T {
	if (Array.isArray(value)) return value.map((each: unknown) => saying(each, text)) as T;
	if (value === null || typeof value !== 'object') return value;
	if ('en' in value) return { en: text } as T;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, saying(each, text)])) as T;
}

/** What a reader is told of the whole record, line by line. */
function said(atlas: Atlas): string[] {
	const years = yearsOf(atlas);
	const ofYears = years.flatMap((year) => {
		const snapshot = snapshotOfYear(atlas, year);
		const shown = { atlas, snapshot, statuses: true };
		const targets = [
			...atlas.states.map(({ iso3 }) => ({ kind: 'state', id: iso3 })),
			...atlas.disputes.map(({ id }) => ({ kind: 'dispute', id })),
			...atlas.places.map(({ id }) => ({ kind: 'place', id }))
		];
		return [
			sentenceOf(snapshot),
			...allChangesOfYear(snapshot, atlas).map((change) => changeText(change)),
			...targets.flatMap((target) => stops(wordsOfTarget(target, shown)?.lines ?? []))
		];
	});
	const ofPairs = years.slice(0, -5).flatMap((year) => {
		const difference = differenceOf(atlas, year, Math.min(year + 12, lastYear(atlas)));
		const lists = comparisonLists(difference, atlas);
		const rows = COMPARISON_LISTS.flatMap((list) => lists[list]);
		return [
			comparisonSentence(difference, atlas),
			...rows.flatMap(({ summary, steps }) => [summary, ...steps.map(({ phrase }) => phrase)])
		];
	});
	const things: ThingRef[] = [
		...atlas.states.map(({ iso3 }) => ({ kind: 'state' as const, id: iso3 })),
		...(['document', 'dispute', 'place', 'summit', 'institution', 'exercise'] as const).flatMap((kind) =>
			atlas[`${kind}s`].map(({ id }: { id: string }): ThingRef => ({ kind, id }))
		)
	];
	const facts = factsOf(atlas).filter(({ kind }) => kind !== 'claim');
	return [
		...ofYears,
		...ofPairs,
		...things.flatMap((thing) => Object.values<string>({ ...thingHead(atlas, thing) })),
		...facts.map((fact) => factSays(atlas, fact)),
		...atlas.places.map(({ position }) => coordinates(position))
	];
}

describe.each(Object.entries(TEXTS))('in the language %s', (language, text) => {
	afterEach(() => {
		page.atlasLanguage = undefined;
	});

	it('all that is said of the record is in its words and its punctuation', () => {
		page.atlasLanguage = language;
		const lines = said(saying(record, text)).filter(Boolean);
		expect(lines.length).toBeGreaterThan(5000);
		const foreign =
			language === 'zh' ? /[A-Za-zА-я]|[,;:!?()]|\. |\.$|[，。；：、] / : /[A-Za-z]|[，。；：、（）]|г\.\./;
		expect([...new Set(lines.filter((line) => foreign.test(line)))].slice(0, 20)).toEqual([]);
		// Nothing is left out between two parts, nor said twice.
		expect(
			lines.filter((line) => /[，。；：、,;:]{2}|\(\)|（）|undefined|\s{2}/.test(line)).slice(0, 20)
		).toEqual([]);
	});
});

it('says a year alone, and joins sentences, as each language does', () => {
	const inLanguage = (language: string | undefined, say: () => string) => {
		page.atlasLanguage = language;
		const words = say();
		page.atlasLanguage = undefined;
		return words;
	};
	expect(['en', 'ru', 'zh'].map((language) => inLanguage(language, () => dateName('2001')))).toEqual([
		'2001',
		'2001',
		'2001年'
	]);
	expect(inLanguage('zh', () => sentences(['已解决。', '', '未核实。']))).toBe('已解决。未核实。');
	expect(inLanguage('zh', () => sentences(['Not translated.', '未核实。']))).toBe('Not translated. 未核实。');
	expect(inLanguage('ru', () => stops(['15 июня 2001 г.', 'Шанхай']))).toBe('15 июня 2001 г. Шанхай');
	expect(inLanguage('zh', () => ended('地图'))).toBe('地图。');
});
