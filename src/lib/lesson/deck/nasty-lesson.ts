import type { LessonQuestion } from '../question/types';
import type { Lesson, LessonPicture } from '../types';

/** Forty pixels by thirty of one colour. */
export const PICTURE: LessonPicture = {
	type: 'image/png',
	data: 'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAALElEQVR4nO3NMQ0AAAgDsBnAJArwfyEDjib9m+o5EbFYLBaLxWKxWCwW/40XCosVjZ7/+fcAAAAASUVORK5CYII=',
	alt: '"><img src=x onerror=alert(6)>',
	decorative: false,
	credit: 'صورة <b>bold</b> \ufffe',
	licence: '</figcaption><script>alert(7)</script>'
};

const asked = { prompt: '<script>alert(6)</script>?', explanation: '[x](javascript:alert(7))' };
const KINDS: LessonQuestion[] = [
	{
		kind: 'order',
		...asked,
		items: ['<b>1</b>', '</a:t>', '中国'.repeat(90)],
		told: ['', '"><svg onload=alert(8)>', '']
	},
	{ kind: 'where', ...asked, place: '{@html "x"}', position: [-180, 84], within: 20_000 },
	{ kind: 'year', ...asked, answer: 1, within: 100 },
	{ kind: 'number', ...asked, answer: -1e12, unit: '<&>', within: 1e12 },
	{ kind: 'open', ...asked, model: '<img src=x onerror=alert(9)>\n\n'.repeat(100) }
];

/** A lesson as nobody means it, but as a file may bring it: for tests. Each text tries to become something else. */
export const NASTY: Lesson = {
	format: 'sco-atlas-lesson',
	version: 3,
	id: 'nasty',
	title: '</script><script>alert(1)</script> & "quotes" <b>bold</b> \ufffe \u0001',
	summary: '<img src=x onerror=alert(1)> ]]> <!-- \u0001\ud800 [link](javascript:alert(1))',
	language: 'en',
	author: '"><script>alert(2)</script>\uffff',
	steps: [
		{
			title: 'Emoji 👩‍👩‍👧‍👦 and <script>alert(3)</script>',
			view: '/year/2017/?compare=2005&at=66.5,36,75.25,42.75',
			text: `See [2017](/year/2017/) and [a page](https://example.org/?a=1&b="2"). ${'Long words of a long text. '.repeat(150)}`.slice(
				0,
				4000
			),
			notes: 'Notes with </a:t> & <script>alert(4)</script>',
			sources: ['no-such-source'],
			picture: PICTURE,
			video: {
				title: '<script>alert(8)</script> \ufffe',
				url: 'https://tube.example/watch?v="x"&y=</a>'.replaceAll('"', '%22')
			},
			ownSources: [
				{
					title: '<i>كتاب</i>',
					author: '"><script>',
					year: '2004 \uffff',
					publisher: ']]>',
					url: 'https://a.example/'
				},
				{ title: 'x'.repeat(200), author: '', year: '', publisher: '', url: '' }
			]
		},
		{
			title: 'عنوان الدرس',
			view: '/nowhere/?year=9999',
			text: `${'هذا نص من اليمين إلى اليسار. '.repeat(60)}\n\n- **واحد**\n- *two* <b>\n  1. </li>\n\n3. three`,
			notes: '',
			sources: [],
			question: {
				kind: 'choice',
				prompt: '<script>alert(5)</script>?',
				choices: ['<i>one</i>', 'x'.repeat(200), '中国'.repeat(90)],
				answer: 2,
				explanation: 'x'.repeat(4000)
			}
		},
		{
			title: 'Predict',
			view: '/year/2005/?layers=',
			text: '',
			notes: '',
			sources: [],
			question: { kind: 'predict', prompt: 'Who?', explanation: '' }
		},
		...KINDS.map((question) => ({ title: '<i>', view: '/', text: '', notes: '', sources: [], question }))
	]
};
