/** Pictures of the steps for slides: the map with its legend. */
import { legendSamples } from '$lib/draw/legend-samples';
import { svgToPng } from '$lib/draw/png/raster';
import { sceneSvg } from '$lib/draw/scene';
import type { Deck, DeckStep } from '$lib/lesson/deck/deck';
import type { PlayerData } from '../html/player-data';
import { boxesOf, pixelsOf } from './pptx-boxes';
import type { MapPicture, StepPictures } from './pptx';
import { sceneOf } from '../html/scene-of';
import { captionOf } from '$lib/lesson/deck/words-of-step';
import type { View } from '$lib/view/codec';

/** Two pixels for each that the map is laid out in: sharp on a projector. */
const SHARP = 2;
/** Samples are small: more. */
const SHARP_SAMPLE = 4;
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
	const samples = new Map<string, Promise<string>>();
	/** The same sample stands on many slides. */
	const sampleOf = (svg: string): Promise<string> => {
		const drawn = samples.get(svg) ?? svgToPng(svg, SHARP_SAMPLE).then(dataAddress);
		samples.set(svg, drawn);
		return drawn;
	};
	const draw = async (step: DeckStep, view: View): Promise<MapPicture> => {
		const caption = captionOf(step, view === step.asked);
		const sceneIn = (size: { width: number; height: number }) =>
			sceneOf(data, view, { ...size, title: step.when, told: step.told, font, letters: LETTERS });
		// How much there is to explain decides how large the map is, and that, at its edges, what there is to explain.
		const first = legendSamples(sceneIn(pixelsOf(boxesOf([], caption).picture)));
		const scene = sceneIn(pixelsOf(boxesOf(first, caption).picture));
		const key = await Promise.all(
			legendSamples(scene).map(async ({ text, svg }) => ({ text, sample: svg && (await sampleOf(svg)) }))
		);
		return { map: await dataAddress(await svgToPng(sceneSvg(scene), SHARP)), key };
	};
	const pictures: StepPictures[] = [];
	for (const step of deck.steps) {
		ondraw(step.number, deck.steps.length);
		const { view, asked } = step;
		pictures.push({ shown: await draw(step, view), asked: asked && (await draw(step, asked)) });
	}
	return pictures;
}
