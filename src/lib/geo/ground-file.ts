/** `/data/ground.json`: of `/data/orientation.json` what maps draw, in the languages of the pages, by columns. */
import { columnsOf, rowsOf, type FieldValues } from '../domain/columns';
import type { Position, Text } from '../domain/types/values';
import type { NamedGround, Orientation, OrientationFile } from './orientation-types';

/** Shores and lines are whole hundredths of a degree, each point as its way from the one before. */
const UNIT = 100;

/** The id of most things is their English name. */
const idOf = ({ en }: Text): string =>
	en
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');

function stepsOf(line: readonly Position[]): number[] {
	const whole = line.map((at) => at.map((degrees) => Math.round(degrees * UNIT)));
	return whole.flatMap(([x = 0, y = 0], index) => {
		const [px = 0, py = 0] = whole[index - 1] ?? [];
		return [x - px, y - py];
	});
}

function lineOf(steps: readonly number[]): Position[] {
	let [x, y] = [0, 0];
	return Array.from({ length: steps.length / 2 }, (_, index): Position => {
		x += steps[2 * index] ?? 0;
		y += steps[2 * index + 1] ?? 0;
		return [x / UNIT, y / UNIT];
	});
}

/** What maps draw: of the same rank the largest town first, names in some languages and in English. */
export function drawnGround(
	{ towns, ...ground }: OrientationFile,
	languages: readonly string[]
): Orientation {
	const named = <T extends NamedGround>(all: readonly T[]): T[] =>
		all.map((each) => ({
			...each,
			name: Object.fromEntries(
				Object.entries(each.name).filter(([language]) => language === 'en' || languages.includes(language))
			) as unknown as Text
		}));
	return {
		towns: named(
			towns
				.toSorted((a, b) => a.rank - b.rank || b.population - a.population)
				.map(({ id, at, rank, capital, name }) => ({ id, at, rank, ...(capital && { capital }), name }))
		),
		lakes: named(ground.lakes),
		lettering: named(ground.lettering),
		rivers: named(ground.rivers)
	};
}

/** As it stands in the file. */
export function packedGround({ towns, lakes, lettering, rivers, areas }: Orientation): FieldValues {
	const short = <T extends NamedGround>({ id, ...rest }: T) =>
		id === idOf(rest.name) ? rest : { id, ...rest };
	return columnsOf([
		{
			towns: towns.map(short),
			lakes: lakes.map((lake) => ({ ...short(lake), rings: lake.rings.map(stepsOf) })),
			lettering: lettering.map((each) => ({ ...short(each), line: stepsOf(each.line) })),
			rivers: rivers.map(short),
			...(areas && { areas })
		}
	]);
}

type Packed = Omit<Orientation, 'lakes' | 'lettering'> & {
	lakes: (Omit<Orientation['lakes'][number], 'rings'> & { rings: number[][] })[];
	lettering: (Omit<Orientation['lettering'][number], 'line'> & { line: number[] })[];
};

/** What {@link packedGround} was given. */
export function unpackedGround(columns: FieldValues): Orientation {
	const [{ towns, lakes, lettering, rivers, areas }] = rowsOf(columns, 1) as [Packed];
	const whole = <T extends NamedGround>(each: T): T => ({
		...each,
		id: (each as Partial<NamedGround>).id ?? idOf(each.name)
	});
	return {
		towns: towns.map(whole),
		lakes: lakes.map((lake) => ({ ...whole(lake), rings: lake.rings.map(lineOf) })),
		lettering: lettering.map((each) => ({ ...whole(each), line: lineOf(each.line) })),
		rivers: rivers.map(whole),
		...(areas && { areas })
	};
}
