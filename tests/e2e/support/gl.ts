/** The interactive map as tests hold on to it: what MapLibre draws is in no markup. */
import type { JSHandle, Page } from '@playwright/test';
import type { GlMap } from '../../../src/lib/maplibre/gl-map';

/** The handle of the interactive map of a page that shows one. */
export const glMap = (page: Page): Promise<JSHandle<GlMap>> =>
	page.evaluateHandle(() => (document.querySelector('[data-gl]') as unknown as { atlasMap: GlMap }).atlasMap);
