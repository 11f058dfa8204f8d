import type { Feature, Geometry } from 'geojson';
import {
	firstDay,
	trustOf,
	type Atlas,
	type Dispute,
	type DisputeOfYear,
	type Iso3,
	type PartialDate,
	type Phase,
	type Snapshot,
	type Trust
} from '$lib/domain';
import { BOUNDARIES_PROVENANCE, RIVERS_PROVENANCE } from '$lib/geo/provenance';
import { classOfYear, type YearLineClass } from '$lib/geo/year-lines';
import { aboutOf, type About } from '../about';
import { collectionOf, type Collection } from './collection';
import type { DisputeShape, ShapePart } from './dispute-shapes';
import { OF_DISPUTES, withOldNames } from './old-names';

export interface DisputePartProperties {
	dispute: string;
	title_en: string;
	part: ShapePart;
	name: string | null;
	/** At the end of the year. */
	phase: Phase;
	phase_since: PartialDate;
	phase_trust: Trust;
	/** The highest of the year. */
	peak: Phase;
	parties: Iso3[];
	dyads: string[];
	kinds: string[];
	/** Of lines, at the end of the year; null of everything else. */
	class: YearLineClass | null;
	/** Since when a border in dispute has its class. */
	since: PartialDate | null;
	/** The two neighbours of a line, or of holder and claimant; the two states of an arc. */
	sides: string[] | null;
	claimant: string | null;
	/** Of areas, on the date of the boundaries, which is not the year. */
	controlled_by: string | null;
	claimed_by: string[] | null;
	claimants_unverified: boolean | null;
	note: string | null;
	geometry_source: string;
	/** Ids of the sources behind the phase at the end of the year. */
	sources: string[];
}

/** What travels with the file of a year besides what travels with every file. */
interface AboutYear extends About {
	year: number;
	as_of: string;
	boundaries_date: string;
	viewpoint: string;
	rivers: string;
}

const STANDS_FOR_PART =
	'The whole border between the two states stands for the parts in dispute: the boundaries do not show which these are.';
const MAY_BE_OLDER = `Drawn as in the boundaries of ${BOUNDARIES_PROVENANCE.date}: the line of the treaty may differ.`;
const HELD_THEN = `Held as on the date of the boundaries, ${BOUNDARIES_PROVENANCE.date}, not of the year.`;

/**
 * Where each dispute of a year is, in parts: areas, lines by their class of the year, arcs between states, points,
 * rivers. One feature a part, since layers of a GIS hold one kind of geometry each.
 */
export function disputesOfYearGeoJson(
	atlas: Atlas,
	{ year, asOf, disputes }: Snapshot,
	shapes: ReadonlyMap<string, DisputeShape[]>,
	about = aboutOf(atlas)
): Collection<Geometry, DisputePartProperties> & { about: AboutYear } {
	const features = disputes.flatMap((ofYear) => {
		const dispute = atlas.disputes.find(({ id }) => id === ofYear.id);
		if (!dispute) throw new Error(`disputes of ${year}: no ${ofYear.id} in the record, expected one`);
		return (shapes.get(ofYear.id) ?? []).map((shape) => featureOf(dispute, ofYear, asOf, shape));
	});
	const collection = collectionOf(about, features);
	return {
		...collection,
		about: {
			...collection.about,
			year,
			as_of: asOf,
			boundaries_date: BOUNDARIES_PROVENANCE.date,
			viewpoint: BOUNDARIES_PROVENANCE.viewpoint,
			rivers: `${RIVERS_PROVENANCE.source} (${RIVERS_PROVENANCE.url}), ${RIVERS_PROVENANCE.licence.toLowerCase()}`
		}
	};
}

function featureOf(
	dispute: Dispute,
	ofYear: DisputeOfYear,
	asOf: string,
	shape: DisputeShape
): Feature<Geometry, DisputePartProperties> {
	const { line, area } = shape;
	const phase = dispute.phases.findLast(({ from }) => firstDay(from) <= asOf);
	if (!phase) throw new Error(`disputes of ${asOf}: ${dispute.id} has no phase, expected one`);
	const lineClass = line ? classOfYear(line.class, ofYear) : null;
	const isStage = lineClass !== null && lineClass === ofYear.border?.stage;
	return {
		type: 'Feature',
		id: shape.id,
		geometry: shape.geometry,
		properties: withOldNames(
			{
				dispute: dispute.id,
				title_en: dispute.title.en,
				part: shape.part,
				name: shape.name,
				phase: ofYear.phase,
				phase_since: phase.from,
				phase_trust: trustOf(phase),
				peak: ofYear.peak,
				parties: ofYear.parties,
				dyads: ofYear.dyads.map((dyad) => dyad.join('-')),
				kinds: ofYear.kinds,
				class: lineClass,
				since: isStage ? (ofYear.border?.since ?? null) : null,
				sides: line ? [line.left, line.right] : (shape.dyad ?? null),
				claimant: line?.claimant ?? null,
				controlled_by: area?.controlledBy ?? null,
				claimed_by: area?.claimedBy ?? null,
				claimants_unverified: area?.unverified ?? null,
				note: shape.note ?? (area ? HELD_THEN : isStage ? noteOfBorder(ofYear) : null),
				geometry_source: shape.geometrySource,
				sources: phase.sources
			},
			OF_DISPUTES
		)
	};
}

/** What a border in dispute does not show: before a treaty its parts, after one perhaps the line itself. */
function noteOfBorder({ border }: DisputeOfYear): string | null {
	if (!border) return null;
	if (border.stage !== 'treaty') return STANDS_FOR_PART;
	return border.since !== null && border.since >= BOUNDARIES_PROVENANCE.date ? MAY_BE_OLDER : null;
}
