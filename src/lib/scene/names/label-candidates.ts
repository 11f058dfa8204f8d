/**
 * Where a name may stand: that of a state on its own land or, where that is too small, beside it and nearer to it than to
 * any other; that of a city on the side of its circle where its own state lies.
 */
import { labelBox, type LabelBox, type LabelSize } from './label-boxes';
import type { Anchor, Candidate } from './label-scales';
import type { LabelRequest } from './labels';
import type { LabelGround, Land } from './land';

type Point = [number, number];
type Candidates = Pick<LabelRequest, 'candidates' | 'stays' | 'led' | 'far'>;

const SIDES: readonly Anchor[] = ['right', 'left', 'below', 'above'];

/** How much of a state's name must lie on its own land, and at most on that of one other. */
const OWN = 0.65;
const WORST = 0.2;
/** How much of a name beside its state must lie where no other is nearer. */
const NEAR = 0.97;
/** How much of a city's name may lie on the land of others. */
const ABROAD = 0.35;
/** From this scale on a name is small beside what it names: 120 km for the name of a city. */
const CLOSE = 1;
/** How many places are tried along and down a state, and how many of them, the best, are kept. */
const TRIES = 18;
const KEPT = 60;

/** A scale from which on names are led: on a smaller map lines would be all that is seen, but for what is told. */
export const LED_FROM = 0.25;
/** Lines to names, CSS pixels: the shortest first; and those to what is told, where these find no room. */
const LEADS = [24, 36, 50, 66, 84];
const FAR = [104, 128, 156, 188];
const DIRECTIONS = 16;
/** A state on whose land the name of another may be led: how many times as large as the name. */
const ROOMY = 12;

/** What a name of a size covers at a place, in SVG units. */
function boxAt(size: LabelSize, candidate: Candidate, scale: number): LabelBox {
	const { x0, y0, x1, y1 } = labelBox(size, candidate, scale);
	return { x0: x0 / scale, y0: y0 / scale, x1: x1 / scale, y1: y1 / scale };
}

/** Values from one to another, in equal steps of at least so much. */
function steps(from: number, to: number, least: number): number[] {
	const count = Math.min(TRIES, Math.floor((to - from) / least) + 1);
	if (count < 2) return [(from + to) / 2];
	return Array.from({ length: count }, (_, index) => from + (index / (count - 1)) * (to - from));
}

/** The places of a scale are asked for in every year: found once. */
function once(find: (scale: number) => Candidate[]): (scale: number) => Candidate[] {
	const known = new Map<number, Candidate[]>();
	return (scale) => {
		const candidates = known.get(scale) ?? find(scale);
		known.set(scale, candidates);
		return candidates;
	};
}

const isOn = ({ own, worst }: LabelGround) => own >= OWN && worst <= WORST;
const isBeside = ({ near, other }: LabelGround) => other === 0 && near >= NEAR;

/**
 * At the end of a line, over water or in the expanses of a large state, which has a name of its own; a long name at last
 * below or above the end of one that slants.
 */
function leads(
	size: LabelSize,
	iso3: string,
	at: Point,
	land: Land,
	mayStand: (ground: LabelGround) => boolean
) {
	const inAll = (lengths: readonly number[], scale: number, directions: number, slanting: number) =>
		lengths.flatMap((length) =>
			Array.from({ length: directions }, (_, index): Candidate => {
				const angle = (index / directions) * 2 * Math.PI;
				const [right, down] = [Math.cos(angle), Math.sin(angle)];
				const level: Anchor = right > 0 ? 'right' : 'left';
				return {
					position: [at[0] + (right * length) / scale, at[1] + (down * length) / scale],
					anchor: Math.abs(right) > slanting ? level : down > 0 ? 'below' : 'above',
					lead: at
				};
			})
		);
	const along = (lengths: readonly number[]) =>
		once((scale) =>
			[...inAll(lengths, scale, DIRECTIONS, 0.3), ...inAll(lengths, scale, 2 * DIRECTIONS, 0.8)].filter(
				(candidate) => {
					const roomy = (ROOMY * size[0] * size[1]) / scale ** 2;
					const ground = land.under(boxAt(size, candidate, scale), iso3, roomy);
					return ground.other === 0 && mayStand(ground);
				}
			)
		);
	const [led, farther] = [along(LEADS), along(FAR)];
	return { led, far: (scale: number) => [...led(scale), ...farther(scale)] };
}

/**
 * Where the name of a state may stand.
 * @param at where it stands where there is room for everything, in SVG units: the middle of its land, or its circle
 */
export function candidatesOfState(size: LabelSize, iso3: string, at: Point, land: Land): Candidates {
	const groundAt = (candidate: Candidate, scale: number) => land.under(boxAt(size, candidate, scale), iso3);
	const stays = (candidate: Candidate, scale: number) => {
		const ground = groundAt(candidate, scale);
		return candidate.anchor === 'centre' ? isOn(ground) : isBeside(ground);
	};

	function candidatesOn(scale: number): Candidate[] {
		const around = land.boxOf(iso3);
		const [width, height] = size;
		if (!around || OWN * width * height > land.areaOf(iso3) * scale ** 2) return [];
		const across = Math.hypot(around.x1 - around.x0, around.y1 - around.y0);
		const tried: Point[] = [at];
		for (const y of steps(around.y0, around.y1, height / scale / 3)) {
			for (const x of steps(around.x0, around.x1, width / scale / 8)) tried.push([x, y]);
		}
		return tried
			.filter((position) => land.isOn(position, iso3))
			.map((position) => {
				const candidate: Candidate = { position, anchor: 'centre' };
				const ground = groundAt(candidate, scale);
				// Whole on its land before near its middle.
				const apart = Math.hypot(position[0] - at[0], position[1] - at[1]) / across;
				return { candidate, ground, worth: ground.own - ground.other - 0.5 * apart };
			})
			.filter(({ ground }) => isOn(ground))
			.sort((a, b) => b.worth - a.worth)
			.slice(0, KEPT)
			.map(({ candidate }) => candidate);
	}
	const beside = SIDES.map((anchor): Candidate => ({ position: at, anchor }));
	return {
		...leads(size, iso3, at, land, ({ own }) => own < OWN),
		candidates: once((scale) => [
			...candidatesOn(scale),
			...beside.filter((candidate) => stays(candidate, scale))
		]),
		stays
	};
}

/** The third of a name that is nearest to its circle: where it begins to be read as the name of what is there. */
function nearest({ x0, y0, x1, y1 }: LabelBox, anchor: Anchor): LabelBox {
	const third = (x1 - x0) / 3;
	if (anchor === 'right') return { x0, y0, x1: x0 + third, y1 };
	if (anchor === 'left') return { x0: x1 - third, y0, x1, y1 };
	return { x0: x0 + third, y0, x1: x1 - third, y1 };
}

/**
 * Where the name of a city may stand: first where least of it lies on another state's land.
 * @param iso3 the state that it lies in
 * @param at its circle, in SVG units
 * @param anywhere if it has no such side, it may stand on the land of others: the page is about it
 */
export function candidatesOfCity(
	size: LabelSize,
	iso3: string,
	at: Point,
	land: Land,
	anywhere = false
): Candidates {
	const abroad = (candidate: Candidate, scale: number) => {
		const box = boxAt(size, candidate, scale);
		const [whole, start] = [box, nearest(box, candidate.anchor)].map((part) => land.under(part, iso3).other);
		return { whole: whole ?? 0, start: start ?? 0 };
	};
	const stays = (candidate: Candidate, scale: number) => {
		const { whole, start } = abroad(candidate, scale);
		return anywhere || scale >= CLOSE || (whole <= ABROAD && start <= ABROAD);
	};
	const sides = SIDES.map((anchor): Candidate => ({ position: at, anchor }));
	return {
		far: leads(size, iso3, at, land, () => true).far,
		candidates: once((scale) =>
			sides
				.filter((candidate) => stays(candidate, scale))
				.map((candidate) => ({ candidate, parts: Math.round(8 * abroad(candidate, scale).whole) }))
				.sort((a, b) => a.parts - b.parts)
				.map(({ candidate }) => candidate)
		),
		stays
	};
}
