import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?inline';
import { error } from '@sveltejs/kit';
import boundaries from '../../../../../static/data/boundaries.topo.json';
import orientation from '../../../../../static/data/orientation.json';
import rivers from '../../../../../static/data/rivers.topo.json';
import { atlas, namesOf } from '$record';
import { bundledLessons, bundledOf } from '$record/lessons';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import { getLocale } from '$lib/paraglide/runtime';
import { sceneSvg } from '$lib/draw/scene';
import { sceneOf, type MapMaterial } from '$lib/files/html/scene-of';
import { readViewAddress } from '$lib/lesson/view-address';
import type { Orientation } from '$lib/geo/orientation-types';
import { outlinesOfPage } from '$lib/scene/outlines/outlines';
import type { EntryGenerator, RequestHandler } from './$types';
import { areaNames } from '../../area-names.server';

export const prerender = true;

export const entries: EntryGenerator = () => bundledLessons.map(({ lesson }) => ({ id: lesson.id }));

/**
 * As small as it is shown in the list of lessons, in letters that can be read there; they come with it, since names are
 * placed by their width and a picture has no fonts of its page.
 */
const SIZE = {
	width: 480,
	height: 270,
	letters: 1.4,
	font: getLocale() === 'ru' ? [cyrillic, latin] : [latin]
};
const YEARS = { first: FIRST_YEAR, last: lastYear(atlas) };

const material = (): MapMaterial => ({
	atlas,
	outlines: outlinesOfPage(),
	topology: boundaries as unknown as MapMaterial['topology'],
	rivers: rivers as unknown as MapMaterial['rivers'],
	orientation: { ...(orientation as unknown as Orientation), ...(areaNames && { areas: areaNames }) },
	pointNames: namesOf(atlas).points
});

/** The picture of a lesson that comes with the atlas: the map of one of its steps. */
export const GET: RequestHandler = ({ params }) => {
	const bundled = bundledOf(params.id);
	const step = bundled?.lesson.steps[bundled.guide.picture - 1];
	if (!step) error(404, `No lesson ${params.id}`);
	const { view } = readViewAddress(step.view, YEARS);
	return new Response(sceneSvg(sceneOf(material(), view, SIZE)), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
