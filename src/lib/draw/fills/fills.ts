import { hatched, type Hatch } from '../base/hatching';
import type { Ink } from '../base/ink';
import type { Rect } from '../base/labels';
import { mixed, paled } from './pale';
import { element, short, used, type Values } from '../base/svg';
import type { Phase, Status } from '$lib/domain';
import { hatchFill, statusFill, WATER, type AreaFill } from '$lib/scene/symbols/fills';
import { dotsOf, type PatternMark } from '$lib/scene/symbols/pattern';
import { INACTIVE } from '$lib/scene/symbols/status';
import { PRINT_PATTERNS, PRINT_WATER } from '$lib/scene/symbols/print';

/** What an area is filled with: forms that differ, and not only in colour, the same as on the map of the page. */
export interface Fill {
	ground: string;
	hatches: Hatch[];
}

/** In black and white lines of contested areas are grey: names stand on them. */
const PRINTED_HATCH = 0.6;

/** A mark of a pattern as strokes: lines, or rows of dots. */
function hatchesOf(mark: PatternMark, { colour }: Ink): Hatch[] {
	const { width, opacity, token, every } = mark;
	const stroke = { width, colour: colour(token), ...(opacity === undefined ? {} : { opacity }) };
	if (mark.form === 'dots') {
		return dotsOf(mark).map(([x, y]) => ({
			...stroke,
			angle: 0,
			apart: every,
			from: y,
			dots: { apart: every, from: x }
		}));
	}
	const { angle } = mark;
	return angle % 90 === 0
		? [{ ...stroke, angle, apart: every, from: every / 2 }]
		: [{ ...stroke, angle, apart: every / Math.SQRT2 }];
}

/**
 * A fill in the colours, or the black and white, of a picture. Where statuses have slanting lines of the same black, those
 * of a contested area stand upright. On a blank map all is land, with its contested areas.
 * @param pale it stands back, as what is the same in both of two years
 */
export function inked({ ground, pattern, status, inactive, tint }: AreaFill, ink: Ink, pale = false): Fill {
	const land = ink.colour('land');
	if (status && ink.look === 'blank') return { ground: land, hatches: [] };
	if (ground === WATER.ground && ink.look !== 'colour')
		return { ground: ink.colour(ground), hatches: hatchesOf(PRINT_WATER, ink) };
	if (tint !== undefined) return { ground: mixed(ink.colour(ground), land, tint), hatches: [] };
	const marks =
		ink.look !== 'patterns'
			? pattern
			: status
				? [...PRINT_PATTERNS[status], ...(inactive ? [INACTIVE] : [])]
				: pattern.map((mark): PatternMark => ({
						...mark,
						form: 'lines',
						angle: 90,
						every: mark.every / 2,
						opacity: PRINTED_HATCH
					}));
	const fill = { ground: ink.colour(ground), hatches: marks.flatMap((mark) => hatchesOf(mark, ink)) };
	return pale ? paled(fill, land) : fill;
}

/** The fill of a status. */
export const fillOf = (status: Status | null, inactive: boolean, ink: Ink, pale = false): Fill =>
	inked(statusFill(status, inactive), ink, pale);

/** The sea in a box of the picture; what lies on it comes later. @param grain pixels for a pixel of the fill */
export function seaIn(box: Rect, ink: Ink, grain: number): string {
	const { ground, hatches } = inked(WATER, ink);
	const { x, y, width, height } = box;
	const d = `M${short(x)} ${short(y)}l${short(width)} 0 0 ${short(height)} ${short(-width)} 0z`;
	const lines = hatches.map((hatch) => hatched(d, hatch, grain, box, 0));
	return element('rect', { ...box, fill: ground }) + lines.join('');
}

/** The hatch of a contested area. */
export const hatchOf = (phase: Phase | null, ink: Ink, faint = false): Fill =>
	inked(hatchFill(phase, faint), ink);

/**
 * An area with its fill.
 * @param id of the area, once in the picture
 * @param d path data as the outlines have it
 * @param rim attributes of its stroke
 * @param pixel units of the outline for a pixel of the fill
 * @param box what of it is seen
 */
export function filled(
	id: string,
	d: string,
	{ ground, hatches }: Fill,
	rim: Values,
	pixel: number,
	box: Rect
): string {
	if (!d) return '';
	const lines = hatches.map((hatch) => hatched(d, hatch, pixel, box, 1)).join('');
	const area = element('path', { id: hatches.length > 0 ? id : undefined, d, fill: ground, ...rim });
	if (!lines) return area;
	// Cut by a clip, since the end of a line is straight and an outline is not.
	const clip = `<clipPath id="${id}-clip">${used(id, { 'clip-rule': 'evenodd' })}</clipPath>`;
	return `${area}${clip}<g clip-path="url(#${id}-clip)">${lines}</g>`;
}

/**
 * A band with a fill along the inside of the outline of an area that is drawn already: its colour as the inner half of a wide
 * stroke, its lines as far as that reaches.
 * @param id, d, pixel, box as of {@link filled}
 * @param width pixels
 */
export function banded(
	id: string,
	d: string,
	{ ground, hatches }: Fill,
	width: number,
	pixel: number,
	box: Rect
): string {
	if (!d) return '';
	const clip = `<clipPath id="${id}-band"><path d="${d}" clip-rule="evenodd"/></clipPath>`;
	const stroke = element('path', {
		d,
		fill: 'none',
		stroke: ground,
		'stroke-width': String(2 * width * pixel)
	});
	const lines = hatches.map((hatch) => hatched(d, { ...hatch, fringe: width }, pixel, box, 1)).join('');
	return `${clip}<g clip-path="url(#${id}-band)">${stroke}${lines}</g>`;
}

/** A box with a fill, as legends have it. */
export function swatch(box: Rect, { ground, hatches }: Fill, grain: number, rim: Values = {}): string {
	// Its lines and dots stay within, since nothing cuts them.
	const within = (inset: number) => {
		const [width, height] = [box.width - 2 * inset, box.height - 2 * inset];
		return `M${short(box.x + inset)} ${short(box.y + inset)}l${short(width)} 0 0 ${short(height)} ${short(-width)} 0z`;
	};
	return [
		element('rect', { ...box, rx: 2 * grain, fill: ground }),
		...hatches.map((hatch) => hatched(within((hatch.width * grain) / 2), hatch, grain, box, 0)),
		element('rect', { ...box, rx: 2 * grain, fill: 'none', ...rim })
	].join('');
}
