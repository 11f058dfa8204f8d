/** The files of lessons, looked into: what a teacher opens on another machine has everything it must have, and no more. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { withoutPictures } from '../../../src/lib/lesson/link/link';
import type { LessonQuestion } from '$lib/lesson/question/types';
import { code } from 'virtual:lesson-player';
import { describe, expect, test } from 'vitest';
import boundaries from '../../../static/data/boundaries.topo.json';
import orientation from '../../../static/data/orientation.json';
import rivers from '../../../static/data/rivers.topo.json';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { legendSamples } from '$lib/draw/legend-samples';
import { layOut, sceneSvg } from '$lib/draw/scene';
import { isOnMap, tellsAnswer } from '$lib/lesson/asked';
import { deckOf } from '$lib/lesson/deck/deck';
import { hashOf, htmlFile } from '$lib/files/html/html-file';
import { escaped } from '$lib/draw/base/svg';
import { NASTY } from '$lib/lesson/deck/nasty-lesson';
import { build, type MapPicture } from '$lib/files/slides/pptx';
import { sceneOf } from '$lib/files/html/scene-of';
import { atlas } from '$record';
import { coreOf, namesOf } from '$record/core';
import { lessons } from '$record/lessons';
import { differenceOf } from '$lib/domain';
import type { Orientation } from '$lib/geo/orientation-types';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import * as m from '$lib/paraglide/messages';
import type { View } from '$lib/view/codec';
import { differenceName } from '$lib/text/compare-words';

/** One grey point, PNG. */
const POINT =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const topology = boundaries as unknown as BoundariesTopology;
const material = {
	atlas: coreOf(atlas),
	sources: atlas.sources,
	home: 'https://atlas.example/',
	bundled: lessons.map(({ id }) => id)
};
const [bundled] = lessons;
if (!bundled) throw new Error('The atlas has no lesson');
const all = [bundled, NASTY];

const shapes = {
	outlines: plainMapOutlines(topology, atlas),
	topology,
	rivers: rivers as unknown as RiversTopology,
	orientation: orientation as unknown as Orientation,
	pointNames: namesOf(atlas).points
};
/** A map with its legend, as the browser gives it but for the pixels. */
function pictureOf(view: View): MapPicture {
	const scene = sceneOf({ ...material, ...shapes }, view, { width: 660, height: 330, letters: 1.9 });
	return { map: POINT, key: legendSamples(scene).map(({ text, svg }) => ({ text, sample: svg && POINT })) };
}
const picturesOf = (lesson: (typeof all)[number]) =>
	deckOf(lesson, material).steps.map(({ view, asked }) => ({
		shown: pictureOf(view),
		asked: asked && pictureOf(asked)
	}));
const pictures = new Map(all.map((lesson) => [lesson, picturesOf(lesson)]));

async function packageOf(lesson: (typeof all)[number]) {
	const deck = deckOf(lesson, material);
	const drawn = pictures.get(lesson) ?? [];
	const bytes = (await build(deck, drawn).write({ outputType: 'uint8array' })) as Uint8Array;
	const files = unzipSync(bytes);
	const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const count = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
	const slides = Array.from({ length: count }, (_, index) => {
		const number = index + 1;
		const xml = text(`ppt/slides/slide${number}.xml`);
		return {
			xml,
			words: [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run = '']) => run).join(' '),
			rels: text(`ppt/slides/_rels/slide${number}.xml.rels`),
			notes: text(`ppt/notesSlides/notesSlide${number}.xml`)
		};
	});
	return { deck, drawn, bytes, names: Object.keys(files), text, slides };
}

/** The picture of a step is on a slide of its own, with who made it. */
const isOwn = ({ xml }: { xml: string }) => xml.includes('onerror=alert(6)');

describe.each(all)('slides of $id', (lesson) => {
	test('have a picture a step with its words, and the notes', async () => {
		const { deck, slides, names, text } = await packageOf(lesson);
		expect(names).toContain('ppt/presentation.xml');
		const types = text('[Content_Types].xml');
		for (let number = 1; number <= slides.length; number++) {
			expect(types).toContain(`/ppt/slides/slide${number}.xml`);
		}
		const drawn = slides.filter(({ xml }) => xml.includes('<p:pic>'));
		const questions = deck.steps.filter(({ step }) => step.question).length;
		const own = deck.steps.filter(({ step }) => step.picture).length;
		expect(drawn).toHaveLength(deck.steps.length + questions + own);
		for (const { xml } of drawn) {
			expect(xml).toMatch(/<p:cNvPr [^>]*descr="[^"]{20,}/);
		}
		// Titles are what outlines and screen readers go by.
		for (const { xml } of slides) expect(xml).toContain('type="title"');
		for (const { step } of deck.steps.filter(({ step: { notes } }) => notes)) {
			const start = step.notes
				.slice(0, 60)
				.replace(/&/g, '&amp;')
				.replace(/</g, '&lt;')
				.replace(/>/g, '&gt;');
			// Beside a question and beside its answer.
			const times = step.question ? 2 : 1;
			expect(slides.filter(({ notes }) => notes.includes(start))).toHaveLength(times);
		}
	});

	test('explain their maps in words that can be edited, the signs of two years among them', async () => {
		const { deck, drawn, slides } = await packageOf(lesson);
		const maps = drawn.flatMap(({ shown, asked }, index) => {
			const step = deck.steps[index];
			const question = step?.step.question;
			/** Before the answer, nothing that tells it. */
			const open = { ...shown, key: shown.key.filter(({ text }) => !tellsAnswer(question, text)) };
			return [...(asked ? [asked] : []), ...(question && !asked ? [open] : []), shown].map((map) => ({
				...map,
				told: shown.key.filter((item) => !map.key.includes(item)),
				step
			}));
		});
		const withMap = slides.filter((slide) => slide.xml.includes('<p:pic>') && !isOwn(slide));
		const own = slides.filter(isOwn);
		expect(own).toHaveLength(deck.steps.filter(({ step }) => step.picture).length);
		for (const { words, xml } of own) {
			expect(words).toContain('Picture: ');
			expect(xml.match(/<p:pic>/g)).toHaveLength(1);
		}
		expect(maps).toHaveLength(withMap.length);
		for (const [index, { words, xml }] of withMap.entries()) {
			const { key = [], told = [], step } = maps[index] ?? {};
			expect(key.length).toBeGreaterThan(0);
			if (!step?.asked) for (const { text } of told) expect(words).not.toContain(text);
			for (const { text } of key) expect(words).toContain(text.replace(/&/g, '&amp;'));
			expect(xml.match(/<p:pic>/g)).toHaveLength(1 + key.filter(({ sample }) => sample).length);
			if (!step || step.view.compare === null) continue;
			expect(words).toContain(step.year);
			expect(step.year).toMatch(/^\d{4} → \d{4}$/);
			const { states } = differenceOf(material.atlas, step.view.year, step.view.compare);
			const named = step.asked === null && step.view.box === null ? states : [];
			for (const { kind } of named) expect(words).toContain(differenceName(kind));
		}
	});

	test('have no letters below 12 points, and a map over most of the width', async () => {
		const { slides, text } = await packageOf(withoutPictures(lesson));
		const width = Number(/<p:sldSz cx="(\d+)"/.exec(text('ppt/presentation.xml'))?.[1]);
		for (const slide of slides) {
			const { xml } = slide;
			for (const [, size] of xml.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1200);
			const across = [...xml.matchAll(/<p:pic>.*?<a:ext cx="(\d+)"/gs)].map(([, cx]) => Number(cx) / width);
			if (across.length > 0 && !isOwn(slide)) expect(Math.max(...across)).toBeGreaterThan(0.65);
		}
	});

	test('say on each of them year, boundary date, sources and disclaimer, to be edited', async () => {
		const { deck, slides } = await packageOf(lesson);
		for (const { words } of slides) {
			expect(words).toContain(deck.disclaimer);
			expect(words).toContain(deck.boundaries);
			expect(words).toMatch(/\b(19|20)\d\d\b/);
			expect(words).toMatch(/Sources|No source|In the atlas/);
		}
	});

	test('hold texts as text, and lead nowhere but where a link does', async () => {
		const { slides, names, text } = await packageOf(lesson);
		for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
			const xml = text(name);
			expect(xml, name).not.toMatch(/<script|<img|<b>|Target="javascript:/);
			// oxlint-disable-next-line no-control-regex
			expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
			for (const [relation] of xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)) {
				expect(relation).toMatch(/relationships\/hyperlink" Target="https?:/);
			}
		}
		if (lesson === NASTY) expect(slides[0]?.words).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
	});

	test('are a sound package, which LibreOffice opens where it is installed', async () => {
		const { bytes, slides, names, text } = await packageOf(lesson);
		for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
			const open = [...text(name).matchAll(/<([\w:]+)(?:\s[^<>]*[^/<>])?>/g)].length;
			const closed = [...text(name).matchAll(/<\/[\w:]+\s*>/g)].length;
			expect(open, name).toBe(closed);
		}
		if (spawnSync('soffice', ['--version']).status !== 0) return;
		const folder = mkdtempSync(path.join(tmpdir(), 'slides-'));
		try {
			writeFileSync(path.join(folder, 'lesson.pptx'), bytes);
			const home = `-env:UserInstallation=file://${folder}/profile`;
			execFileSync('soffice', [
				home,
				'--headless',
				'--convert-to',
				'pdf',
				'--outdir',
				folder,
				path.join(folder, 'lesson.pptx')
			]);
			expect(statSync(path.join(folder, 'lesson.pdf')).size).toBeGreaterThan(10_000);
			const pages = readFileSync(path.join(folder, 'lesson.pdf'), 'latin1').match(/\/Type\s*\/Page\b/g);
			expect(pages).toHaveLength(slides.length);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}, 120_000);
});

const ASKED = { prompt: 'What do you say?', explanation: '' };
/** One of each kind about a year with 8 members, whose sentence and key say so. */
const QUESTIONS: LessonQuestion[] = [
	{ kind: 'choice', ...ASKED, choices: ['6', '8'], answer: 1 },
	{ kind: 'number', ...ASKED, answer: 8, unit: 'members', within: 0 },
	{ kind: 'predict', ...ASKED },
	{ kind: 'where', ...ASKED, place: 'Astana', position: [71.4, 51.2], within: 300 },
	{ kind: 'year', ...ASKED, answer: 2001, within: 0 },
	{ kind: 'order', ...ASKED, items: ['One', 'Two', 'Three'] },
	{ kind: 'open', ...ASKED, model: 'One that could be given' }
];

test.each(QUESTIONS)('the slide of a question of kind $kind has nothing of the answer', async (question) => {
	const view = '/year/2017/?layers=status,documents';
	const step = { ...bundled.steps[0]!, title: 'Asked', text: 'Look.', view, question };
	const lesson = { ...bundled, steps: [step] };
	pictures.set(lesson, picturesOf(lesson));
	const { deck, slides } = await packageOf(lesson);
	const [open, answered] = slides.filter(({ xml }) => xml.includes('<p:pic>'));
	const { sentence } = deck.steps[0]!;
	const alt = (xml = '') => /descr="(Map[^"]*)"/.exec(xml)?.[1] ?? '';
	for (const said of [open?.words, alt(open?.xml)]) {
		expect(said).toContain('End of 2017');
		expect(said).not.toContain(sentence);
		expect(said).not.toMatch(/predict|Members?: 8|Astana/);
	}
	expect(alt(answered?.xml)).toContain(sentence);
	expect(answered?.words).toContain(sentence);
});

test.each(lessons)(
	'maps of questions in $id: states to be named and nothing that tells, then all of it',
	(lesson) => {
		for (const { step, view, asked } of deckOf(lesson, material).steps) {
			expect(asked !== null, step.title).toBe(isOnMap(step.question));
			if (!asked) continue;
			const sceneIn = (of: View) => sceneOf({ ...material, ...shapes }, of, { width: 900, height: 470 });
			const { states, disputes, places, misplaced, claim } = layOut(sceneIn(asked)).plans[0]!.state;
			expect([states.size, disputes.size, places.size, misplaced.size, claim]).toEqual([0, 0, 0, 0, null]);
			const [open, answer] = [sceneSvg(sceneIn(asked)), sceneSvg(sceneIn(view))];
			for (const name of ['Kazakhstan', 'Mongolia', 'India', 'China']) expect(open).toContain(`>${name}<`);
			const border = /fill="none" stroke="([^"]+)" stroke-width="[^"]+"\/>/;
			expect(border.exec(open)?.[1]).not.toBe(border.exec(answer)?.[1]);
			expect(layOut(sceneIn(view)).plans[0]!.state.states.size).toBeGreaterThan(0);
		}
	}
);

describe.each(all)('the one file of $id', (lesson) => {
	const file = () => {
		const deck = deckOf(lesson, material);
		const data = { ...material, ...shapes, lesson, sources: deck.sources };
		return { deck, html: htmlFile({ deck, data, script: code, style: 'p{margin:0}' }) };
	};

	test('has its script, its data and a text that is read without scripts, and nothing from elsewhere', () => {
		const { deck, html } = file();
		expect(html.length).toBeLessThan(1_200_000);
		expect(html.match(/<script\b/g)).toHaveLength(2);
		// The pictures of steps are in the file, once each.
		const pictures = deck.steps.flatMap(({ step }) => step.picture ?? []);
		expect(html.match(/<img src="data:image\/png;base64,[\w+/=]+"/g) ?? []).toHaveLength(pictures.length);
		for (const { data } of pictures) expect(html.split(data)).toHaveLength(2);
		const rest = html
			.replace(/<script>.*?<\/script>/s, '')
			.replace(/<img src="data:image\/png;base64,[\w+/=]+" alt="[^"]*">/g, '');
		expect(rest).not.toMatch(/<(?:img|iframe|object|embed|form|base)\b|<[a-z][^>]*\s(?:src|on\w+)=/);
		const [, json = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
		const bare = (key: string, value: unknown) => (key === 'data' ? '' : value);
		expect((JSON.parse(json) as { lesson: unknown }).lesson).toEqual(
			JSON.parse(JSON.stringify(lesson, bare))
		);
		const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
		expect(html).toContain(`script-src ${hashOf(script)};`);
		const readable = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
		expect(parseDocument(readable).children).toHaveLength(1);
		for (const section of readable.split('<section data-step').slice(1)) {
			expect(section).toContain(deck.disclaimer);
			expect(section).toContain(deck.boundaries);
			expect(section).toMatch(/class="year">(19|20)\d\d/);
			expect(section).toMatch(/Sources:|No source/);
		}
		for (const { year, caption, asked, view } of deck.steps.filter((step) => step.view.compare !== null)) {
			expect(readable, String(view.compare)).toContain(`<p class="year">${year}</p>`);
			if (!asked) expect(readable).toContain(escaped(caption));
		}
		expect(readable).toContain(m.about_licence());
	});
});
