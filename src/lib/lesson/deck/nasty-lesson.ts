import type { LessonQuestion } from '../question/types';
import type { Lesson } from '../types';

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
	version: 2,
	id: 'nasty',
	title: '</script><script>alert(1)</script> & "quotes" <b>bold</b>',
	summary: '<img src=x onerror=alert(1)> ]]> <!-- \u0001\ud800 [link](javascript:alert(1))',
	language: 'en',
	author: '"><script>alert(2)</script>',
	steps: [
		{
			title: 'Emoji 👩‍👩‍👧‍👦 and <script>alert(3)</script>',
			view: '/year/2017/?compare=2005&at=66.5,36,75.25,42.75',
			text: `See [2017](/year/2017/) and [a page](https://example.org/?a=1&b="2"). ${'Long words of a long text. '.repeat(150)}`.slice(
				0,
				4000
			),
			notes: 'Notes with </a:t> & <script>alert(4)</script>',
			sources: ['no-such-source']
		},
		{
			title: 'عنوان الدرس',
			view: '/nowhere/?year=9999',
			text: 'هذا نص من اليمين إلى اليسار. '.repeat(60),
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
