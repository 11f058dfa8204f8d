import { expect, it, vi } from 'vitest';
import { MissingParts } from './missing-parts.svelte';

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('says that a part did not come, and asks for it again', async () => {
	const missing = new MissingParts();
	const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no network'));
	ask.mockResolvedValue('claims');
	const put = vi.fn();
	// Wanted twice at once, it is asked for once.
	missing.load('claims', ask, put);
	missing.load('claims', ask, put);
	expect(ask).toHaveBeenCalledTimes(1);
	await settle();
	expect([missing.some, put.mock.calls]).toEqual([true, []]);
	expect([missing.lacks('claims'), missing.lacks('rivers')]).toEqual([true, false]);
	void missing.tryAgain();
	expect(missing.some).toBe(false);
	await settle();
	expect([missing.some, put.mock.calls]).toEqual([false, [['claims']]]);
});

it('names each part once, whatever else is missing', async () => {
	const missing = new MissingParts();
	const fails = () => Promise.reject(new Error('no network'));
	missing.load('claims', fails, () => {});
	missing.load('rivers', fails, () => {});
	await settle();
	missing.load(
		'claims',
		() => Promise.resolve(1),
		() => {}
	);
	await settle();
	expect(missing.some).toBe(true);
	void missing.tryAgain();
	await settle();
	expect(missing.some).toBe(true);
});

it('gives a part to each of two maps that wait for it', async () => {
	const missing = new MissingParts();
	const ask = vi.fn(() => Promise.resolve('map'));
	const [one, other] = [vi.fn(), vi.fn()];
	missing.load('map', ask, one);
	missing.load('map', ask, other);
	await settle();
	expect([ask.mock.calls.length, one.mock.calls, other.mock.calls]).toEqual([1, [['map']], [['map']]]);
});
