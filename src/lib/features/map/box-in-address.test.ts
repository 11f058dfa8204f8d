import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BoxInAddress, CAMERA_REST_DELAY } from './box-in-address';
import { defaultView, parseView, serializeView, type ViewBox } from '$lib/view/codec';

const years = { first: 1996, last: 2026 };
let written: ViewBox[];
let shown: ViewBox | null;
let follower: BoxInAddress;

beforeEach(() => {
	vi.useFakeTimers();
	written = [];
	shown = [60, 30, 90, 50];
	follower = new BoxInAddress(
		(box) => written.push(box),
		() => shown
	);
});
afterEach(() => {
	vi.useRealTimers();
});

it('writes once, after the movement and its run-out', () => {
	follower.moved();
	vi.advanceTimersByTime(CAMERA_REST_DELAY);
	shown = [61, 30, 91, 50];
	vi.advanceTimersByTime(CAMERA_REST_DELAY);
	shown = [62, 30, 92, 50];
	vi.advanceTimersByTime(CAMERA_REST_DELAY);
	expect(written).toEqual([]);
	vi.runAllTimers();
	expect(written).toEqual([[62, 30, 92, 50]]);
	expect(vi.getTimerCount()).toBe(0);
});

it('writes nothing while the hand still moves, nor when the map goes elsewhere', () => {
	for (let turn = 0; turn < 10; turn++) {
		follower.moved();
		vi.advanceTimersByTime(CAMERA_REST_DELAY - 1);
	}
	follower.cancel();
	vi.runAllTimers();
	expect(written).toEqual([]);
});

it('writes nothing of a globe, nor of what no address can hold', () => {
	shown = null;
	follower.moved();
	vi.runAllTimers();
	shown = [70, 40, 70.04, 40.1];
	follower.moved();
	vi.runAllTimers();
	expect(written).toEqual([]);
});

it('writes what the address gives back', () => {
	for (const box of [
		[66.5, 36, 75.25, 42.75],
		[-180, -58, 190, 84],
		[0, -0.01, 0.05, 0.05]
	] as ViewBox[]) {
		shown = box;
		follower.moved();
		vi.runAllTimers();
		const [path, query = ''] = serializeView({ ...defaultView(years), year: 2017, box }, years).split('?');
		expect(parseView(path ?? '', query, years)).toMatchObject({
			view: { box: written.at(-1), year: 2017 },
			notes: []
		});
	}
});
