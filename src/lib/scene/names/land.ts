import type { LabelBox } from './label-boxes';
import { CELL, cellOf, fill, NOBODY, noCells, SEA, spreadLand, type Owner } from './land-cells';
import type { Outlines } from '../outlines/outlines';
import { pointsOfPath } from '../outlines/path-points';

type Point = readonly [x: number, y: number];

/** Which state every part of the drawn map belongs to; at sea, which is the nearest. */
export interface Land {
	/** True for a point on the land of a state. */
	isOn: (point: Point, iso3: string) => boolean;
	/** The land of a state, in square SVG units. */
	areaOf: (iso3: string) => number;
	/**
	 * What the text in a box stands on: the shares of the state, of its waters, and of the worst other's land.
	 * @param roomy square SVG units: land of a state of this size is no other's
	 */
	under: (box: LabelBox, iso3: string, roomy?: number) => LabelGround;
	/** What of a state is drawn, as the box around it; null where nothing is. */
	boxOf: (iso3: string) => LabelBox | null;
}

export interface LabelGround {
	/** On its own land. */
	own: number;
	/** On its own land, or on water to which it is the nearest. */
	near: number;
	/** On land that is not its own. */
	other: number;
	/** The same of the one state, or of nobody, of which it covers most. */
	worst: number;
}

/** Lays the outlines of a map out in cells: some milliseconds, so once. */
export function landOf({ land, states, areas: contested, small }: Outlines): Land {
	const cells = noCells();
	const owners = new Map<string, Owner>();
	const boxes = new Map<string, LabelBox>();
	fill(cells, pointsOfPath(land), NOBODY);
	for (const { id, d } of states) {
		const rings = pointsOfPath(d);
		owners.set(id, NOBODY + 1 + owners.size);
		fill(cells, rings, owners.get(id) ?? NOBODY);
		const points = rings.flat().filter((point) => cellOf(point) !== null);
		if (points.length === 0) continue;
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		boxes.set(id, { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) });
	}
	for (const { d } of contested) fill(cells, pointsOfPath(d), NOBODY);
	for (const { id, position } of small) {
		const at = cellOf(position);
		if (at !== null) cells[at] = owners.get(id) ?? NOBODY;
	}
	const areas = new Uint32Array(256);
	for (const owner of cells) areas[owner] = (areas[owner] ?? 0) + 1;
	spreadLand(cells);
	/** Of the cells under a text, by owner. */
	const count = new Uint16Array(256);

	const ownerAt = (point: Point): Owner => {
		const at = cellOf(point);
		return at === null ? NOBODY | SEA : (cells[at] ?? 0);
	};
	return {
		isOn: (point, iso3) => ownerAt(point) === owners.get(iso3),
		areaOf: (iso3) => (areas[owners.get(iso3) ?? 0] ?? 0) * CELL ** 2,
		boxOf: (iso3) => boxes.get(iso3) ?? null,
		under({ x0, y0, x1, y1 }, iso3, roomy = Infinity) {
			const own = owners.get(iso3) ?? NOBODY;
			const columns = Math.min(24, Math.max(5, Math.ceil((x1 - x0) / CELL)));
			count.fill(0);
			for (const down of [0.25, 0.5, 0.75]) {
				for (let column = 0; column < columns; column++) {
					const owner = ownerAt([x0 + ((column + 0.5) / columns) * (x1 - x0), y0 + down * (y1 - y0)]);
					count[owner] = (count[owner] ?? 0) + 1;
				}
			}
			const share = (cellsOf: number) => cellsOf / (3 * columns);
			let [other, worst] = [0, 0];
			for (let owner = NOBODY; owner <= states.length + NOBODY; owner++) {
				if (owner === own || (owner > NOBODY && (areas[owner] ?? 0) * CELL ** 2 >= roomy)) continue;
				other += count[owner] ?? 0;
				worst = Math.max(worst, count[owner] ?? 0);
			}
			const ofOwn = count[own] ?? 0;
			return {
				own: share(ofOwn),
				near: share(ofOwn + (count[own | SEA] ?? 0)),
				other: share(other),
				worst: share(worst)
			};
		}
	};
}
