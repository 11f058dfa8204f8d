import { greyHatchesOf } from './grey-fills';
import { dots, rings, SLANT } from '../base/hatch-forms';
import { hatched, type Hatch } from '../base/hatching';
import type { Ink } from '../base/ink';
import type { Rect } from '../base/labels';
import { paled } from './pale';
import { element, short, type Values } from '../base/svg';
import type { Phase, Status } from '$lib/domain';

/** What an area is filled with: forms that differ, and not only in colour, the same as on the map of the page. */
export interface Fill {
	ground: string;
	hatches: Hatch[];
}

/** The marks on the fill of a status; members and the Shanghai Five have none. */
function hatchesOf(status: Status, { look, colour }: Ink): Hatch[] {
	if (look === 'patterns') return greyHatchesOf(status);
	if (status === 'observer') {
		return [{ angle: -45, apart: SLANT, width: 1.6, colour: colour('status-observer-mark') }];
	}
	if (status === 'dialogue-partner') return dots(2, colour('status-dialogue-partner-mark'));
	if (status === 'sco-partner') {
		return rings(1.7, 1, colour('status-sco-partner-mark'), colour('status-sco-partner'));
	}
	return [];
}

/**
 * The fill of a status.
 * @param pale it stands back, as what is the same in both of two years
 */
export function fillOf(status: Status | null, inactive: boolean, ink: Ink, pale = false): Fill {
	const { look, colour } = ink;
	const land = colour('land');
	if (!status || look === 'blank') return { ground: land, hatches: [] };
	const idle: Hatch[] = inactive
		? [{ angle: 0, apart: 4, from: 2, width: 1.6, colour: land, opacity: 0.6 }]
		: [];
	const fill = { ground: colour(`status-${status}`), hatches: [...hatchesOf(status, ink), ...idle] };
	return pale ? paled(fill, land) : fill;
}

/**
 * The hatch of a contested area, on the ground of land without a status, since the area is nobody's; without a phase it
 * belongs to no dispute of the year. Where statuses have slanting lines of the same black, those of a contested area
 * stand upright.
 * @param opacity of the lines, less where the dispute stands back
 */
export function hatchOf(phase: Phase | null, { look, colour }: Ink, opacity = 0.7): Fill {
	const turned = look === 'patterns' ? { angle: 90, apart: 4 } : { angle: 45, apart: SLANT };
	const [name, width] = {
		armed: ['dispute', 2.4] as const,
		active: ['dispute', 1.6] as const,
		latent: ['dispute-soft', 1.2] as const,
		settled: ['dispute-soft', 1.2] as const,
		none: ['contested', 1.2] as const
	}[phase ?? 'none'];
	return {
		ground: colour('land'),
		hatches: [{ ...turned, width, colour: colour(name), opacity }]
	};
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
