import { light } from './colours';
import type { PictureLook } from './types';

/** What a picture is drawn with. */
export interface Ink {
	look: PictureLook;
	/** A colour by its name in `tokens.css`. */
	colour: (name: string) => string;
	/** Before the names of fills. */
	id: string;
}

const WHITE = '#ffffff';
const BLACK = '#000000';

/** Black and white: what differs by hue on the page differs by form already, so a few greys are enough. */
const GREYS: Record<string, string> = {
	text: BLACK,
	'text-quiet': '#333333',
	paper: WHITE,
	'paper-sunk': '#f4f4f4',
	line: '#aaaaaa',
	accent: BLACK,
	sea: WHITE,
	land: WHITE,
	border: '#777777',
	'border-status': '#222222',
	coast: '#777777',
	river: '#888888',
	'status-member': WHITE,
	'status-observer': WHITE,
	'status-dialogue-partner': WHITE,
	'status-sco-partner': WHITE,
	'status-shanghai-five': WHITE,
	'status-shanghai-five-mark': BLACK,
	dispute: BLACK,
	'dispute-soft': '#666666',
	contested: '#777777',
	document: BLACK,
	'document-text': WHITE,
	sign: BLACK,
	'sign-quiet': '#555555',
	'sign-ground': WHITE,
	label: BLACK,
	'label-quiet': '#333333',
	'label-halo': WHITE,
	selected: BLACK
};

/** @throws Error for a colour that `tokens.css` does not have, or that has no grey */
export function inkOf(look: PictureLook, id = ''): Ink {
	if (look === 'colour') return { look, id, colour: light };
	const colour = (name: string): string => {
		const grey = GREYS[name];
		if (!grey) throw new Error(`No grey for --${name}`);
		return grey;
	};
	return { look, id, colour };
}
