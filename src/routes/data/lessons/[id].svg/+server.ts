import han from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff?inline';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?inline';
import { error } from '@sveltejs/kit';
import { areaNames } from '../../../map-pages/area-names.server';
import subsetFont from 'subset-font';
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
import { outlinesOfPage } from '$lib/scene/outlines/outlines';
import type { EntryGenerator, RequestHandler } from './$types';

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
	orientation: { ...(orientation as unknown as MapMaterial['orientation']), ...areaNames() },
	pointNames: namesOf(atlas).points
});

/** The Han letters of a picture: not every machine has some. */
async function hanIn(svg: string): Promise<string[]> {
	if (getLocale() !== 'zh') return [];
	const whole = Buffer.from(han.slice(han.indexOf(',') + 1), 'base64');
	const font = await subsetFont(whole, svg.replace(/<[^>]*>/g, ''), { targetFormat: 'woff2' });
	return [`data:font/woff2;base64,${font.toString('base64')}`];
}

/** The picture of a lesson that comes with the atlas: the map of one of its steps. */
export const GET: RequestHandler = async ({ params }) => {
	const bundled = bundledOf(params.id);
	const step = bundled?.lesson.steps[bundled.guide.picture - 1];
	if (!step) error(404, `No lesson ${params.id}`);
	const { view } = readViewAddress(step.view, YEARS);
	const drawn = (font: string[]) => sceneSvg(sceneOf(material(), view, { ...SIZE, font }));
	const letters = await hanIn(drawn([]));
	return new Response(drawn([...letters, ...SIZE.font]), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
