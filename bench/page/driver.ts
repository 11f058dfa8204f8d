/** Put into every page that is measured, those of the atlas as well: changes the year and waits for what is shown. */
import { projectToSvg } from '../../src/lib/geo/mercator';
import type { LonLat, Pixel } from './peer';

/** One playing: the years that were shown, and the pauses between the pictures meanwhile, ms. */
export interface Played {
	years: number[];
	took: number;
	frames: number[];
}

export interface Driver {
	/** Whether there is a map to be driven. */
	ready: () => boolean;
	year: () => number;
	/** Presses a key on the slider; done in the frame after it is drawn. @returns ms until then */
	change: (key: string) => Promise<number>;
	/** Presses a key that may change nothing; done when what it changed has had its time. */
	go: (key: string) => Promise<void>;
	/** Changes as fast as they go, from the last year and back to it, at most so often and so long. @returns how often */
	many: (count: number, ms: number) => Promise<number>;
	/** A step of a year each `gap` ms, so often. @param button what plays by itself, at its fast pace */
	play: (steps: number, gap: number, button?: string) => Promise<Played>;
	pixelOf: (place: LonLat) => Pixel | null;
}

/** What is used here of the handle of the atlas's interactive map. */
interface AtlasMap {
	onrest: (callback: () => void) => () => void;
	pixelOf: (place: LonLat) => Pixel | null;
}

declare global {
	interface Window {
		benchDriver: Driver;
	}
}

/** Chooses the fast pace of what plays by itself. */
function chooseFast(): void {
	const select = document.querySelector<HTMLSelectElement>('select:has(option[value=fast])');
	if (!select) return;
	select.value = 'fast';
	select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** From the last year to the first by fives. */
const FIVES = 6;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** After the next picture is done on the main thread. */
const afterFrame = () =>
	new Promise<void>((resolve) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage(null);
		})
	);

const slider = () =>
	document.querySelector<HTMLElement>('[role=slider][aria-valuemax]:not([aria-valuemax="0"])');
const year = () => Number(slider()?.getAttribute('aria-valuenow'));
const glMap = () =>
	document.querySelector<HTMLElement>('[data-drawn=gl] [data-gl=ready]') as
		| (HTMLElement & { atlasMap: AtlasMap })
		| null;

/** What says that a change is drawn; to be asked for before the change. */
function drawing(): () => unknown {
	const map = glMap()?.atlasMap;
	if (!map) return () => window.benchPeer?.drawn;
	const rest = new Promise<void>((resolve) => {
		const end = map.onrest(() => {
			end();
			resolve();
		});
	});
	return () => rest;
}

function press(key: string): void {
	slider()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** A library that never says that it has drawn ends the run, not the day. */
async function inTime(what: unknown): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error('Nothing is drawn after a minute')), 60_000);
	});
	await Promise.race([what, late]);
	clearTimeout(timer);
}

async function change(key: string): Promise<number> {
	const drawn = drawing();
	performance.mark('bench:change');
	const start = performance.now();
	press(key);
	await inTime(drawn());
	performance.mark('bench:drawn');
	await afterFrame();
	return performance.now() - start;
}

async function go(key: string): Promise<void> {
	press(key);
	await pause(300);
	await afterFrame();
}

async function many(count: number, ms: number): Promise<number> {
	await go('End');
	const start = performance.now();
	let done = 0;
	for (; done < count && performance.now() - start < ms; done++) {
		press(Math.floor(done / FIVES) % 2 ? 'PageUp' : 'PageDown');
		// Not bound to frames, but what was asked for one is drawn now and then.
		await (done % 20 ? pause(0) : afterFrame());
	}
	await go('End');
	return done;
}

async function play(steps: number, gap: number, button?: string): Promise<Played> {
	if (button) chooseFast();
	await pause(gap);
	const years: number[] = [];
	const frames: number[] = [];
	let going = true;
	let before = performance.now();
	const frame = (now: number) => {
		frames.push(now - before);
		before = now;
		if (year() !== years.at(-1)) years.push(year());
		if (going) requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	const start = performance.now();
	const player = button ? document.querySelector<HTMLElement>(button) : null;
	if (player) {
		const until = year() + steps;
		player.click();
		while (year() < until && performance.now() - start < 5 * steps * gap) await afterFrame();
		player.click();
	} else {
		for (let step = 0; step < steps; step++) {
			await pause(gap);
			press('ArrowRight');
		}
		await inTime(window.benchPeer?.drawn);
	}
	await afterFrame();
	going = false;
	return { years, took: performance.now() - start, frames: frames.slice(1) };
}

function pixelOf(place: LonLat): Pixel | null {
	if (window.benchPeer) return window.benchPeer.pixelOf(place);
	const element = glMap();
	if (element) {
		const { left, top } = element.getBoundingClientRect();
		const pixel = element.atlasMap.pixelOf(place);
		return pixel && [left + pixel[0], top + pixel[1]];
	}
	const world = document.querySelector<SVGGElement>('#world');
	const matrix = world?.getScreenCTM();
	if (!matrix) return null;
	const { x, y } = new DOMPoint(...projectToSvg(place)).matrixTransform(matrix);
	return [x, y];
}

window.benchDriver = { ready: () => slider() !== null, year, change, go, many, play, pixelOf };
