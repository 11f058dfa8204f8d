import { flushSync, onMount } from 'svelte';
import { MoreOfRecord } from './more-of-record.svelte';
import { snapshotOfYear, type AtlasCore, type Snapshot } from '$lib/domain';
import { setAtlas, type AtlasContext, type Extent } from '$lib/parts/context/atlas-context';
import { lateChanges } from '$lib/parts/context/late-changes';
import { MissingParts } from '$lib/parts/map/missing-parts.svelte';
import type { More } from '$lib/parts/context/more';
import { SecondPick } from '$lib/parts/context/second-pick.svelte';
import type { AtlasView } from '$lib/parts/context/view.svelte';

interface Shown {
	/** The record is the same for the life of the page: only the view changes. */
	core: AtlasCore;
	view: AtlasView;
	/** The year shown; reactive. Without it, that of the view. */
	year?: () => number;
	/** The year that links of the map lead to, where that is never the one shown; reactive. */
	linkYear?: () => number | null;
	/** What layers that are off at first need, where the page brought it along; reactive. */
	moreOfPage?: () => More | null;
	/** What the map opens with, where that is not the region; reactive. */
	extent?: () => Extent | null;
}

/**
 * Sets the context of a page with a map, and loads what its view asks for: more of the record, two years compared. Call
 * while a component starts.
 * @returns the context, and the snapshot of any year
 */
export function showAtlas({ core, view, year, linkYear, moreOfPage, extent }: Shown): {
	context: AtlasContext;
	snapshotOf: (year: number) => Snapshot;
} {
	const shownYear = year ?? (() => view.current.year);
	const missing = new MissingParts();
	const more = new MoreOfRecord(moreOfPage ?? (() => null), () => view.current, missing);
	const loaded = $derived(more.current);
	/** What is told late of a year: nothing of the map waits for it. */
	let late = $state.raw(lateChanges());
	const atlas = $derived(late || loaded ? { ...core, ...late?.affairs, ...loaded?.record } : core);
	const snapshotOf = (of: number) => snapshotOfYear(atlas, of);
	const snapshot = $derived(snapshotOf(shownYear()));
	const resting = $derived(shownYear() === view.current.year);
	/** The year shown when a hand was last on a link. */
	let pressed = $state.raw<number | null>(null);
	const yearOfLinks = $derived(
		linkYear?.() ?? (pressed !== null && pressed === shownYear() ? pressed : view.current.year)
	);
	/** A year that is played or walked past leaves hundreds of links as they are: they follow it when one is taken. */
	function press({ target }: Event) {
		if (!resting && target instanceof Element && target.closest('a'))
			flushSync(() => (pressed = shownYear()));
	}
	/** Two years compared: loaded when the address asks for it. */
	let compare = $state.raw<typeof import('$lib/features/compare/comparison')>();
	const link = $derived(compare && new compare.CameraLink());
	const comparison = $derived(
		compare && link ? compare.comparisonOf(atlas, view.current, snapshot, { link, snapshotOf }) : null
	);

	const context: AtlasContext = {
		missing,
		second: new SecondPick(),
		moved: { read: () => null },
		get atlas() {
			return atlas;
		},
		get more() {
			return loaded;
		},
		get affairItems() {
			return late?.affairItems;
		},
		get moreFailed() {
			return missing.lacks('layers');
		},
		view,
		get extent() {
			return extent?.() ?? null;
		},
		get snapshot() {
			return snapshot;
		},
		get resting() {
			return resting;
		},
		get comparison() {
			return comparison;
		},
		hrefOf: (change) => view.hrefOf({ year: yearOfLinks, ...change })
	};
	setAtlas(context);

	onMount(() => {
		view.alive = true;
		const hands = ['pointerdown', 'click', 'contextmenu'];
		for (const type of hands) addEventListener(type, press, true);
		return () => {
			for (const type of hands) removeEventListener(type, press, true);
		};
	});
	$effect(() => more.load());
	$effect(() =>
		missing.load(
			'affairs',
			() => import('./affairs'),
			(module) => (late = module)
		)
	);
	$effect(() => {
		if (compare || view.current.compare === null) return;
		// Until it comes the map stays that of the year.
		missing.load(
			'comparison',
			() => import('$lib/features/compare/comparison'),
			(module) => (compare = module)
		);
	});
	return { context, snapshotOf };
}
