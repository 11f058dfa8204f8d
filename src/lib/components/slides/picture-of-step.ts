/** Pictures of the steps for slides: the map with its legend. */
import { svgToPng } from '../picture/raster';
import { sceneSvg } from '../picture/scene';
import type { Deck } from './deck';
import type { PlayerData } from './player-data';
import { PICTURE } from './pptx-master';
import type { StepPictures } from './pptx';
import { sceneOf } from './scene-of';
import type { View } from '$lib/view/codec';

/** Two pixels for each that the map is laid out in: sharp on a projector. */
const SHARP = 2;
/** Names are read from the last row. */
const LETTERS = 1.9;

async function dataAddress(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read'));
		reader.readAsDataURL(blob);
	});
}

/** Draws the maps of all steps, telling how far it is. */
export async function picturesOf(
	deck: Deck,
	data: PlayerData,
	font: string[],
	ondraw: (number: number, count: number) => void
): Promise<StepPictures[]> {
	const draw = async (view: View) =>
		dataAddress(await svgToPng(sceneSvg(sceneOf(data, view, { ...PICTURE, font, letters: LETTERS })), SHARP));
	const pictures: StepPictures[] = [];
	for (const { number, view, asked } of deck.steps) {
		ondraw(number, deck.steps.length);
		pictures.push({ map: await draw(view), asked: asked && (await draw(asked)) });
	}
	return pictures;
}
