import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atlas } from './atlas';
import { parseLessons } from './parse-lessons';
import { problemText, RecordError } from './read/problems';

const NAME = 'lessons/fergana.yaml';
const WHOLE = readFileSync(new URL('./lessons/fergana.yaml', import.meta.url), 'utf8');

/** The lines of the error for the lesson with one text replaced; without the numbers of lines, which writing changes. */
function problemsWith(from: string | RegExp, to: string): string[] {
	const text = WHOLE.replace(from, to);
	expect(text, `${String(from)} stands in the lesson`).not.toBe(WHOLE);
	return problemsOf({ [NAME]: text }).map((line) => line.replace(/^(\S+?):\d+:\d+/, '$1'));
}

function problemsOf(texts: Record<string, string>): string[] {
	try {
		parseLessons(texts, atlas);
	} catch (error) {
		if (error instanceof RecordError) return error.problems.map(problemText);
		throw error;
	}
	return [];
}

const first = 'steps[0]';

describe('a lesson of the atlas', () => {
	it('is read with the format of the day', () => {
		expect(problemsOf({ [NAME]: WHOLE })).toEqual([]);
		const [bundled] = parseLessons({ [NAME]: WHOLE }, atlas);
		expect(bundled).toMatchObject({
			lesson: { format: 'sco-atlas-lesson', version: 3, id: 'fergana' },
			guide: { minutes: 40 }
		});
		expect(bundled?.lesson, 'a lesson like any other').not.toHaveProperty('guide');
	});

	it('says in which line it is wrong', () => {
		const broken = WHOLE.replace('view: /year/2001/', 'view: /year/1901/');
		const line = broken.split('\n').findIndex((text) => text.includes('/year/1901/')) + 1;
		expect(problemsOf({ [NAME]: broken })).toEqual([
			`${NAME}:${line}:11  ${first}.view  1901  →  expected a value of year that the atlas knows`
		]);
	});

	it.each([
		['a view of nothing', 'view: /year/2001/', 'view: /states/KGZ/', 'view  "/states/KGZ/'],
		[
			'a thing that does not exist',
			'view: /dispute/kgz-tjk-border/',
			'view: /dispute/kgz-tjk/',
			'.view  /dispute/kgz-tjk/  →  expected a page of the atlas'
		],
		[
			'a box that is none',
			'at=69,39,74,42',
			'at=74,39,69,42',
			'.view  74,39,69,42  →  expected a value of at that the atlas knows'
		],
		[
			'a layer that is none',
			'layers=status,disputes&at',
			'layers=status,borders&at',
			'.view  borders  →  expected a value of layers that the atlas knows'
		],
		[
			'a source that is none',
			'- undp-2006-08-04-problems',
			'- undp-problems',
			`${first}.sources[3]  "undp-problems`
		],
		[
			'a source twice',
			'- transitions-2000-06-26-not-so-quiet-uzbek-kyrgyz',
			'- kremlin-2001-06-15-declaration-establishment-sco-shanghai-convention',
			`${first}.sources  a list  →  expected each source once`
		],
		[
			'a link to nothing',
			'(/document/2001-decl/)',
			'(/document/2001-founding/)',
			`${first}.text  /document/2001-founding/  →  expected links to pages of the atlas`
		],
		[
			'a link elsewhere',
			'(/disputes/)',
			'(https://example.org/)',
			`${first}.text  https://example.org/  →  expected links to pages of the atlas`
		],
		['a link that is none', '(/disputes/)', '(disputes)', `${first}.text  `],
		[
			'a title too long',
			'Three founders, three borders',
			'Three founders '.repeat(5),
			`${first}.title  74 characters  →  expected 60 characters at most`
		],
		[
			'a text too long',
			'Kyrgyzstan, Tajikistan and Uzbekistan found',
			'Kyrgyzstan, Tajikistan and Uzbekistan '.repeat(9),
			`${first}.text  `
		],
		[
			'an unknown field',
			'author: SCO Atlas',
			'auteur: SCO Atlas',
			'auteur  the key "auteur"  →  expected only fields of the schema'
		],
		[
			'another id',
			'id: fergana',
			'id: ferghana',
			'id  "ferghana"  →  expected the name of the file, fergana'
		],
		[
			'a kind of question that is none',
			'kind: choice',
			'kind: guess',
			'.question.kind  "guess"  →  expected one of its kinds'
		],
		[
			'an answer that is no choice',
			'answer: 0',
			'answer: 3',
			'.question.answer  3  →  expected the place of a choice, counted from 0'
		],
		[
			'a sentence too long',
			'Look how the borders wind!',
			`Look ${'how the borders wind '.repeat(7)}!`,
			`${first}.text  29 words: "Look how the borders wind how the border…"  →  expected sentences of 25 words at most`
		],
		[
			'more sources than a step needs',
			'- undp-2006-08-04-problems-uzbek-tajik-border-landmines',
			'- undp-2006-08-04-problems-uzbek-tajik-border-landmines\n      - reuters-2018-03-09-uzbekistan-drops-objections-giant-tajik',
			`${first}.sources  5  →  expected one to 4 sources`
		],
		['no word for whom it is', / {2}audience: .*/, '', 'guide.audience  nothing  →  expected a text'],
		['no aims', / {2}aims:\n( {4}- .*\n)+/, '', 'guide.aims  nothing  →  expected a list'],
		[
			'a subject that is none',
			'subjects: [geography,',
			'subjects: [geology,',
			'guide.subjects[0]  "geology"  →  expected one of geography, history, politics, media-literacy'
		],
		[
			'a time too short for its steps',
			'minutes: 40',
			'minutes: 10',
			'guide.minutes  10  →  expected 14 to 70 minutes for 14 steps'
		],
		[
			'a picture of no step',
			'picture: 6',
			'picture: 15',
			'guide.picture  15  →  expected the number of a step, 1 to 14'
		],
		[
			'a task without an answer',
			'    answer: Pasture, roads and water.\n',
			'',
			'worksheet[1].answer  nothing  →  expected a text'
		],
		[
			'a task on no step',
			'steps: [5, 12]',
			'steps: [5, 21]',
			'worksheet[4].steps[1]  21  →  expected the number of a step, 1 to 14'
		]
	])('is refused for %s', (_, from, to, expected) => {
		const problems = problemsWith(from, to);
		expect(problems.join('\n')).toContain(expected);
	});

	it('is refused with too few steps', () => {
		const [lesson = '', worksheet = ''] = WHOLE.split(/(?=\nworksheet:)/);
		const [head = '', ...steps] = lesson.split(/(?=\n {2}- title: )/);
		expect(problemsOf({ [NAME]: head + steps.slice(0, 4).join('') + worksheet }).join()).toContain(
			'steps  4  →  expected 5 to 15 steps'
		);
	});

	it('names all that is wrong at once, also in another lesson', () => {
		const problems = problemsOf({
			'lessons/broken.yaml': 'id: [',
			[NAME]: WHOLE.replace('id: fergana', 'id: Fergana!').replace('at=69,39,74,42', 'at=0')
		});
		expect(problems.map((line) => line.split(':')[0])).toEqual(
			expect.arrayContaining(['lessons/broken.yaml', NAME])
		);
	});
});
