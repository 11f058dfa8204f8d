/** Places of files that other programs make, as steps of a lesson: StoryMapJS and GeoJSON. Never throws. */
import type { Position } from '../../domain/types/values';
import { lookedAt, MAP_BOX } from '../../geo/extent/box';
import { isObject } from '../json';
import { cleaned, LIMITS } from '../schema';
import { isWeb, unmarked } from '../text';
import { newStep } from '../make';
import type { LessonStep } from '../types';

export interface FoundPlace {
	title: string;
	/** As it stands in the file; with markup where the format has it. */
	text: string;
	/** Longitude and latitude; null of an overview. */
	position: Position | null;
	/** As web maps count it; null where the file does not say. */
	zoom: number | null;
	/** A picture or film that the file only names. */
	media: { url: string; title: string } | null;
}

export interface FoundPlaces {
	kind: 'storymap' | 'geojson';
	title: string;
	places: FoundPlace[];
	/** How many could not be used: no points, or more than a lesson holds. */
	left: number;
}

const fields = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Some programs write numbers as texts. */
const numberOf = (value: unknown): number =>
	typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;

function positionOf(lon: unknown, lat: unknown): Position | null {
	const [east, north] = [numberOf(lon), numberOf(lat)];
	return Math.abs(east) <= 180 && Math.abs(north) <= 90 ? [east, north] : null;
}

function ofSlide(slide: unknown): FoundPlace {
	const { type, ...parts } = fields(slide);
	const [location, text, media] = [fields(parts['location']), fields(parts['text']), fields(parts['media'])];
	const url = textOf(media['url']).trim();
	const title = textOf(media['caption']) || textOf(media['credit']);
	const zoom = numberOf(location['zoom']);
	return {
		title: textOf(text['headline']),
		text: textOf(text['text']),
		position: type === 'overview' ? null : positionOf(location['lon'], location['lat']),
		zoom: Number.isFinite(zoom) ? zoom : null,
		media: isWeb(url) && url.length <= LIMITS.address ? { url, title } : null
	};
}

const TITLES = ['name', 'title', 'Name', 'Title', 'label'];
const TEXTS = ['description', 'Description', 'text', 'desc', 'notes'];

function ofFeature(feature: unknown): FoundPlace | null {
	const { geometry, properties } = fields(feature);
	const { type, coordinates } = fields(geometry);
	if (type !== 'Point') return null;
	const [lon, lat] = list(coordinates);
	const position = positionOf(lon, lat);
	if (!position) return null;
	const said = fields(properties);
	const first = (names: string[]) => names.map((name) => textOf(said[name])).find(Boolean) ?? '';
	return { title: first(TITLES), text: first(TEXTS), position, zoom: null, media: null };
}

/** What a file of StoryMapJS or GeoJSON has for a lesson; null if it is neither or has nothing. */
export function placesInFile(json: string): FoundPlaces | null {
	if (json.length > LIMITS.bytes) return null;
	let value: Record<string, unknown>;
	try {
		value = fields(JSON.parse(json.replace(/^\ufeff/, '')));
	} catch {
		return null;
	}
	const slides = list(fields(value['storymap'])['slides']);
	if (slides.length > 0) {
		const places = slides.slice(0, LIMITS.steps).map(ofSlide);
		const title = places.find(({ position }) => position === null)?.title ?? '';
		return { kind: 'storymap', title, places, left: slides.length - places.length };
	}
	const { type } = value;
	const features = type === 'FeatureCollection' ? list(value['features']) : type === 'Feature' ? [value] : [];
	const places = features.flatMap((feature) => ofFeature(feature) ?? []).slice(0, LIMITS.steps);
	if (places.length === 0) return null;
	return {
		kind: 'geojson',
		title: textOf(value['name']),
		places,
		left: features.length - places.length
	};
}

/** How much is seen about a place, kilometres: the land around it unless the file says how near. */
const SEEN = { least: 150, usual: 900, most: 10_000 };
/** What a window of some 400 pixels shows of a web map at zoom 0, kilometres from top to bottom. */
const AT_ZOOM_0 = 60_000;

/** `63.86,37.25,74.64,45.35`: what is seen about a place. */
function boxAbout([lon, lat]: Position, zoom: number | null): string {
	const seen = zoom === null ? SEEN.usual : Math.min(SEEN.most, Math.max(SEEN.least, AT_ZOOM_0 / 2 ** zoom));
	const [, south, , north] = MAP_BOX;
	const there = Math.min(north, Math.max(south, lat));
	return lookedAt([lon, there, lon, there], seen, 0).join();
}

/** A text of a lesson as a line, which has no markup. */
export const lineOf = (text: string): string =>
	cleaned(unmarked(text)).replace(/\s+/g, ' ').trim().slice(0, LIMITS.line);
const isFilm = (url: string): boolean =>
	/^(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com)$/.test(new URL(url).host);

/**
 * A step for each place.
 * @param years the year of each
 * @param read makes a text of a lesson of one that may have markup
 */
export function stepsOf(
	places: readonly FoundPlace[],
	years: readonly number[],
	read: (text: string) => string
): LessonStep[] {
	return places.map(({ title, text, position, zoom, media }, index) => {
		const at = position ? `?at=${boxAbout(position, zoom)}` : '';
		const named = media && { title: lineOf(read(media.title)), url: media.url };
		const extra: Partial<LessonStep> = !named
			? {}
			: isFilm(named.url)
				? { video: named }
				: {
						ownSources: [
							{ ...named, title: named.title || new URL(named.url).host, author: '', year: '', publisher: '' }
						]
					};
		return newStep(`/year/${years[index] ?? years.at(-1) ?? ''}/${at}`, {
			title: lineOf(read(title)),
			text: cleaned(read(text)).slice(0, LIMITS.text),
			...extra
		});
	});
}
