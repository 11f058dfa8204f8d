/** The fills of a close map where no script runs: these come late, and the page is not to flash. */
import { attribute } from './site/escape';
import type { Site } from './site/site';
import { STATUSES } from '$lib/domain';
import { FILL_STEPS, fillStepOf, NEAR_BORDER, type FillStep } from '$lib/scene/ground/scales';
import { STATUS_SYMBOLS } from '$lib/scene/symbols/status';

/** The scales that have a style sheet. */
export const SCALES = FILL_STEPS.map(({ scale }) => scale);

export const addressOfReceded = (scale: FillStep['scale']): string => `/receded/${scale}.css`;

/** Tints for the fills of the plain map, borders and names to be seen on them. */
export function recededCss(scale: FillStep['scale']): string {
	const tint = FILL_STEPS.find((step) => step.scale === scale)?.tint ?? 1;
	const fills = STATUSES.map(
		(status) =>
			`#svg-map [data-status='${status}']{fill:color-mix(in srgb,var(--${STATUS_SYMBOLS[status].fill}) ${String(100 * tint)}%,var(--land))}`
	);
	return [
		...fills,
		`#svg-map [stroke='var(--border-status)']{stroke:var(--${NEAR_BORDER.token})}`,
		`.marks .label.label.on-member{color:var(--label);-webkit-text-stroke-color:var(--label-halo)}`
	].join('\n');
}

/** What the head of a page asks for, if its map opens closer than the region. */
export function recededLink(html: string, { base }: Pick<Site, 'base'>): string {
	const width = Number(/id="svg-map" viewBox="\S+ \S+ (\S+) /.exec(html)?.[1] ?? Infinity);
	const step = fillStepOf({ width });
	if (!step) return '';
	return `<noscript><link rel="stylesheet" href="${attribute(base + addressOfReceded(step.scale))}" /></noscript>`;
}
