/** What the one date of the boundaries makes wrong in a year, on the boundaries and the record themselves. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { snapshotOfYear } from '$lib/domain';
import { DEFAULT_REGION } from '$lib/geo/region';
import type { Box, BoundariesTopology } from '$lib/geo/topology-types';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { notAsThen, thenInView } from '$lib/scene/seen/then';
import { viewportOf } from '$lib/scene/viewport/viewport';
import { atlas } from '$record';

const topology = JSON.parse(readFileSync('static/data/boundaries.topo.json', 'utf8')) as BoundariesTopology;
const outlines = plainMapOutlines(topology, atlas);
const seen = (year: number, box: Box) => {
	const found = thenInView({ atlas, snapshot: snapshotOfYear(atlas, year), outlines }, viewportOf(box));
	return found && { disputes: found.disputes.map(({ id }) => id), areas: found.areas };
};
const why = (id: string, day: string) =>
	notAsThen(atlas.disputes.find((dispute) => dispute.id === id) ?? atlas.disputes[0]!, day);

it('knows the lines that were agreed after the year, or since the boundaries, and what was held otherwise', () => {
	expect(why('kgz-tjk-border', '2025-12-31')).toBe('agreed-since');
	expect(why('kgz-tjk-border', '2010-12-31')).toBeNull();
	expect(why('uzb-kgz-border', '2000-12-31')).toBe('agreed-later');
	expect(why('arm-aze', '2016-12-31')).toBeNull();
	expect(why('arm-aze', '2024-12-31')).toBe('held-before');
});

it('says so of a map that shows it, and of no other', () => {
	// Crimea, of which the record has no dispute: hatched also before anybody contested it.
	expect(seen(1996, [28, 42, 44, 50])).toEqual({ disputes: [], areas: true });
	expect(seen(2024, [30, 44, 37, 47])).toBeNull();
	expect(seen(2024, [44, 38.5, 48, 41.5])?.disputes).toContain('arm-aze');
	expect(seen(1996, [95, 45, 112, 50])).toBeNull();
	// A border that was agreed since: a line beside the line.
	expect(seen(2000, [69, 39, 74, 42])?.disputes).toContain('uzb-kgz-border');
});

it('says on the map of the region only what can be told apart there', () => {
	const region: Box = [...DEFAULT_REGION];
	expect([1996, 2001, 2010, 2016, 2018].map((year) => seen(year, region))).toEqual(Array(5).fill(null));
	expect(seen(2024, region)).toEqual({ disputes: ['arm-aze'], areas: false });
});
