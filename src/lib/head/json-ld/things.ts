/**
 * The things of the record in the words of schema.org. What nobody has checked is left out: here no mark beside
 * it could say so.
 */
import type { Node } from './types';
import { isChecked } from '../subjects/checked';
import type { Subject } from '../subjects/types';
import { atlas } from '$record';
import { bundledOf } from '$record/lessons';
import { datingAct, type Sourced, type Text } from '$lib/domain';
import { textOf, typeName } from '$lib/text/words';

const find = <T extends { id: string }>(things: T[], id: string | null | undefined) =>
	things.find((thing) => thing.id === id);

/** Names in other languages than the page's, as far as they are checked. */
function otherNames(fact: Sourced, field: string, text: Text) {
	const names = (['ru', 'zh'] as const).flatMap((language) => {
		const value = text[language];
		return value && isChecked(fact, `${field}.${language}`)
			? [{ '@value': value, '@language': language }]
			: [];
	});
	return names.length > 0 ? names : undefined;
}

/** A lesson in the words by which libraries of lessons sort them. */
function lessonNode(id: string): Node {
	const guide = bundledOf(id)?.guide;
	return {
		'@type': 'LearningResource',
		...(guide && {
			learningResourceType: 'lesson',
			timeRequired: `PT${guide.minutes}M`,
			typicalAgeRange: `${guide.age}-`,
			teaches: guide.aims
		})
	};
}

/** A state by its name and code. */
export function country(iso3: string): Node {
	const state = atlas.states.find((candidate) => candidate.iso3 === iso3);
	return { '@type': 'Country', name: state ? textOf(state.name) : iso3, identifier: iso3 };
}

/** A place by its name; its coordinates only if they are checked. */
function placeNode(id: string): Node | undefined {
	const place = find(atlas.places, id);
	if (!place) return undefined;
	const [longitude, latitude] = place.position;
	return {
		'@type': 'Place',
		name: textOf(place.name),
		containedInPlace: isChecked(place, 'iso3') ? country(place.iso3) : undefined,
		geo: isChecked(place, 'position') ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined
	};
}

function stateNode(iso3: string): Node {
	const state = atlas.states.find((candidate) => candidate.iso3 === iso3);
	return { ...country(iso3), alternateName: state && otherNames(state, 'name', state.name) };
}

function placeOfRecord(id: string): Node {
	const place = find(atlas.places, id);
	return {
		'@type': 'Place',
		...placeNode(id),
		alternateName: place && otherNames(place, 'name', place.name)
	};
}

function summitNode(id: string): Node | undefined {
	const summit = find(atlas.summits, id);
	return (
		summit && {
			'@type': 'Event',
			startDate: isChecked(summit, 'start') ? summit.start : undefined,
			endDate: isChecked(summit, 'end') ? summit.end : undefined,
			location: isChecked(summit, 'place') ? placeNode(summit.place) : undefined
		}
	);
}

function exerciseNode(id: string): Node | undefined {
	const exercise = find(atlas.exercises, id);
	if (!exercise) return undefined;
	const { name, start, end, places, participants } = exercise;
	const location = places.flatMap((place, index): Node[] => {
		const [longitude, latitude] = place.position;
		if (!isChecked(exercise, `places.${index}.name`)) return [];
		const isExact = isChecked(exercise, `places.${index}.position`);
		return [
			{
				'@type': 'Place',
				name: textOf(place.name),
				geo: isExact ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined
			}
		];
	});
	return {
		'@type': 'Event',
		alternateName: otherNames(exercise, 'name', name),
		startDate: isChecked(exercise, 'start') ? start : undefined,
		endDate: end && isChecked(exercise, 'end') ? end : undefined,
		location: location.length > 0 ? location : undefined,
		// A contributor would have to be an organization or a person; states are places there.
		about:
			participants.length > 0 && isChecked(exercise, 'participants') ? participants.map(country) : undefined
	};
}

function documentNode(id: string): Node | undefined {
	const document = find(atlas.documents, id);
	if (!document) return undefined;
	const { title, type, acts, summary } = document;
	const dated = datingAct(document);
	const act = `acts.${dated?.act ?? 'signed'}`;
	const inForce = acts.enteredIntoForce;
	// A date that holds for some states only, or that another good source contradicts, is not the date.
	const isPlain = inForce && !inForce.scope && !inForce.disputed;
	return {
		'@type': 'Legislation',
		alternateName: otherNames(document, 'title', title),
		legislationType: isChecked(document, 'type') ? typeName(type) : undefined,
		legislationDate: dated && isChecked(document, `${act}.date`) ? dated.signed : undefined,
		legislationDateOfApplicability:
			isPlain && isChecked(document, 'acts.enteredIntoForce') ? inForce.date : undefined,
		locationCreated: dated?.place && isChecked(document, `${act}.place`) ? placeNode(dated.place) : undefined,
		abstract: isChecked(document, 'summary') ? textOf(summary) : undefined
	};
}

function institutionNode(id: string): Node | undefined {
	const institution = find(atlas.institutions, id);
	if (!institution) return undefined;
	const { name, partOf, established, seats } = institution;
	const parent = find(atlas.institutions, partOf);
	const seat = seats.find((candidate) => candidate.stage === 'working' && candidate.to === null);
	return {
		'@type': 'GovernmentOrganization',
		alternateName: otherNames(institution, 'name', name),
		foundingDate: established && isChecked(institution, 'established') ? established : undefined,
		parentOrganization:
			parent && isChecked(institution, 'partOf')
				? { '@type': 'GovernmentOrganization', name: textOf(parent.name) }
				: undefined,
		location: seat && isChecked(seat, 'place') ? placeNode(seat.place) : undefined
	};
}

/** A dispute has no word of its own there: a page about the states. What they dispute, the page says. */
function disputeNode(id: string): Node {
	return { '@type': 'WebPage', about: find(atlas.disputes, id)?.parties.map(country) };
}

function sourceNode(id: string): Node {
	const source = find(atlas.sources, id);
	return {
		'@type': 'WebPage',
		about: source && {
			'@type': 'CreativeWork',
			name: source.title,
			publisher: { '@type': 'Organization', name: source.publisher },
			datePublished: source.published,
			url: source.url ?? undefined
		}
	};
}

/** What a subject of the record is; undefined for a page that is about none of its things. */
export function thingNode({ kind, id }: Pick<Subject, 'kind' | 'id'>): Node | undefined {
	switch (kind) {
		case 'state':
			return stateNode(id);
		case 'place':
			return placeOfRecord(id);
		case 'summit':
			return summitNode(id);
		case 'exercise':
			return exerciseNode(id);
		case 'document':
			return documentNode(id);
		case 'institution':
			return institutionNode(id);
		case 'dispute':
			return disputeNode(id);
		case 'source':
			return sourceNode(id);
		case 'lesson':
			return lessonNode(id);
		default:
			return undefined;
	}
}
