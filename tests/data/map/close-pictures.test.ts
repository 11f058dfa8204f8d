/** Pictures closer than the region: fills recede, the ground is named, nothing over anything else. */
import { describe, expect, it } from 'vitest';
import { TOPOLOGIES } from '../support/downloads';
import { written } from '$lib/draw/marks/written';
import { planOf, type Plan } from '$lib/draw/shapes/plan';
import { sceneSvg, type PictureLook, type Scene } from '$lib/draw/scene';
import type { Orientation } from '$lib/geo/orientation-types';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { sidesOf } from '$lib/scene/ground/area-sides';
import { touches, type SignBox } from '$lib/scene/compare/place-signs';
import { boxesOfLetters } from '$lib/scene/ground/lettering';
import { registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { defaultView, type ViewBox } from '$lib/view/codec';
import { atlas } from '$record';
import { namesOf } from '$record/core';

const topology = JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology;
const outlines = plainMapOutlines(topology, atlas);
registerOutlines(outlines);
const pointNames = namesOf(atlas).points;

const PLACES: Record<string, ViewBox> = {
	'kgz-tjk-border': [68.5, 38.6, 74, 41.8],
	'ind-pak-kashmir': [72, 31, 81, 38],
	'irn-are-islands': [53, 24.5, 57.5, 27.5]
};
const places = Object.keys(PLACES);
const [WIDTH, HEIGHT] = [1200, 700];
const sceneAt = (dispute: string, look: PictureLook = 'colour', layers?: []): Scene => ({
	atlas,
	view: {
		...defaultView({ first: 1996, last: 2026 }),
		year: 2026,
		box: PLACES[dispute] ?? null,
		thing: { kind: 'dispute', id: dispute },
		...(layers && { layers })
	},
	outlines,
	topology,
	rivers: JSON.parse(TOPOLOGIES.rivers) as RiversTopology,
	orientation: JSON.parse(TOPOLOGIES.orientation) as Orientation,
	pointNames,
	width: WIDTH,
	height: HEIGHT,
	look,
	framed: false
});
const planAt = (scene: Scene): Plan => planOf(scene, { x: 0, y: 0, width: WIDTH, height: HEIGHT });

describe.each(places)('a picture of %s', (dispute) => {
	const scene = sceneAt(dispute);
	const { ground, names } = written(planAt(scene));

	it('names the states on both sides, towns, and what its dispute is about', () => {
		const { parties } = atlas.disputes.find(({ id }) => id === dispute) ?? { parties: [] };
		const named = names.map(({ request: { key } }) => key);
		expect(named).toEqual(expect.arrayContaining(parties));
		expect(ground?.towns.length).toBeGreaterThan(2);
		expect(ground?.letters.length).toBeGreaterThan(0);
	});

	it('writes nothing over anything else, and nothing that is cut', () => {
		const boxes: SignBox[][] = [
			...names.map(({ box }) => [box]),
			...(ground?.towns ?? []).map(({ name }) => [name]),
			...(ground?.words ?? []).map(({ box }) => [box]),
			...(ground?.letters ?? []).map(({ letters, size }) => boxesOfLetters(letters, size))
		];
		for (const [index, own] of boxes.entries()) {
			const later = boxes.slice(index + 1).flat();
			for (const box of own) {
				expect(later.filter((other) => touches(box, other))).toEqual([]);
				expect(box.x >= 0 && box.x + box.width <= WIDTH && box.y >= 0 && box.y + box.height <= HEIGHT).toBe(
					true
				);
			}
		}
	});

	it('draws what it names, with bands and in black and white too', () => {
		for (const look of ['colour', 'patterns'] as const) {
			const svg = sceneSvg(sceneAt(dispute, look));
			expect(svg.match(/data-town=/g)).toHaveLength(ground?.towns.length ?? 0);
			expect(svg.match(/data-lettering=/g)).toHaveLength(ground?.letters.length ?? 0);
			expect(svg).toMatch(/<clipPath id="fill-[\w-]*-band">/);
		}
	});
});

it('names what of a state lies behind another once more', () => {
	const scene = sceneAt('irn-are-islands');
	const [width, height] = [700, 530];
	const view = { ...scene.view, box: [52.8, 24.7, 57.8, 27.5] satisfies ViewBox };
	const { names } = written(planOf({ ...scene, view, width, height }, { x: 0, y: 0, width, height }));
	// The mainland, and Musandam behind the Emirates.
	expect(names.filter(({ request: { key } }) => key === 'OMN')).toHaveLength(2);
});

it('says of each area of the dispute who administers and who claims it, with the date of the boundaries', () => {
	const { ground } = written(planAt(sceneAt('ind-pak-kashmir')));
	const areas = (ground?.words ?? []).filter(({ kind }) => kind === 'area');
	expect(areas.find(({ id }) => id === 'azad-kashmir')?.more.join(' ')).toBe(
		'2018: administered by Pakistan, claimed by India'
	);
	expect(areas.find(({ id }) => id === 'jammu-and-kashmir')?.more.join(' ')).toBe(
		'2018: administered by India, claimed by Pakistan'
	);
});

it('says the sides of every area by their names, and in the name of none what is claimed', () => {
	for (const { properties } of topology.objects.disputed.geometries) {
		expect(properties.name).not.toMatch(/claim|administ/i);
		expect(sidesOf(properties, atlas)).toMatch(/^2018: administered by [\w, ]+, claimed by [\w, ]+$/);
		expect(sidesOf(properties, atlas), properties.name).not.toMatch(/\b[A-Z]{3}\b/);
	}
});

it('says between whom a disputed line is, and who disputes it if that is a third', () => {
	const { ground } = written(planAt(sceneAt('ind-pak-kashmir')));
	const names = (ground?.words ?? []).filter(({ kind }) => kind === 'line').map(({ name }) => name.join(' '));
	expect(names).toContain('Line between China and Pakistan, disputed by India');
	expect(names).toContain('Disputed line: Afghanistan and Pakistan');
});

it('names states without a page', () => {
	const { names } = written(planAt(sceneAt('irn-are-islands')));
	expect(names.map(({ request: { text } }) => text)).toContain('Oman');
});

it('explains what is seen, and nothing beyond', () => {
	const keysOf = (dispute: string) => {
		const svg = sceneSvg({ ...sceneAt(dispute), framed: true });
		return [...svg.matchAll(/data-legend="([^"]*)"/g)].map(([, key]) => key);
	};
	const fergana = keysOf('kgz-tjk-border');
	expect(fergana).toEqual(expect.arrayContaining(['member', 'river']));
	expect(fergana).not.toContain('sco-partner');
	expect(fergana).not.toContain('contested');
	const gulf = keysOf('irn-are-islands');
	expect(gulf).toEqual(expect.arrayContaining(['member', 'sco-partner', 'latent']));
	expect(gulf).not.toContain('river');
	expect(gulf).not.toContain('armed');
});

it('names the points of what is selected', () => {
	const { ground } = written(planAt(sceneAt('irn-are-islands')));
	const points = (ground?.words ?? []).filter(({ kind }) => kind === 'point');
	expect(points.map(({ name }) => name.join(' ')).sort()).toEqual([
		'Abu Musa',
		'Greater Tunb',
		'Lesser Tunb'
	]);
});

it('gives no names away on a blank map, and none on one that asks', () => {
	expect(written(planAt(sceneAt('ind-pak-kashmir', 'blank'))).ground).toBeNull();
	expect(written(planAt(sceneAt('ind-pak-kashmir', 'colour', []))).ground).toBeNull();
});
