/** The main tasks of the atlas, as somebody does them, for browsers that Playwright does not drive here. */
import type { DrivenBrowser } from './engine';

/** Keys as WebDriver names them. */
const KEY = { left: '\uE012', right: '\uE014', enter: '\uE007' };
/** How long anything may take on a slow machine, what is drawn in software, and between two looks, in milliseconds. */
const [PATIENCE, LONG, LOOK] = [60_000, 240_000, 250];

/** What a control is found by: its role and its name, as a reader has them. */
const CONTROL = `
	const [selector, name] = arguments;
	const nameOf = (element) => {
		const by = element.getAttribute('aria-labelledby');
		const text = by ? by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
			: element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
		return text.replace(/\\s+/g, ' ').trim();
	};
	const isShown = (element) => element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
	const isNamed = (element) => new RegExp(name).test(nameOf(element));
	return [...document.querySelectorAll(selector)].find((element) => isNamed(element) && (isShown(element) || element.labels?.length)) ?? null;`;
/** Errors of the page, and files that it makes: kept, not saved, so that they can be looked at. */
const WATCH = `
	if (window.watched) return true;
	window.watched = { errors: [], files: [] };
	// A browser says of a layout that needs another turn that it does: no error.
	window.addEventListener('error', (event) => {
		if (!/^ResizeObserver loop/.test(event.message)) window.watched.errors.push(String(event.message));
	});
	window.addEventListener('unhandledrejection', (event) => window.watched.errors.push(String(event.reason)));
	const make = URL.createObjectURL;
	URL.createObjectURL = (blob) => {
		window.watched.files.push(blob);
		return make.call(URL, blob);
	};
	return true;`;

/** A page in some browser. */
class Visit {
	engine: DrivenBrowser;
	origin: string;
	/** Serves the same build once more, for a task that ends its server. */
	again: () => Promise<{ origin: string; close: () => void }>;

	constructor(engine: DrivenBrowser, origin: string, again: Visit['again']) {
		this.engine = engine;
		this.origin = origin;
		this.again = again;
	}

	async open(path: string): Promise<void> {
		await this.engine.open(this.origin + path);
		await this.engine.run(WATCH);
		// SvelteKit takes over scrolling as soon as it has brought a page to life.
		await this.until(`history.scrollRestoration === 'manual'`);
	}

	/** Waits until an expression is true. */
	async until(expression: string, patience = PATIENCE): Promise<void> {
		const end = Date.now() + patience;
		while (!(await this.engine.run(`return Boolean(${expression})`))) {
			if (Date.now() > end) throw new Error(`never: ${expression}`);
			await new Promise((resolve) => setTimeout(resolve, LOOK));
		}
	}

	read(expression: string): Promise<unknown> {
		return this.engine.run(`return ${expression}`);
	}

	async control(selector: string, name: string): Promise<unknown> {
		const end = Date.now() + PATIENCE;
		for (;;) {
			const found = await this.engine.run(CONTROL, selector, name);
			if (found) return found;
			if (Date.now() > end) throw new Error(`there is no ${selector} named ${name}`);
			await new Promise((resolve) => setTimeout(resolve, LOOK));
		}
	}

	async press(selector: string, name: string): Promise<void> {
		await this.engine.click(await this.control(selector, name));
	}

	async write(selector: string, name: string, text: string): Promise<void> {
		await this.engine.type(await this.control(selector, name), text);
	}

	/** The first bytes of the file of a kind that the page made, and how large it is. */
	async file(kind: string): Promise<{ type: string; size: number; head: string }> {
		const made = `window.watched.files.find(({ type }) => /${kind}/.test(type))`;
		await this.until(made, LONG);
		await this.engine.run(
			`const blob = ${made};
			blob.slice(0, 16).arrayBuffer().then((bytes) => {
				window.watched.file = { type: blob.type, size: blob.size, head: String.fromCharCode(...new Uint8Array(bytes)) };
			});`
		);
		await this.until('window.watched.file');
		return (await this.read('window.watched.file')) as { type: string; size: number; head: string };
	}

	/** @throws Error if anything in the page did */
	async calm(): Promise<void> {
		const errors = (await this.read('window.watched?.errors ?? []')) as string[];
		if (errors.length > 0) throw new Error(`errors of the page: ${errors.join(' | ')}`);
	}
}

const SLIDER = `document.querySelector('[role="slider"]')`;
const isTrue = (what: string, is: boolean) => {
	if (!is) throw new Error(what);
};

type Task = [name: string, done: (visit: Visit) => Promise<void>];

export const TASKS: Task[] = [
	[
		'the year by the slider, with keys',
		async (visit) => {
			await visit.open('/');
			await visit.control('[role="slider"]', 'Year');
			const last = Number(await visit.read(`${SLIDER}.getAttribute('aria-valuemax')`));
			await visit.write('[role="slider"]', 'Year', KEY.left.repeat(3));
			await visit.until(`${SLIDER}.getAttribute('aria-valuenow') === '${String(last - 3)}'`);
			await visit.until(`location.pathname === '/year/${String(last - 3)}/'`);
			await visit.until(
				`document.querySelector('[role="region"][aria-label="Map of ${String(last - 3)}"], section[aria-label="Map of ${String(last - 3)}"]')`
			);
		}
	],
	[
		'play and pause',
		async (visit) => {
			await visit.open('/year/2001/');
			await visit.control('[role="slider"]', 'Year');
			await visit.press('button', '^Play$');
			await visit.until(`Number(${SLIDER}.getAttribute('aria-valuenow')) >= 2003`);
			await visit.press('button', '^Pause$');
			const year = String(await visit.read(`${SLIDER}.getAttribute('aria-valuenow')`));
			await visit.until(`location.pathname === '/year/${year}/'`);
		}
	],
	[
		'a layer off and on',
		async (visit) => {
			await visit.open('/year/2017/');
			await visit.press('label', '^Disputes');
			await visit.until(`new URLSearchParams(location.search).get('layers') === 'status,documents'`);
			await visit.press('label', '^Disputes');
			await visit.until(`location.search === ''`);
		}
	],
	[
		'search in another script',
		async (visit) => {
			await visit.open('/year/2017/');
			await visit.write('[role="combobox"], input[type="search"]', 'Search', 'Казахстан');
			await visit.press('[role="option"]', 'Kazakhstan');
			await visit.until(`document.querySelector('h1')?.textContent.includes('Kazakhstan')`);
		}
	],
	[
		'a dispute from the list',
		async (visit) => {
			await visit.open('/disputes/');
			await visit.press('main a[href*="/dispute/"]', 'Kyrgyz.*Taji');
			await visit.until(`location.pathname.startsWith('/dispute/kgz-tjk')`);
			await visit.until(`document.querySelector('h1')?.textContent.includes('Tajik')`);
		}
	],
	[
		'a lesson, step by step',
		async (visit) => {
			await visit.open('/lessons/fergana/');
			await visit.engine.type(await visit.engine.run('return document.body'), KEY.right);
			await visit.until(`new URLSearchParams(location.search).get('step') === '2'`);
		}
	],
	[
		'a lesson of one’s own, kept and saved as a file',
		async (visit) => {
			await visit.open('/lessons/');
			await visit.press('button', '^New lesson');
			await visit.write('input', '^Title of the lesson', ' Ферганa');
			await visit.until(`document.body.textContent.includes('Saved in this browser')`);
			await visit.engine.run(WATCH);
			await visit.press('button', '^Save file');
			const { size, head } = await visit.file('json|octet|text');
			isTrue(`the file is ${String(size)} bytes and begins with ${head}`, size > 100 && head.startsWith('{'));
			await visit.calm();
			await visit.open('/lessons/');
			await visit.until(
				`[...document.querySelectorAll('ul')].some((list) => /Ферганa/.test(list.textContent))`
			);
		}
	],
	[
		'a download of data',
		async (visit) => {
			await visit.open('/data/');
			await visit.engine.run(
				`const link = document.querySelector('a[href$="/data/memberships.csv"]');
				fetch(link.href).then((answer) => answer.text()).then((text) => (window.watched.csv = text));`
			);
			await visit.until(`/^.?iso3,/.test(window.watched.csv ?? '')`);
		}
	],
	[
		'a picture',
		async (visit) => {
			await visit.open('/year/2017/?map=svg');
			await visit.press('button', '^In class$');
			await visit.press('button', '^Print, pictures, handout$');
			await visit.press('button', '^Save PNG$');
			const { size, head } = await visit.file('png');
			isTrue(
				`no PNG: ${String(size)} bytes, ${JSON.stringify(head)}`,
				size > 30_000 && head.slice(1, 4) === 'PNG'
			);
		}
	],
	[
		'a film, of the kind that the browser can make',
		async (visit) => {
			await visit.open('/year/2017/?map=svg');
			await visit.press('button', '^In class$');
			await visit.press('button', '^Film of all years$');
			for (const [name, words] of [
				['^From', '2024'],
				['^To', '2026'],
				['^Size', '540']
			] as const) {
				await visit.engine.run(
					`const [select, words] = arguments;
					select.value = [...select.options].find(({ text }) => text.includes(words)).value;
					select.dispatchEvent(new Event('change', { bubbles: true }));`,
					await visit.control('select', name),
					words
				);
			}
			await visit.press('button', '^Make the film$');
			const { size, type } = await visit.file('video|gif');
			isTrue(`no film: ${String(size)} bytes of ${type}`, size > 20_000 && /^(video|image)\//.test(type));
			console.log(`      ${type}, ${String(size)} bytes`);
		}
	],
	[
		'the plain map, without WebGL',
		async (visit) => {
			await visit.open('/state/KAZ/?year=2017&map=svg');
			await visit.until(`document.querySelector('#svg-map [data-id="KAZ"]')`);
			await visit.press('a', 'Back to');
			await visit.until(`location.pathname.startsWith('/year/') || location.pathname === '/'`);
		}
	],
	[
		'the interactive map, or word that there is none',
		async (visit) => {
			await visit.open('/year/2017/?map=gl');
			// Once: browsers end the oldest of too many.
			const hasWebgl = await visit.read(`!!document.createElement('canvas').getContext('webgl2')`);
			if (hasWebgl) await visit.until(`document.querySelector('[data-drawn="gl"]')`, LONG);
			else await visit.until(`document.querySelector('#svg-map')`);
			console.log(`      ${hasWebgl ? 'drawn by MapLibre' : 'no WebGL: the plain map stays'}`);
		}
	],
	[
		'a year without a network',
		async ({ engine, again }) => {
			const site = await again();
			const visit = new Visit(engine, site.origin, again);
			try {
				await visit.open('/');
				await engine.run(
					`const look = () => caches.open('sco-atlas / data').then((kept) => kept.match('/_app/kept/en.json')).then((file) => {
						if (file) window.watched.kept = true;
						else setTimeout(look, 500);
					});
					look();`
				);
				await visit.until('window.watched.kept', LONG);
			} finally {
				site.close();
			}
			await engine.open(`${site.origin}/year/2005/`);
			await visit.until(`document.querySelector('h1')?.textContent.includes('6 members')`);
		}
	]
];

/** Does the tasks in a browser. Returns how many went well, and a line for each that did not. */
export async function tryAll(
	engine: DrivenBrowser,
	origin: string,
	again: Visit['again'],
	only = ''
): Promise<{ passed: number; failed: string[] }> {
	const tasks = TASKS.filter(([task]) => task.includes(only));
	const failed: string[] = [];
	for (const [name, done] of tasks) {
		const visit = new Visit(engine, origin, again);
		try {
			await done(visit);
			await visit.calm();
			console.log(`   ✓ ${name}`);
		} catch (reason) {
			failed.push(`${name}: ${reason instanceof Error ? reason.message : String(reason)}`);
			console.log(`   ✗ ${failed.at(-1) ?? ''}`);
		}
	}
	return { passed: tasks.length - failed.length, failed };
}
