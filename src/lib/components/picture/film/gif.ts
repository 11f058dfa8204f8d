import workerUrl from 'modern-gif/worker?url';
import { canvasOf, drawYears, type Film } from './frames';
import { wordsInOne, type FileWords } from '../file-words';

/** The film as GIF, for browsers and programs that have no WebM. Colours are counted in a worker. */
export async function gif(film: Film, words: FileWords): Promise<Blob> {
	const { Encoder } = await import('modern-gif');
	const { width, height } = film;
	const encoder = new Encoder({ width, height, workerUrl, maxColors: 128, looped: true });
	const canvas = canvasOf(film);
	await drawYears(film, canvas, () => {
		const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {};
		if (!data) throw new Error('This browser draws no canvas');
		return encoder.encode({ data: data.buffer, width, height, delay: film.seconds * 1000 });
	});
	const bytes = new Uint8Array(await encoder.flush('arrayBuffer'));
	film.signal.throwIfAborted();
	return new Blob([withComment(bytes, wordsInOne(words))], { type: 'image/gif' });
}

/** A comment before the last byte: what a GIF says of itself. */
export function withComment(bytes: Uint8Array, comment: string): Uint8Array<ArrayBuffer> {
	const text = new TextEncoder().encode(comment);
	const blocks: number[] = [0x21, 0xfe];
	for (let at = 0; at < text.length; at += 255) {
		const block = text.subarray(at, at + 255);
		blocks.push(block.length, ...block);
	}
	const result = new Uint8Array(bytes.length + blocks.length + 1);
	result.set(bytes.subarray(0, -1));
	result.set([...blocks, 0, 0x3b], bytes.length - 1);
	return result;
}
