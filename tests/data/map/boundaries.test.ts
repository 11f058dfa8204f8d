import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../../../geo/pieces/areas';
import { RECORD_STATES } from '../../../geo/read/record-states';
import { decodedArcs, describeFinding, validateTopology } from '../../../geo/validate';
import { atlas } from '../../../src/record';
import { CLAIMANTS } from '../../../src/lib/domain';
import { featuresOf } from '../../../src/lib/geo/features';
import { svgPathsOf } from '../../../src/lib/geo/svg/svg-paths';
import { LINE_CLASSES, type BoundariesTopology } from '../../../src/lib/geo/topology-types';

const text = readFileSync('static/data/boundaries.topo.json', 'utf8');
const topology = JSON.parse(text) as BoundariesTopology;
const { states, disputed, lines, labels, small } = topology.objects;
const record = atlas.states.map(({ iso3 }) => iso3).sort();
const disputes = new Set(atlas.disputes.map(({ id }) => id));

describe('the committed boundaries', () => {
	it('hold every invariant', () => {
		expect(validateTopology(topology).map(describeFinding)).toEqual([]);
	});

	it('stay within 130 kB with brotli', () => {
		expect(brotliCompressSync(text).length).toBeLessThanOrEqual(130_000);
	});

	it('know exactly the states of the record, and draw each of them', () => {
		expect([...RECORD_STATES].sort()).toEqual(record);
		expect(states.geometries.map(({ id }) => id)).toEqual(expect.arrayContaining(record));
	});

	it('name no dispute that the record does not have', () => {
		const named = [...disputed.geometries, ...lines.geometries].flatMap(
			({ properties }) => properties.dispute ?? []
		);
		expect(named.filter((id) => !disputes.has(id))).toEqual([]);
	});

	it('draw claims of parties of the record only, each in disputes that it is a party to', () => {
		const { claims } = topology.objects;
		expect(claims.geometries.map(({ id }) => id)).toEqual(CLAIMANTS);
		for (const { id, properties } of claims.geometries) {
			expect(properties.claimant).toBe(id);
			expect(properties.disputes.length).toBeGreaterThan(0);
			for (const dispute of properties.disputes)
				expect(atlas.disputes.find((one) => one.id === dispute)?.parties).toContain(id);
		}
	});

	it('name the pair and the class in the id of each line', () => {
		for (const { id, properties } of lines.geometries) {
			expect(id.startsWith(`${properties.left}-${properties.right}`)).toBe(true);
			expect(properties.left < properties.right).toBe(true);
			expect(LINE_CLASSES).toContain(properties.class);
		}
	});

	it('have the lines of Kashmir in their classes', () => {
		const classes = lines.geometries.filter(({ id }) => /^(IND-PAK|CHN-IND)/.test(id)).map(({ id }) => id);
		expect(classes).toEqual([
			'CHN-IND:claim:CHN',
			'CHN-IND:claim:IND',
			'CHN-IND:line-of-actual-control',
			'IND-PAK',
			'IND-PAK:actual-ground-position-line',
			'IND-PAK:claim:IND',
			'IND-PAK:claim:PAK',
			'IND-PAK:line-of-control',
			'IND-PAK:working-boundary'
		]);
	});

	it('have every disputed area of the list, with its claimants sorted', () => {
		expect(disputed.geometries.map(({ id }) => id)).toEqual(AREAS.map(({ id }) => id));
		for (const { properties } of disputed.geometries)
			expect(properties.claimedBy).toEqual([...properties.claimedBy].sort());
	});

	it('draw Siachen with India: disputed, no state, no hole', () => {
		expect(states.geometries.some(({ properties }) => properties.name.includes('Siachen'))).toBe(false);
		const arcsOf = (arcs: unknown): number[] =>
			(arcs as number[]).flat(Infinity).map((arc) => (arc < 0 ? ~arc : arc));
		const siachen = disputed.geometries.find(({ id }) => id === 'siachen');
		const holders = states.geometries.filter(({ id }) => ['CHN', 'IND', 'PAK'].includes(id));
		const around = new Set(holders.flatMap(({ arcs }) => arcsOf(arcs)));
		expect(arcsOf(siachen?.arcs).some((arc) => around.has(arc))).toBe(true);
	});

	it('draw no coast and no border along ±180° or the pole', () => {
		const arcs = decodedArcs(topology);
		const drawn = [topology.objects.coast.arcs, ...lines.geometries.map((line) => line.arcs)] as unknown[];
		const numbers = (drawn.flat(Infinity) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
		const seam = numbers.filter((arc) => arcs[arc]?.every(([lon]) => Math.abs(lon) > 179.999));
		const pole = numbers.filter((arc) => arcs[arc]?.every(([, lat]) => lat < -89.9));
		expect([seam, pole]).toEqual([[], []]);
	});

	it('have a label for every state and a circle for the small ones', () => {
		expect(labels.geometries.map(({ id }) => id)).toEqual(states.geometries.map(({ id }) => id));
		expect(small.geometries.map(({ id }) => id)).toEqual(['BHR', 'KWT', 'MDV', 'QAT']);
		for (const { geometry } of featuresOf(topology, 'labels').features)
			expect(geometry.coordinates.every(Number.isFinite)).toBe(true);
	});

	it('keep the drawn paths small, and every state of the record among them', () => {
		const paths = svgPathsOf(topology, record);
		const drawn = [...paths.states, ...paths.disputed, ...paths.lines].map(({ d }) => d);
		expect(brotliCompressSync([...drawn, paths.land, paths.borders].join('\n')).length).toBeLessThanOrEqual(
			15_000
		);
		expect(paths.states.map(({ id }) => id).sort()).toEqual([...record].sort());
	});
});
