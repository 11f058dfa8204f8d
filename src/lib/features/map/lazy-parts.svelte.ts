import type { Drawing } from './drawing.svelte';
import type { AtlasContext } from '$lib/parts/context/atlas-context';

type LateShapes = typeof import('./late-shapes');

/** What the map needs now; reactive. */
interface Wanted {
	/** Rivers, and the claim of one party, on the plain map. */
	rivers: () => boolean;
	claim: () => boolean;
	/** Outlines for a close look. */
	closeLook: () => boolean;
}

/**
 * What the map loads once it is needed, so that its first picture is soon there. What a reader would miss and does not
 * come is said, and can be asked for again.
 */
export class LazyParts {
	/** The list for the keyboard, names of lines, the box in the address. */
	controls = $state.raw<typeof import('./map-controls')>();
	InteractiveMap = $state.raw<typeof import('./interactive').InteractiveMap>();
	placeNames = $state.raw<typeof import('$lib/scene/names/label-marks').labelMarks>();
	rivers = $state.raw<Awaited<ReturnType<LateShapes['riversOnMap']>>>();
	claims = $state.raw<Awaited<ReturnType<LateShapes['claimsOnMap']>>>();
	CloseLook = $state.raw<typeof import('./close-look').FineOutlines>();

	#missing: AtlasContext['missing'];

	/** Call while a component starts. */
	constructor({ missing }: Pick<AtlasContext, 'missing'>, drawing: Drawing, wanted: Wanted) {
		this.#missing = missing;
		$effect(() => {
			if (!drawing.wanted || this.InteractiveMap) return;
			// Until then the plain map stays.
			missing.load(
				'interactive',
				async () => {
					const parts = await import('./interactive');
					await parts.loadMapLibre();
					return parts;
				},
				({ InteractiveMap }) => (this.InteractiveMap = InteractiveMap)
			);
		});
		$effect(() => {
			if (this.placeNames || !drawing.stays) return;
			// Until then the names of the page stand.
			missing.load(
				'names',
				() => import('$lib/scene/names/label-marks'),
				({ labelMarks }) => (this.placeNames = labelMarks)
			);
		});
		$effect(() => {
			if (this.rivers || !wanted.rivers()) return;
			missing.load(
				'rivers',
				async () => (await import('./late-shapes')).riversOnMap(),
				(rivers) => (this.rivers = rivers)
			);
		});
		$effect(() => {
			if (this.claims || !wanted.claim()) return;
			missing.load(
				'claim',
				async () => (await import('./late-shapes')).claimsOnMap(),
				(claims) => (this.claims = claims)
			);
		});
		$effect(() => {
			if (this.CloseLook || !wanted.closeLook()) return;
			missing.load(
				'close look',
				() => import('./close-look'),
				({ FineOutlines }) => (this.CloseLook = FineOutlines)
			);
		});
	}

	/** What the page can do without until it is alive. @param load loads it */
	start(load: () => Promise<typeof import('./map-controls')>): Promise<typeof import('./map-controls')> {
		return new Promise((resolve) =>
			this.#missing.load('controls', load, (controls) => resolve((this.controls = controls)))
		);
	}
}
