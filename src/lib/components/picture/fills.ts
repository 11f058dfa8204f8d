import { greyMarkOf } from './grey-fills';
import type { Ink } from './ink';
import type { Phase, Status } from '$lib/domain';

/** The marks on the fill of a status; members and the Shanghai Five have none. */
function markOf(status: Status, { look, colour }: Ink): string {
	if (look === 'patterns') return greyMarkOf(status);
	if (look === 'blank') return '';
	if (status === 'observer') {
		const stroke = colour('status-observer-mark');
		return `<path d="M-2 2 2-2M0 8 8 0M6 10 10 6" fill="none" stroke="${stroke}" stroke-width="1.6"/>`;
	}
	if (status === 'dialogue-partner') {
		const fill = colour('status-dialogue-partner-mark');
		return `<circle cx="2" cy="2" r="1" fill="${fill}"/><circle cx="6" cy="6" r="1" fill="${fill}"/>`;
	}
	if (status === 'sco-partner') {
		const stroke = colour('status-sco-partner-mark');
		return `<circle cx="4" cy="4" r="1.7" fill="none" stroke="${stroke}"/>`;
	}
	return '';
}

const tile = (id: string, content: string) =>
	`<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse">${content}</pattern>`;

const hatch = (id: string, colour: string, width: number) =>
	tile(
		id,
		`<path d="M-2-2 10 10M-2 6 2 10M6-2 10 2" fill="none" stroke="${colour}" stroke-opacity="0.7" stroke-width="${width}"/>`
	);

/** The name of the fill of a status, as `fill` takes it. */
export function fillOf(status: Status | null, inactive: boolean, { id, look, colour }: Ink): string {
	if (!status || look === 'blank') return colour('land');
	return `url(#${id}fill-${status}${inactive ? '-inactive' : ''})`;
}

/** The fill of a contested area; without a phase it belongs to no dispute of the year. */
export const hatchOf = (phase: Phase | null, { id }: Ink): string =>
	`url(#${id}hatch-${phase ?? 'contested'})`;

/**
 * Fills that differ in form and not only in colour, the same forms as on the map of the page.
 * @param scale pixels of the picture for each pixel that the fill is drawn in
 */
export function patternDefs(statuses: readonly Status[], scale: number, ink: Ink): string {
	const { id, colour } = ink;
	const idle = `<path d="M0 2H8M0 6H8" stroke="${colour('land')}" stroke-opacity="0.6" stroke-width="1.6"/>`;
	const fills = (ink.look === 'blank' ? [] : statuses).flatMap((status) => {
		const ground = `<rect width="8" height="8" fill="${colour(`status-${status}`)}"/>${markOf(status, ink)}`;
		return [tile(`${id}fill-${status}`, ground), tile(`${id}fill-${status}-inactive`, ground + idle)];
	});
	const hatches = [
		hatch(`${id}hatch-contested`, colour('contested'), 1.2),
		hatch(`${id}hatch-armed`, colour('dispute'), 2.4),
		hatch(`${id}hatch-active`, colour('dispute'), 1.6),
		hatch(`${id}hatch-latent`, colour('dispute-soft'), 1.2),
		hatch(`${id}hatch-settled`, colour('dispute-soft'), 1.2)
	];
	const scaled = [...fills, ...hatches].map((pattern) =>
		pattern.replace('<pattern ', `<pattern patternTransform="scale(${scale})" `)
	);
	return `<defs>${scaled.join('')}</defs>`;
}
