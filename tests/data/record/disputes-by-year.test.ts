import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { firstDay } from '../../../src/lib/domain/year/dates';
import { snapshotOfYear, yearsOf } from '../../../src/lib/domain/year/snapshot';
import type { DisputePartProperties } from '../../../src/lib/files/geojson/disputes-of-year';
import type { DatedClass } from '../../../src/lib/files/geojson/dated-classes';
import { disputeFilesByYear, mapFiles } from '../../../src/lib/files/downloads/maps';
import { isAboutTerritory } from '../../../src/lib/geo/arcs';
import { classOfYear } from '../../../src/lib/geo/year-lines';
import type { BoundariesTopology } from '../../../src/lib/geo/topology-types';
import { readerOf, TOPOLOGIES } from '../support/downloads';

type OfYear = FeatureCollection<Geometry, DisputePartProperties> & { about: Record<string, unknown> };

const files = disputeFilesByYear(atlas, TOPOLOGIES);
const { textOf } = readerOf(files);
const years = new Map(
	yearsOf(atlas).map((year) => [year, JSON.parse(textOf(`disputes/${year}.geojson`)) as OfYear])
);
const lines = (JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology).objects.lines.geometries;

const partsOf = (year: number, dispute: string) =>
	(years.get(year)?.features ?? [])
		.map(({ properties }) => properties)
		.filter((part) => part.dispute === dispute);
const classOf = (year: number, id: string) => {
	const feature = years.get(year)?.features.find((one) => one.id === id);
	return feature && [feature.properties.class, feature.properties.since, feature.properties.phase];
};

describe.each([...years])('the disputes of %i on the map', (year, { features, about }) => {
	const snapshot = snapshotOfYear(atlas, year);

	it('are those of the snapshot, each with a place', () => {
		const drawn = new Set(features.map(({ properties }) => properties.dispute));
		expect([...drawn].sort()).toEqual(snapshot.disputes.map(({ id }) => id));
		for (const { geometry, id } of features)
			expect('coordinates' in geometry && geometry.coordinates.length, String(id)).toBeGreaterThan(0);
	});

	it('have phase, peak, parties and class of that year', () => {
		for (const ofYear of snapshot.disputes) {
			for (const part of partsOf(year, ofYear.id)) {
				expect(part).toMatchObject({ phase: ofYear.phase, peak: ofYear.peak, parties: ofYear.parties });
				expect(part.class === null).toBe(part.part !== 'line');
			}
			const expected = lines
				.filter(({ properties }) => properties.dispute === ofYear.id)
				.map(({ id, properties }) => [`${ofYear.id}/line/${id}`, classOfYear(properties.class, ofYear)]);
			const got = features
				.filter(({ properties }) => properties.dispute === ofYear.id && properties.part === 'line')
				.map(({ id, properties }) => [id, properties.class]);
			expect(got).toEqual(expected);
		}
	});

	it('are arcs, one for each dyad, exactly where no territory is in dispute', () => {
		for (const ofYear of snapshot.disputes) {
			const arcs = partsOf(year, ofYear.id).filter(({ part }) => part === 'arc');
			expect(arcs.map(({ sides }) => sides)).toEqual(isAboutTerritory(ofYear) ? [] : ofYear.dyads);
		}
	});

	it('say of which day they are, and of which day the boundaries', () => {
		expect(about).toMatchObject({
			year,
			as_of: snapshot.asOf,
			boundaries_date: '2018',
			viewpoint: 'de facto'
		});
		expect(about.disclaimer).toContain('do not imply endorsement');
		expect(about.boundaries).toContain('Natural Earth');
	});
});

describe('what changed on the map', () => {
	it.each([
		['kgz-tjk-border/line/KGZ-TJK', 2024, ['not-agreed', null, 'active']],
		['kgz-tjk-border/line/KGZ-TJK', 2025, ['treaty', '2025-03-13', 'settled']],
		['uzb-tjk-border/line/TJK-UZB', 2017, ['partly-agreed', '2002-10-05', 'active']],
		['uzb-tjk-border/line/TJK-UZB', 2018, ['treaty', '2018-03-09', 'settled']],
		['arm-aze/line/ARM-AZE:ceasefire-line', 2019, ['ceasefire-line', null, 'active']],
		['arm-aze/line/ARM-AZE:ceasefire-line', 2021, ['former-boundary', null, 'active']],
		['afg-pak-durand/line/AFG-PAK:disputed', 2017, ['disputed', null, 'active']]
	])('%s in %i', (id, year, expected) => {
		expect(classOf(year, id)).toEqual(expected);
	});

	it.each([
		[1999, 'armed'],
		[2004, 'active'],
		[2019, 'armed'],
		[2025, 'armed']
	])('Kashmir in %i: the lines keep their classes, the peak is %s', (year, peak) => {
		const parts = partsOf(year, 'ind-pak-kashmir');
		expect(new Set(parts.map((part) => part.peak))).toEqual(new Set([peak]));
		expect(new Set(parts.map((part) => part.phase))).toEqual(new Set(['active']));
		const classes = parts.map((part) => part.class);
		expect(classes).toContain('line-of-control');
		expect(classes).toContain('actual-ground-position-line');
		expect(classes).not.toContain('international');
		expect(parts.filter(({ part }) => part === 'area').map(({ name }) => name)).toContain(
			'Jammu and Kashmir'
		);
	});

	it.each([
		[2012, 'active', 'active'],
		[2023, 'settled', 'latent']
	])('the Naryn in %i: %s, with its rivers, arcs and dams', (year, phase, peak) => {
		const parts = partsOf(year, 'uzb-kgz-naryn');
		for (const part of parts) expect(part).toMatchObject({ phase, peak });
		expect(parts.filter(({ part }) => part === 'river').map(({ name }) => name)).toEqual([
			'Naryn',
			'Syr Darya'
		]);
		expect(parts.filter(({ part }) => part === 'arc').map(({ sides }) => sides)).toEqual([
			['KAZ', 'KGZ'],
			['KGZ', 'UZB']
		]);
		expect(parts.some(({ name }) => name?.startsWith('Toktogul'))).toBe(true);
	});

	it.each([
		[2007, 'latent'],
		[2012, 'active'],
		[2013, 'active'],
		[2014, 'active'],
		[2015, 'active'],
		[2016, 'active'],
		[2017, 'active'],
		[2018, 'settled']
	])('the gas cut-off in %i: %s, between Tajikistan and Uzbekistan', (year, phase) => {
		const [arc, ...others] = partsOf(year, 'uzb-tjk-gas').filter(({ part }) => part === 'arc');
		expect(others).toEqual([]);
		expect(arc).toMatchObject({ phase, sides: ['TJK', 'UZB'] });
	});

	it('says that a whole border stands for its parts until a treaty, and that the drawn line may be older', () => {
		const noteOf = (year: number) =>
			partsOf(year, 'kgz-tjk-border').find(({ part }) => part === 'line')?.note;
		expect(noteOf(2024)).toMatch(/^The whole border .* stands for the parts in dispute/);
		expect(noteOf(2025)).toMatch(/^Drawn as in the boundaries of 2018/);
		const older = partsOf(2017, 'kgz-kaz').find(({ part }) => part === 'line');
		expect([older?.class, older?.note]).toEqual(['treaty', null]);
	});

	it('gives the designation of an armed group arcs and the place where it was decided', () => {
		const parts = partsOf(2017, 'jem-designation');
		expect(parts.map(({ part }) => part)).toEqual(['arc', 'arc', 'point']);
	});
});

describe('disputes.geojson', () => {
	const all = JSON.parse(
		readerOf(mapFiles(atlas, TOPOLOGIES)).textOf('disputes.geojson')
	) as FeatureCollection;
	interface DatedLine {
		id: string;
		classes: DatedClass[];
	}
	const datedLines = all.features.flatMap(({ id, properties }) =>
		((properties?.lines ?? []) as DatedLine[]).map((line) => ({ ...line, id: `${id}/line/${line.id}` }))
	);

	it.each(yearsOf(atlas))('dates the classes of lines so that they agree with those of %i', (year) => {
		const { asOf } = snapshotOfYear(atlas, year);
		const drawn = datedLines.filter(({ id }) => classOf(year, id));
		expect(drawn.length).toBeGreaterThan(15);
		for (const { id, classes } of drawn) {
			const dated = classes.findLast(({ since }) => since === null || firstDay(since) <= asOf);
			expect(dated?.class, id).toBe(classOf(year, id)?.[0]);
		}
	});

	it('knows the stages of a border one after the other', () => {
		const line = datedLines.find(({ id }) => id === 'uzb-kgz-border/line/KGZ-UZB');
		expect(line?.classes.map((one) => one.class).slice(0, 2)).toEqual(['not-agreed', 'partly-agreed']);
		expect(line?.classes.at(-1)?.class).toBe('treaty');
	});
});
