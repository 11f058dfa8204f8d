import type { Column } from '../tables';
import { CONFIDENCE_CODES, INSTITUTION_CODES, SEAT_STAGE_CODES, TRUST_CODES } from '../tables/record-codes';
import { KIND_CODES, LINE_CODES, PHASE_CODES } from '../tables/codes';

/** Shorter ways to say a column; properties of features are documented as columns of tables are. */
const column = (
	name: string,
	description: string,
	more: Partial<Omit<Column, 'name' | 'description'>> = {}
): Column => ({ name, type: 'string', description, ...more });
const needed = { required: true } as const;

const confidence = column('confidence', 'Whether anybody looked it up.', {
	codes: CONFIDENCE_CODES,
	...needed
});
const trust = column('trust', 'How far it can be relied on.', { codes: TRUST_CODES, ...needed });
const unverified = column(
	'unverified',
	'Fields that nobody saw in a source, though the fact itself was seen.',
	{
		list: true
	}
);
const sources = column('sources', 'Ids of the sources that it rests on.', { list: true, link: 'source' });

/** `institutions.geojson`: an institution, and its seat where it has one. */
export const INSTITUTION_PROPERTIES: Column[] = [
	column('id', 'Id of the institution.', { link: 'institution', ...needed }),
	column('kind', 'What kind of institution it is.', { codes: INSTITUTION_CODES, ...needed }),
	column('name_en', 'Name in English.', needed),
	column('name_ru', 'Name in Russian, where known.'),
	column('name_zh', 'Name in Chinese, where known.'),
	column('part_of', 'The institution that it is part of.', { link: 'institution' }),
	column('established', 'First day of its work; of a planned one, the agreement on it.', { type: 'date' }),
	confidence,
	trust,
	unverified,
	sources,
	column('seat_place', 'Where it sits, or was to sit; empty without a seat.', { link: 'place' }),
	column('seat_start', 'First day of the seat.', { type: 'date' }),
	column('seat_end', 'First day after it; empty while it lasts.', { type: 'date' }),
	column('seat_stage', 'Whether it was at work there.', { codes: SEAT_STAGE_CODES }),
	column('seat_confidence', 'Whether anybody looked the seat up.', { codes: CONFIDENCE_CODES }),
	column('seat_trust', 'How far the seat can be relied on.', { codes: TRUST_CODES }),
	column('seat_unverified', 'Fields of the seat that nobody saw in a source.', { list: true }),
	column('seat_sources', 'Ids of the sources that the seat rests on.', { list: true, link: 'source' })
];

const dispute = column('dispute', 'Id of the dispute.', { link: 'dispute', ...needed });
const parties = column('parties', 'The states that disagree: ISO 3166-1 alpha-3 codes.', {
	list: true,
	link: 'state',
	...needed
});
const kinds = column('kinds', 'What it is about.', { list: true, codes: KIND_CODES, ...needed });
const HOLDER =
	'Who held the area on the date of the boundaries: alpha-3, or x-… for an authority without a code';
const CLAIMANTS = 'Every claimant of the area, the holder among them';
const CLAIMANTS_UNVERIFIED =
	'True if neither the source of the boundaries nor the record names the claimants';

/** `disputes.geojson`: a dispute as a whole. What stands in lists of objects is spelt out behind a dot. */
export const DISPUTE_PROPERTIES: Column[] = [
	column('id', 'Id of the dispute.', { link: 'dispute', ...needed }),
	column('title_en', 'Title of the dispute, in English.', needed),
	parties,
	kinds,
	column('phase', 'The phase on the day of the last review.', { codes: PHASE_CODES }),
	column('phases', 'Its phases, one after the other.', { list: true, ...needed }),
	column('phases.phase', 'How far the dispute had gone.', { codes: PHASE_CODES, ...needed }),
	column('phases.start', 'First day of the phase.', { type: 'date', ...needed }),
	column('phases.confidence', 'Whether anybody looked the phase up.', { codes: CONFIDENCE_CODES, ...needed }),
	column('phases.trust', 'How far the phase can be relied on.', { codes: TRUST_CODES, ...needed }),
	column('areas', 'The areas that its geometry is made of.', { list: true, ...needed }),
	column('areas.name', 'Name of the area.', needed),
	column('areas.controlled_by', `${HOLDER}.`, needed),
	column('areas.claimed_by', `${CLAIMANTS}.`, { list: true, ...needed }),
	column('areas.claimants_unverified', `${CLAIMANTS_UNVERIFIED}.`, { type: 'boolean', ...needed }),
	column('lines', 'The lines that its geometry is made of.', { list: true, ...needed }),
	column('lines.id', 'Id of the line in the boundaries.', needed),
	column('lines.class', 'What the line is on the date of the boundaries.', { codes: LINE_CODES, ...needed }),
	column('lines.sides', 'The two neighbours, or holder and claimant.', { list: true, ...needed }),
	column('lines.classes', 'What the line was, one after the other.', { list: true, ...needed }),
	column('lines.classes.class', 'Class of the line from a date on.', needed),
	column('lines.classes.since', 'That date; empty before anything was agreed.', { type: 'date' }),
	column('points', 'Its representative points; they are its geometry where it has no area and no line.', {
		list: true,
		...needed
	}),
	column('points.name', 'Name of the point, in English.', needed),
	column('points.position', 'Longitude and latitude, approximate.', {
		list: true,
		unit: 'degrees, WGS 84',
		...needed
	}),
	column('points.unverified', 'True: positions of points are from memory.', { type: 'boolean', ...needed }),
	sources,
	column('note', 'What the geometry does not say.', needed)
];

/** `disputes/<year>.geojson`: a part of a dispute. */
export const DISPUTE_PART_PROPERTIES: Column[] = [
	dispute,
	column('title_en', 'Title of the dispute, in English.', needed),
	column('part', 'What the geometry is.', {
		codes: {
			area: 'A contested area',
			line: 'A border, a line of control or the limit of a claim',
			arc: 'Joins two states whose dispute is not over territory; says nothing of a place',
			point: 'A representative point',
			river: 'A river whose water is in dispute'
		},
		...needed
	}),
	column('name', 'Name of an area, point or river.'),
	column('phase', 'The phase at the end of the year.', { codes: PHASE_CODES, ...needed }),
	column('phase_since', 'First day of that phase.', { type: 'date', ...needed }),
	column('phase_trust', 'How far that phase can be relied on.', { codes: TRUST_CODES, ...needed }),
	column('peak', 'The highest phase of the year.', { codes: PHASE_CODES, ...needed }),
	parties,
	column('dyads', 'Who disagrees with whom: pairs of codes, as in CHN-IND.', { list: true, ...needed }),
	kinds,
	column(
		'class',
		'Of lines: the class at the end of the year; of a border in dispute the stage that its treaties had reached.'
	),
	column('since', 'Of lines: since when a border in dispute has that class.', { type: 'date' }),
	column('sides', 'Of lines the two neighbours, or holder and claimant; of arcs the two states.', {
		list: true
	}),
	column('claimant', 'Of the limit of a claim: whose claim it is.'),
	column('controlled_by', `Of areas: ${HOLDER.charAt(0).toLowerCase()}${HOLDER.slice(1)}.`),
	column('claimed_by', `Of areas: ${CLAIMANTS.charAt(0).toLowerCase()}${CLAIMANTS.slice(1)}.`, {
		list: true
	}),
	column(
		'claimants_unverified',
		`Of areas: ${CLAIMANTS_UNVERIFIED.charAt(0).toLowerCase()}${CLAIMANTS_UNVERIFIED.slice(1)}.`,
		{ type: 'boolean' }
	),
	column('note', 'What the geometry does not show, or stands for.'),
	column('geometry_source', 'Where the geometry is from.', needed),
	column('sources', 'Ids of the sources behind the phase at the end of the year.', {
		list: true,
		link: 'source',
		...needed
	})
];

/** `boundaries.topo.json`, by its objects. Names are those that the map reads: `controlledBy` is `controlled_by` elsewhere. */
export const BOUNDARIES_PROPERTIES: Record<string, Column[]> = {
	states: [column('name', 'English name in the source of the boundaries.', needed)],
	disputed: [
		column('name', 'Name of the contested area.', needed),
		column('dispute', 'Id of the dispute of the record that is about it.', { link: 'dispute' }),
		column('controlledBy', `${HOLDER}.`, needed),
		column('claimedBy', `${CLAIMANTS}.`, { list: true, ...needed }),
		column('unverified', `${CLAIMANTS_UNVERIFIED}; else left out.`, { type: 'boolean' })
	],
	lines: [
		column('class', 'What the line is on the date of the boundaries.', { codes: LINE_CODES, ...needed }),
		column(
			'left',
			'The first of the two neighbours, or of holder and claimant, in the alphabet of codes.',
			needed
		),
		column('right', 'The second of them.', needed),
		column('claimant', 'Of the limit of a claim: whose claim it is.'),
		column('dispute', 'Id of the dispute of the record that is about it.', { link: 'dispute' })
	],
	claims: [
		column('claimant', 'Whose claims the line is the limit of: ISO 3166-1 alpha-3 code.', needed),
		column('disputes', 'Ids of the disputes of the record that the claim is part of.', {
			list: true,
			link: 'dispute',
			...needed
		})
	],
	coast: [],
	labels: [],
	small: []
};

/** `rivers.topo.json`. */
export const RIVERS_PROPERTIES: Record<string, Column[]> = {
	rivers: [
		column('name', 'English name.', needed),
		column('disputes', 'Ids of the disputes of the record over the water of the river.', {
			list: true,
			link: 'dispute',
			...needed
		})
	]
};
