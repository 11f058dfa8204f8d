/** From state to state with the arrow keys, on the boundaries themselves. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { DIRECTIONS, neighbourOf, standingOf, type Direction } from '$lib/scene/seen/neighbours';
import { atlas } from '$record';

const topology = JSON.parse(readFileSync('static/data/boundaries.topo.json', 'utf8')) as BoundariesTopology;
const { states } = plainMapOutlines(topology, atlas);
const all = states.map(({ id, label, d }) => standingOf(id, label ?? [0, 0], d));
const from = (id: string, direction: Direction) => neighbourOf(id, direction, all);

it.each([
	['KAZ', 'RUS', 'CHN', 'UZB', 'RUS'],
	['KGZ', 'KAZ', 'CHN', 'TJK', 'UZB'],
	['TJK', 'KGZ', 'CHN', 'AFG', 'AFG'],
	['UZB', 'KAZ', 'KAZ', 'TKM', 'TKM'],
	['PAK', 'AFG', 'IND', 'MDV', 'IRN'],
	['IND', 'NPL', 'MMR', 'LKA', 'PAK'],
	['CHN', 'MNG', null, 'LAO', 'IND'],
	['BLR', null, 'RUS', 'TUR', null]
] as const)('from %s: up %s, right %s, down %s, left %s', (id, ...expected) => {
	expect(DIRECTIONS.map((direction) => from(id, direction))).toEqual(expected);
});

it('every state is reached from every other one', () => {
	const onward = new Map(
		all.map(({ id }) => [id, DIRECTIONS.flatMap((direction) => from(id, direction) ?? [])])
	);
	for (const { id } of all) {
		const reached = new Set([id]);
		for (const each of reached) for (const next of onward.get(each) ?? []) reached.add(next);
		expect(
			all.filter((state) => !reached.has(state.id)).map((state) => state.id),
			`not reached from ${id}`
		).toEqual([]);
	}
});

it('goes between points, too, and stays where nothing lies that way', () => {
	const points = [standingOf('west', [0, 0]), standingOf('east', [10, 2]), standingOf('north', [4, -9])];
	expect(neighbourOf('west', 'right', points)).toBe('east');
	expect(neighbourOf('east', 'left', points)).toBe('west');
	expect(neighbourOf('west', 'up', points)).toBe('north');
	expect(neighbourOf('west', 'down', points)).toBeNull();
	expect(neighbourOf('nowhere', 'up', points)).toBeNull();
});
