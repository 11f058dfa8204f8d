/** Makes a picture small enough for a lesson, in the browser. What it says of itself is read before it is decoded. */
import { base64Of } from '$lib/lesson/rich/base64';
import { isSvg, pictureHead } from '$lib/lesson/rich/picture';
import type { LessonPicture } from '$lib/lesson/types';

/** Of a file that is opened at all: what a browser decodes without running out of room. */
const MOST_BYTES = 30_000_000;
const MOST_PIXELS = 60_000_000;
const MOST_ACROSS = 16_384;
/** Of the picture that is kept. */
const ACROSS = 1600;
const ENOUGH = 300_000;
const QUALITIES = [0.86, 0.76, 0.64, 0.5];

export type Refused = 'svg' | 'unread' | 'huge';
export type Scaled = Pick<LessonPicture, 'type' | 'data'>;

const dataOf = async (blob: Blob): Promise<string> => base64Of(new Uint8Array(await blob.arrayBuffer()));

/** On white, as on paper: what is clear in a drawing would else take the colour of whatever lies below. */
function drawn(image: ImageBitmap, across: number): HTMLCanvasElement {
	const scale = Math.min(1, across / Math.max(image.width, image.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(image.width * scale));
	canvas.height = Math.max(1, Math.round(image.height * scale));
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.imageSmoothingQuality = 'high';
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas;
}

const written = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | null> =>
	new Promise((resolve) => canvas.toBlob(resolve, type, quality));

/** Sharp drawings as PNG where that is small; everything else as JPEG, worse until it fits, then smaller. */
async function smallOf(image: ImageBitmap, isPhoto: boolean): Promise<Scaled | null> {
	if (!isPhoto) {
		const blob = await written(drawn(image, ACROSS), 'image/png');
		if (blob && blob.size <= ENOUGH) return { type: 'image/png', data: await dataOf(blob) };
	}
	for (let across = ACROSS; across >= 200; across *= 0.75) {
		const canvas = drawn(image, across);
		for (const quality of QUALITIES) {
			const blob = await written(canvas, 'image/jpeg', quality);
			if (blob && blob.size <= ENOUGH) return { type: 'image/jpeg', data: await dataOf(blob) };
		}
	}
	return null;
}

/** The first frame of a picture in a size for a lesson, or why it is not taken. */
export async function scaledPicture(file: File): Promise<Scaled | { refused: Refused }> {
	if (file.size > MOST_BYTES) return { refused: isSvg(file.name, file.type, '') ? 'svg' : 'huge' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const head = pictureHead(bytes);
	if (!head) {
		const start = new TextDecoder().decode(bytes.subarray(0, 4096));
		return { refused: isSvg(file.name, file.type, start) ? 'svg' : 'unread' };
	}
	const { type, width, height } = head;
	if (width * height > MOST_PIXELS || Math.max(width, height) > MOST_ACROSS) return { refused: 'huge' };
	try {
		// By what it is, not by what its name says; upright as the camera meant it.
		const image = await createImageBitmap(new Blob([bytes], { type }), { imageOrientation: 'from-image' });
		const small = await smallOf(image, type === 'image/jpeg');
		image.close();
		return small ?? { refused: 'huge' };
	} catch {
		return { refused: 'unread' };
	}
}
