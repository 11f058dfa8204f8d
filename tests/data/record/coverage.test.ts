import { describe, expect, it } from 'vitest';
import topology from '../../../static/data/boundaries.topo.json';
import { atlas } from '../../../src/record';
import { coverageOf } from '../../../src/lib/geo/coverage';
import { featuresOf } from '../../../src/lib/geo/features';
import type { BoundariesTopology } from '../../../src/lib/geo/topology-types';

const boundaries = topology as unknown as BoundariesTopology;
const coverage = coverageOf(atlas, boundaries);
const ids = (disputes: { id: string }[]) => disputes.map(({ id }) => id);

describe('what the boundaries hold of the record', () => {
	it('puts each dispute among those with an area, a line, or neither', () => {
		const { land, other } = coverage.withoutGeometry;
		const shown = new Set(
			[...boundaries.objects.disputed.geometries, ...boundaries.objects.lines.geometries].flatMap(
				({ properties }) => properties.dispute ?? []
			)
		);
		const without = ids([...land, ...other]);
		expect(without.filter((id) => shown.has(id))).toEqual([]);
		expect([...shown, ...without].sort()).toEqual(ids(atlas.disputes).sort());
	});

	it('counts as land what is about territory or a border', () => {
		expect(ids(coverage.withoutGeometry.other)).toContain('uzb-tjk-gas');
		expect(ids(coverage.withoutGeometry.land)).toContain('irn-are-islands');
	});

	it('lists the lines that changed after the date of the boundaries, the Kyrgyz–Tajik one of 2025 among them', () => {
		const later = coverage.laterLines.map(({ dispute, agreement }) => `${dispute.id} ${agreement.date}`);
		expect(later).toContain('kgz-tjk-border 2025-03-13');
		expect(later.filter((line) => / (19|200|201[0-7])/.test(line))).toEqual([]);
	});

	it('lists the lines that were agreed while the atlas runs and before that date, and none twice', () => {
		const key = ({ dispute, agreement }: (typeof coverage.laterLines)[number]) =>
			`${dispute.id} ${agreement.date}`;
		const earlier = coverage.earlierLines.map(key);
		expect(earlier).toContain('uzb-kgz-border 2017-09-05');
		expect(earlier.filter((line) => !/ (199[6-9]|200\d|201[0-7])/.test(line))).toEqual([]);
		expect(earlier.filter((line) => coverage.laterLines.map(key).includes(line))).toEqual([]);
	});

	it('knows which claims have no area, and which areas were held otherwise since', () => {
		expect(ids(coverage.claimsWithoutArea)).toContain('afg-pak-durand');
		expect(ids(coverage.claimsWithoutArea)).not.toContain('chn-ind-lac');
		expect(coverage.heldThen.every(({ dispute }) => dispute === 'arm-aze')).toBe(true);
		expect(coverage.heldThen.length).toBeGreaterThan(0);
	});
});

describe('what /about/limits/ states of the boundaries in words', () => {
	/** Boxes of the detached parts of a state, each `[west, south, east, north]`. */
	const partsOf = (iso3: string) =>
		featuresOf(boundaries, 'states')
			.features.filter(({ properties }) => properties.id === iso3)
			.flatMap(({ geometry }) =>
				geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
			)
			.map(([ring = []]) => {
				const xs = ring.map(([x = NaN]) => x);
				const ys = ring.map(([, y = NaN]) => y);
				return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
			});

	it.each([
		['Sokh', 'UZB', 71.13, 39.96],
		['Shohimardon', 'UZB', 71.75, 39.96],
		['Vorukh', 'TJK', 70.58, 39.85],
		['Sarvan', 'TJK', 70.6, 40.97]
	])('%s is a part of its own', (_, iso3, x, y) => {
		const around = partsOf(iso3).filter(([w, s, e, n]) => x > w && x < e && y > s && y < n && e - w < 0.5);
		expect(around).toHaveLength(1);
	});

	it.each([
		['Barak', 'KGZ', 72.768, 40.6675],
		['Chon-Gara', 'UZB', 71.0353, 40.2439],
		['Kairagach', 'TJK', 69.546, 40.069]
	])('%s is not', (_, iso3, x, y) => {
		const around = partsOf(iso3).filter(([w, s, e, n]) => x > w && x < e && y > s && y < n && e - w < 0.5);
		expect(around).toEqual([]);
	});
});
