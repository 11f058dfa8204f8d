import workerUrl from 'modern-gif/worker?url';
import { canvasOf, contextOf, drawYears, type Film } from './frames';
import { withComment } from './gif-comment';
import { wordsInOne, type FileWords } from '../words/file-words';

/** The film as GIF, for browsers and programs that have no video. Colours are counted in a worker. */
export async function gif(film: Film, words: FileWords): Promise<Blob> {
	const { Encoder } = await import('modern-gif');
	const { width, height } = film;
	const encoder = new Encoder({ width, height, workerUrl, maxColors: 128, looped: true });
	const canvas = canvasOf(film);
	await drawYears(film, canvas, () => {
		const { data } = contextOf(canvas).getImageData(0, 0, width, height);
		return encoder.encode({ data: data.buffer, width, height, delay: film.seconds * 1000 });
	});
	const bytes = new Uint8Array(await encoder.flush('arrayBuffer'));
	film.signal.throwIfAborted();
	return new Blob([withComment(bytes, wordsInOne(words))], { type: 'image/gif' });
}
