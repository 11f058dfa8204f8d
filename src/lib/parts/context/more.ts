import type { Component } from 'svelte';
import type { AtlasCore, LateLayer } from '$lib/domain';
import type { namedSigns, signMarks, SignMarks } from '$lib/scene/signs/sign-marks';
import type { sitesOf } from '$lib/scene/state/sites';
import type { MapTarget } from '$lib/scene/state/types';
import type { Viewport } from '$lib/scene/viewport/viewport';

/** What layers that are off at first need: their part of the record, and how map, list and legend show it. */
export interface More {
	record: Required<Pick<AtlasCore, 'institutions' | 'exercises' | 'claims' | 'meetings'>>;
	sitesOf: typeof sitesOf;
	signMarks: typeof signMarks;
	signItems: typeof namedSigns;
	MapSigns: Component<{
		marks: SignMarks;
		viewport: Viewport;
		/** What the page is about, and what the keyboard or the pointer is at. */
		targets: (Omit<MapTarget, 'kind'> & { kind: string })[];
	}>;
	LayerLegend: Component<{ layer: LateLayer }>;
}
