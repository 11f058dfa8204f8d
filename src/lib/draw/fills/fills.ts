import { hatched, type Hatch } from '../base/hatching';
import type { Ink } from '../base/ink';
import type { Rect } from '../base/labels';
import { paled } from './pale';
import { element, short, type Values } from '../base/svg';
import type { Phase, Status } from '$lib/domain';
import { dotsOf, type Pattern, type PatternMark } from '$lib/scene/symbols/pattern';
import { FAINT_HATCH, hatchOfPhase } from '$lib/scene/symbols/phase';
import { INACTIVE, STATUS_SYMBOLS } from '$lib/scene/symbols/status';
import { PRINT_PATTERNS } from '$lib/scene/symbols/print';

/** What an area is filled with: forms that differ, and not only in colour, the same as on the map of the page. */
export interface Fill {
	ground: string;
	hatches: Hatch[];
}

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

const strokesOf = (pattern: Pattern, ink: Ink): Hatch[] => pattern.flatMap((mark) => hatchesOf(mark, ink));

/**
 * The fill of a status.
 * @param pale it stands back, as what is the same in both of two years
 */
export function fillOf(status: Status | null, inactive: boolean, ink: Ink, pale = false): Fill {
	const { look, colour } = ink;
	const land = colour('land');
	if (!status || look === 'blank') return { ground: land, hatches: [] };
	const { fill: token, pattern } = STATUS_SYMBOLS[status];
	const marks = look === 'patterns' ? PRINT_PATTERNS[status] : pattern;
	const fill = {
		ground: colour(token),
		hatches: strokesOf(inactive ? [...marks, INACTIVE] : marks, ink)
	};
	return pale ? paled(fill, land) : fill;
}

/**
 * The hatch of a contested area, on the ground of land without a status, since the area is nobody's; without a phase it
 * belongs to no dispute of the year. Where statuses have slanting lines of the same black, those of a contested area
 * stand upright.
 * @param faint the dispute is the same in both of two years
 */
export function hatchOf(phase: Phase | null, ink: Ink, faint = false): Fill {
	const hatch = hatchOfPhase(phase);
	const turned = ink.look === 'patterns' ? ({ angle: 90, every: hatch.every / 2 } as const) : {};
	const fainter = faint ? { opacity: FAINT_HATCH } : {};
	return { ground: ink.colour('land'), hatches: hatchesOf({ ...hatch, ...turned, ...fainter }, ink) };
}

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
	rim: string,
	pixel: number,
	box: Rect
): string {
	if (!d) return '';
	const area = `<path${hatches.length > 0 ? ` id="${id}"` : ''} d="${d}" fill="${ground}"${rim && ` ${rim}`}/>`;
	if (hatches.length === 0) return area;
	// Cut by a clip, since the end of a line is straight and an outline is not.
	const clip = `<clipPath id="${id}-clip"><use href="#${id}" clip-rule="evenodd"/></clipPath>`;
	const lines = hatches.map((hatch) => hatched(d, hatch, pixel, box, 1)).join('');
	return `${area}${clip}<g clip-path="url(#${id}-clip)">${lines}</g>`;
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
