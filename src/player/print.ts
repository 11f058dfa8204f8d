/** Maps for paper: drawn when the page is printed, each beside its step's text. */
import { sceneSvg } from '$lib/draw/scene';
import type { Deck } from '$lib/lesson/deck/deck';
import { TEXT_ID, type PlayerData } from '$lib/files/html/player-data';
import { sceneOf } from '$lib/files/html/scene-of';
import { svgElement } from '$lib/draw/base/svg-element';

const SIZE = { width: 900, height: 540 };

/** Puts the map of each step into the text of the lesson, once. */
export function mapsForPrint(data: PlayerData, deck: Deck): void {
	for (const { number, view, asked, when, told } of deck.steps) {
		const figure = document.querySelector(`#${TEXT_ID} [data-step="${number}"] figure`);
		if (!figure || figure.childElementCount > 0) continue;
		const scene = sceneOf(data, asked ?? view, { ...SIZE, title: when, told, id: `p${number}-` });
		figure.append(svgElement(sceneSvg(scene)));
	}
}
