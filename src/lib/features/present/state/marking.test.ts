import { expect, it, vi } from 'vitest';
import { Marking } from './marking.svelte';
import type { Presenter } from './presenter.svelte';
import { MissingParts } from '$lib/parts/map/missing-parts.svelte';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const asking = (kind: string) => () => ({ step: { question: { kind } } }) as unknown as Presenter;
type Parts = Awaited<ReturnType<Parameters<Marking['load']>[1]>>;

it('says that what marks states did not come, and loads it when it is asked for again', async () => {
	const [marking, missing] = [new Marking(asking('predict')), new MissingParts()];
	const parts = {} as Parts;
	const load = vi.fn<() => Promise<Parts>>().mockRejectedValueOnce(new Error('no network'));
	load.mockResolvedValue(parts);
	marking.load(missing, load);
	await settle();
	expect([missing.some, marking.parts]).toEqual([true, null]);
	void missing.tryAgain();
	await settle();
	expect([missing.some, marking.parts === parts]).toEqual([false, true]);
	marking.load(missing, load);
	expect(load).toHaveBeenCalledTimes(2);
});

it('loads nothing for a step that asks for something else', () => {
	const load = vi.fn<() => Promise<Parts>>();
	new Marking(asking('choice')).load(new MissingParts(), load);
	expect(load).not.toHaveBeenCalled();
});
