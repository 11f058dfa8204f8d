/** The symbols as custom properties of CSS, for what is drawn by style sheets: bars, swatches, marks over the map. */
import { STATUSES } from '../../domain/types/state-types';
import { PHASES } from '../../domain/types/dispute-types';
import { PAIRS_IN_DISPUTE, PHASE_BARS, UNVERIFIED_BAR, type BarSymbol } from './bars';
import { DISC } from './marks';
import { dotsOf, type Pattern, type PatternMark } from './pattern';
import { BESIDE, CONTESTED_HATCH, FAINT, PHASE_SYMBOLS } from './phase';
import { INACTIVE, PALE, SMALL_STATE, STATUS_SYMBOLS } from './status';

/** Of what is drawn much smaller than the map: a bar of a year. */
const FINE = 0.55;

const px = (value: number): string => `${+value.toFixed(2)}px`;

/** Names a colour in CSS, by its token. */
type ColourOf = (token: string) => string;

function layersOf(mark: PatternMark, scale: number, colourOf: ColourOf): string[] {
	const { token, opacity = 1, width, every } = mark;
	const colour =
		opacity < 1 ? `color-mix(in srgb,${colourOf(token)} ${opacity * 100}%,transparent)` : colourOf(token);
	if (mark.form === 'dots') {
		const [radius, tile] = [(width / 2) * scale, px(every * scale)];
		return dotsOf(mark).map(
			([x, y]) =>
				`radial-gradient(circle at ${px(x * scale)} ${px(y * scale)},${colour} ${px(radius - 0.2)},transparent ${px(radius + 0.2)}) 0 0/${tile} ${tile}`
		);
	}
	const apart = mark.angle % 90 === 0 ? every : every / Math.SQRT2;
	const [gap, end] = [px((apart - width) * scale), px(apart * scale)];
	return [`repeating-linear-gradient(${mark.angle || 180}deg,transparent 0 ${gap},${colour} ${gap} ${end})`];
}

/** A value of `background`: the first layer of CSS lies on top. */
function background(pattern: Pattern, ground: string, scale: number, colourOf: ColourOf): string {
	const layers = pattern.flatMap((mark) => layersOf(mark, scale, colourOf)).reverse();
	return [...layers, ground].join();
}

const tokenOf: ColourOf = (token) => `var(--${token})`;

function properties(): [name: string, value: string][] {
	const fills = STATUSES.flatMap((status): [string, string][] => {
		const { pattern, fill } = STATUS_SYMBOLS[status];
		return [[`fine-${status}`, background(pattern, tokenOf(fill), FINE, tokenOf)]];
	});
	return [
		...fills,
		['fill-inactive', background([INACTIVE], tokenOf(STATUS_SYMBOLS.observer.fill), 1, tokenOf)],
		['fill-contested', background([CONTESTED_HATCH], tokenOf('land'), 1, tokenOf)],
		['pale', String(PALE)],
		['faint', String(FAINT)],
		['beside', String(BESIDE)],
		// A diamond is a square that stands on a corner.
		...PHASES.map((phase): [string, string] => [
			`diamond-${phase}`,
			px(PHASE_SYMBOLS[phase].diamond.half * Math.SQRT2)
		]),
		['disc-one', px(2 * DISC.one + DISC.stroke)],
		['disc-several', px(2 * DISC.several + DISC.stroke)],
		['disc-stroke', px(DISC.stroke)],
		['small-state', px(2 * SMALL_STATE.radius + SMALL_STATE.rim)]
	];
}

const rule = (entries: [string, string][]): string =>
	`:root{${entries.map(([name, value]) => `--${name}:${value}`).join(';')}}`;

/** A bar stands on the paper of a page. */
function barProperties(name: string, { ground, share, pattern, height, rim }: BarSymbol): [string, string][] {
	const colour =
		share < 1 ? `color-mix(in srgb,${tokenOf(ground)} ${share * 100}%,var(--paper))` : tokenOf(ground);
	return [
		[`bar-${name}`, background(pattern, share > 0 ? colour : 'var(--paper)', 1, tokenOf)],
		...(height ? [[`bar-${name}-height`, height] as [string, string]] : []),
		...(rim ? [[`bar-${name}-rim`, `${px(rim)} solid ${tokenOf(ground)}`] as [string, string]] : [])
	];
}

/** The style sheet of bars on lines of years. */
export const barsCss = (): string =>
	rule([
		...PHASES.flatMap((phase) => barProperties(phase, PHASE_BARS[phase])),
		...barProperties('pairs', PAIRS_IN_DISPUTE),
		...barProperties('unverified', UNVERIFIED_BAR)
	]);

/** The style sheet of all symbols. Where a system forces its colours they stay: a swatch is what the map shows. */
export const symbolsCss = (): string => rule(properties());
