import { pixelAt, pixelInPicture } from './canvas';
import type { Label } from './words';
import { SHARE_INK, mapState, outlineMarkup, outlines } from './year-map';
import type { Subject } from '../subjects/types';
import { disputeMarks } from '$lib/scene/names/marks';
import { light } from '$lib/draw/base/colours';
import { diamond } from '$lib/draw/fills/diamond';
import { atlas } from '$record';
import { datingAct, type Position } from '$lib/domain';
import { SELECTED_RING } from '$lib/scene/symbols/marks';
import { textOf } from '$lib/text/words';

/** What a picture marks on its map. */
export interface Marks {
	/** In units of the drawn map. */
	shapes: string[];
	/** In pixels. */
	points: string[];
	labels: Label[];
}

/** Height of a name with its ground, in pixels. */
const LINE = 33;

const NONE: Marks = { shapes: [], points: [], labels: [] };

/** A filled circle for what happened or sits there, a hollow one for what was there before or is planned. */
function circle([x, y]: readonly [number, number], filled: boolean, radius = 9): string {
	const [inside, rim] = filled ? ['document', 'document-text'] : ['document-text', 'document'];
	return (
		`<circle cx="${x}" cy="${y}" r="${radius + 2}" fill="${light(rim)}"/>` +
		`<circle cx="${x}" cy="${y}" r="${radius}" fill="${light(inside)}" stroke="${light('document')}" stroke-width="2.5"/>`
	);
}

const ring = ([x, y]: readonly [number, number], radius: number): string =>
	`<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${light('paper')}" stroke-width="${SELECTED_RING.rim}"/>` +
	`<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${light('selected')}" stroke-width="${SELECTED_RING.width}"/>`;

/** Pixels of the picture for a pixel of the page's map: what is marked is larger, since the picture is seen small. */
const MARKED = 1.5;

/** The disputes of the year that have points on the map, in the form of their phase; those of one dispute if named. */
const diamonds = (year: number, grain: number, only?: string): string[] =>
	disputeMarks(atlas, mapState(year), outlines)
		.filter(({ dispute }) => only === undefined || dispute === only)
		.map((mark) => diamond(mark, pixelInPicture(mark.position), SHARE_INK, grain));

const placeOf = (id: string | null | undefined) => atlas.places.find((place) => place.id === id);

/** Names one below the other where they would cover each other. */
function apart(labels: Label[]): Label[] {
	const sorted = [...labels].sort((a, b) => a.y - b.y);
	for (const [index, label] of sorted.entries()) {
		for (const above of sorted.slice(0, index)) {
			if (Math.abs(above.x - label.x) < 250) label.y = Math.max(label.y, above.y + LINE);
		}
	}
	return sorted;
}

function named(entries: { name: string; position: Position; filled?: boolean }[]): Marks {
	return {
		shapes: [],
		points: entries.map(({ position, filled = true }) => circle(pixelAt(position), filled)),
		labels: apart(
			entries.map(({ name, position }) => {
				const [x, y] = pixelAt(position);
				return { text: name, x, y };
			})
		)
	};
}

function ofPlace(id: string | null | undefined): Marks {
	const place = placeOf(id);
	return place ? named([{ name: textOf(place.name), position: place.position }]) : NONE;
}

function ofState(iso3: string, year: number): Marks {
	const small = outlines.small.find(({ id }) => id === iso3);
	if (small) return { ...NONE, points: [ring(pixelInPicture(small.position), 13)] };
	return { ...NONE, shapes: outlineMarkup(iso3, year) };
}

/**
 * A ring around its points, or around each where they lie far apart: lines and areas keep the dashes and the
 * hatching that say what they are.
 */
function ofDispute(id: string, year: number): Marks {
	const dispute = atlas.disputes.find((candidate) => candidate.id === id);
	if (!dispute) return NONE;
	const points = dispute.points.map(({ position }) => pixelAt(position));
	return { ...NONE, points: [...diamonds(year, MARKED, id), ...ringsAround(points)] };
}

const RING = 24;

function ringsAround(points: [number, number][]): string[] {
	const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
	const centre: [number, number] = [mean(0), mean(1)];
	const reach = Math.max(...points.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1])));
	return reach < 2.5 * RING ? [ring(centre, reach + RING)] : points.map((point) => ring(point, RING));
}

/** Every place with documents so far, filled where some are of the year; under them the disputes that are points. */
function ofYear(year: number): Marks {
	const counts = mapState(year).places;
	const points = atlas.places.flatMap(({ id, position }) => {
		const count = counts.get(id);
		return count ? [{ position, filled: count.inYear > 0 }] : [];
	});
	const places = points.map(({ position, filled }) => circle(pixelAt(position), filled, 6));
	return { ...NONE, points: [...diamonds(year, 1), ...places] };
}

/** Where the seats of an institution are; filled where it works now, hollow where it worked or is to work. */
function ofInstitution(id: string): Marks {
	const seats = atlas.institutions.find((candidate) => candidate.id === id)?.seats ?? [];
	const isNow = (place: string) =>
		seats.some((seat) => seat.place === place && seat.stage === 'working' && seat.to === null);
	return named(
		[...new Set(seats.map(({ place }) => place))].flatMap((at) => {
			const place = placeOf(at);
			return place ? [{ name: textOf(place.name), position: place.position, filled: isNow(at) }] : [];
		})
	);
}

/** What the picture of a subject marks on the map of its year. */
export function subjectMarks({ kind, id, year }: Subject): Marks {
	switch (kind) {
		case 'state':
			return ofState(id, year);
		case 'dispute':
			return ofDispute(id, year);
		case 'place':
			return ofPlace(id);
		case 'document': {
			const document = atlas.documents.find((candidate) => candidate.id === id);
			return ofPlace(document && datingAct(document)?.place);
		}
		case 'summit':
			return ofPlace(atlas.summits.find((candidate) => candidate.id === id)?.place);
		case 'institution':
			return ofInstitution(id);
		case 'exercise':
			return named(
				(atlas.exercises.find((candidate) => candidate.id === id)?.places ?? []).map(
					({ name, position }) => ({
						name: textOf(name),
						position
					})
				)
			);
		case 'year':
		case 'atlas':
			return ofYear(year);
		default:
			return NONE;
	}
}
