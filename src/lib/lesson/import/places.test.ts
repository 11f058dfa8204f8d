import { expect, it } from 'vitest';
import { asMarkdown } from '../escape';
import { newLesson } from '../make';
import { readLesson } from '../read';
import { readViewAddress } from '../view-address';
import { writeLesson } from '../write';
import { placesInFile, stepsOf } from './places';

const YEARS = { first: 1996, last: 2026 };
const STORY = {
	storymap: {
		slides: [
			{ type: 'overview', text: { headline: 'A river', text: 'From the ice' }, location: {} },
			{
				location: { lat: '41.3', lon: 69.25, zoom: 9 },
				text: { headline: 'Tashkent *\n\u202e', text: '<p>City</p>' },
				media: { url: 'https://www.youtube.com/watch?v=1', caption: 'A film' }
			},
			{
				location: { lat: 84.9, lon: 179.9, zoom: 2 },
				text: {},
				media: { url: 'https://a.example/p.jpg', credit: 'Somebody' }
			},
			{ location: { lat: 400, lon: 'x' }, media: { url: 'javascript:alert(1)' } },
			null
		]
	}
};
const points = (...coordinates: unknown[]) =>
	JSON.stringify({
		type: 'FeatureCollection',
		name: 'Dams',
		features: coordinates.map((each, index) => ({
			type: 'Feature',
			properties: { name: `P${index}`, description: 'x'.repeat(9000) },
			geometry: { type: 'Point', coordinates: each }
		}))
	});

/** As a lesson that is written and opened again, so that every field is one that the schema has. */
function lessonOf(json: string, year: number) {
	const found = placesInFile(json);
	if (!found) throw new Error('nothing found');
	const steps = stepsOf(found.places, [year], asMarkdown).map((step) => ({
		...step,
		title: step.title || 'x'
	}));
	const read = readLesson(writeLesson(newLesson('Places', [], steps)));
	if ('problems' in read) throw new Error(JSON.stringify(read.problems));
	return { found, steps: read.lesson.steps };
}

it('makes a step of each slide, with the part of the map about its place', () => {
	const { found, steps } = lessonOf(JSON.stringify(STORY), 2017);
	expect([found.kind, found.title, found.left, steps.length]).toEqual(['storymap', 'A river', 0, 5]);
	expect(steps.map(({ title }) => title)).toEqual(['A river', 'Tashkent *', 'x', 'x', 'x']);
	const views = steps.map(({ view }) => readViewAddress(view, YEARS));
	expect(views.flatMap(({ notes }) => notes)).toEqual([]);
	expect(views.map(({ view }) => view.year)).toEqual([2017, 2017, 2017, 2017, 2017]);
	const [overview, city, edge, nowhere] = views.map(({ view }) => view.box);
	expect([overview, nowhere]).toEqual([null, null]);
	const [west = 0, south = 0, east = 0, north = 0] = city ?? [];
	expect([(west + east) / 2, (south + north) / 2].map((at) => at.toFixed(1))).toEqual(['69.3', '41.3']);
	expect(edge).not.toBeNull();
	expect(steps[1]?.video).toEqual({ title: 'A film', url: 'https://www.youtube.com/watch?v=1' });
	expect(steps[2]?.ownSources).toMatchObject([{ title: 'Somebody', url: 'https://a.example/p.jpg' }]);
	expect(steps[3]).not.toHaveProperty('ownSources');
});

it('makes a step of each point of GeoJSON, and counts what is none', () => {
	const { found, steps } = lessonOf(points([69.2, 41.3], [200, 0], 'no', [75, 39]), 2005);
	expect([found.title, found.left]).toEqual(['Dams', 2]);
	expect(steps.map(({ title }) => title)).toEqual(['P0', 'P3']);
	expect(placesInFile(points(...Array.from({ length: 130 }, () => [1, 2])))).toMatchObject({ left: 30 });
});

it('leaves everything else alone', () => {
	for (const text of [
		...[
			'',
			'null',
			'[]',
			'{}',
			'{"storymap":{}}',
			'{"type":"FeatureCollection","features":[]}',
			'PK',
			points('x')
		],
		'{"storymap":{"slides":{"length":9}}}',
		'{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon","coordinates":[]}}]}'
	]) {
		expect(placesInFile(text), text).toBeNull();
	}
});
