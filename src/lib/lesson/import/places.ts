/** Places of files that other programs make, as steps of a lesson: StoryMapJS and GeoJSON. Never throws. */
import { cleaned, LIMITS } from '../schema';
import { isWeb } from '../text';
import { newStep } from '../make';
import type { LessonStep } from '../types';

export interface FoundPlace {
	title: string;
	/** As it stands in the file; with markup where the format has it. */
	text: string;
	/** Longitude and latitude; null of an overview. */
	position: [number, number] | null;
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

type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const own = (object: Fields, name: string): unknown =>
	Object.hasOwn(object, name) ? object[name] : undefined;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Some programs write numbers as texts. */
const numberOf = (value: unknown): number =>
	typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;

function positionOf(lon: unknown, lat: unknown): [number, number] | null {
	const [east, north] = [numberOf(lon), numberOf(lat)];
	return Math.abs(east) <= 180 && Math.abs(north) <= 90 ? [east, north] : null;
}

function ofSlide(slide: unknown): FoundPlace {
	const [location, text, media] = ['location', 'text', 'media'].map((name) =>
		fields(own(fields(slide), name))
	);
	const url = textOf(own(media ?? {}, 'url')).trim();
	const title = textOf(own(media ?? {}, 'caption')) || textOf(own(media ?? {}, 'credit'));
	const isOverview = own(fields(slide), 'type') === 'overview';
	const zoom = numberOf(own(location ?? {}, 'zoom'));
	return {
		title: textOf(own(text ?? {}, 'headline')),
		text: textOf(own(text ?? {}, 'text')),
		position: isOverview ? null : positionOf(own(location ?? {}, 'lon'), own(location ?? {}, 'lat')),
		zoom: Number.isFinite(zoom) ? zoom : null,
		media: isWeb(url) && url.length <= LIMITS.address ? { url, title } : null
	};
}

const TITLES = ['name', 'title', 'Name', 'Title', 'label'];
const TEXTS = ['description', 'Description', 'text', 'desc', 'notes'];

function ofFeature(feature: unknown): FoundPlace | null {
	const geometry = fields(own(fields(feature), 'geometry'));
	if (own(geometry, 'type') !== 'Point') return null;
	const [lon, lat] = list(own(geometry, 'coordinates'));
	const position = positionOf(lon, lat);
	if (!position) return null;
	const properties = fields(own(fields(feature), 'properties'));
	const first = (names: string[]) => names.map((name) => textOf(own(properties, name))).find(Boolean) ?? '';
	return { title: first(TITLES), text: first(TEXTS), position, zoom: null, media: null };
}

/** What a file of StoryMapJS or GeoJSON has for a lesson; null if it is neither or has nothing. */
export function placesInFile(json: string): FoundPlaces | null {
	if (json.length > LIMITS.bytes) return null;
	let value: Fields;
	try {
		value = fields(JSON.parse(json.replace(/^\ufeff/, '')));
	} catch {
		return null;
	}
	const slides = list(own(fields(own(value, 'storymap')), 'slides'));
	if (slides.length > 0) {
		const places = slides.slice(0, LIMITS.steps).map(ofSlide);
		const title = places.find(({ position }) => position === null)?.title ?? '';
		return { kind: 'storymap', title, places, left: slides.length - places.length };
	}
	const type = own(value, 'type');
	const features =
		type === 'FeatureCollection' ? list(own(value, 'features')) : type === 'Feature' ? [value] : [];
	const places = features.flatMap((feature) => ofFeature(feature) ?? []).slice(0, LIMITS.steps);
	if (places.length === 0) return null;
	return {
		kind: 'geojson',
		title: textOf(own(value, 'name')),
		places,
		left: features.length - places.length
	};
}

/** The map that the atlas has. */
const EDGES = { west: -180, east: 190, south: -58, north: 84 };
/** How much of the map is seen about a point, in degrees across: a region unless the file says how near. */
const ACROSS = { least: 1.5, usual: 16, most: 100 };
const SHAPE = 0.55;

/** `22,8,128,62`: what is seen about a place. */
function boxAbout([lon, lat]: [number, number], zoom: number | null): string {
	const across =
		zoom === null ? ACROSS.usual : Math.min(ACROSS.most, Math.max(ACROSS.least, 1100 / 2 ** zoom));
	const span = (at: number, size: number, least: number, most: number) => {
		const from = Math.min(Math.max(at - size / 2, least), most - size);
		return [from, from + size].map((edge) => Math.round(edge * 100) / 100);
	};
	const [west, east] = span(lon, across, EDGES.west, EDGES.east);
	const [south, north] = span(lat, across * SHAPE, EDGES.south, EDGES.north);
	return [west, south, east, north].join();
}

const line = (text: string): string => cleaned(text).replace(/\s+/g, ' ').trim().slice(0, LIMITS.line);
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
		const named = media && { title: line(read(media.title)), url: media.url };
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
			title: line(read(title).replace(/\\(?=[^\w\s])|(?<!\\)\*/g, '')),
			text: cleaned(read(text)).slice(0, LIMITS.text),
			...extra
		});
	});
}
