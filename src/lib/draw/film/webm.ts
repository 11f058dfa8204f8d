import { canvasOf, drawYears, type Film } from './frames';
import type { FileWords } from '../words/file-words';

const CODECS = ['vp9', 'vp8'] as const;
/** A year is this many frames, so that players find their way in a film of long stills. */
const FRAMES = 4;

/** The first codec that this browser encodes; null where it has none. */
export async function webmCodec(width: number, height: number): Promise<(typeof CODECS)[number] | null> {
	if (!('VideoEncoder' in globalThis)) return null;
	const { canEncodeVideo, QUALITY_HIGH } = await import('mediabunny');
	for (const codec of CODECS) {
		if (await canEncodeVideo(codec, { width, height, quality: QUALITY_HIGH })) return codec;
	}
	return null;
}

/** The film as WebM: frame by frame, as fast as the machine draws. */
export async function webm(film: Film, words: FileWords): Promise<Blob> {
	const { BufferTarget, CanvasSource, Output, QUALITY_HIGH, WebMOutputFormat } = await import('mediabunny');
	const codec = await webmCodec(film.width, film.height);
	if (!codec) throw new Error('This browser encodes no WebM');
	const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
	const canvas = canvasOf(film);
	const source = new CanvasSource(canvas, {
		codec,
		quality: QUALITY_HIGH,
		keyFrameInterval: 2
	});
	output.addVideoTrack(source, { frameRate: FRAMES / film.seconds });
	output.setMetadataTags({
		title: words.title,
		description: words.description,
		comment: words.provenance,
		raw: { COPYRIGHT: words.provenance, URL: words.url }
	});
	try {
		await output.start();
		const step = film.seconds / FRAMES;
		await drawYears(film, canvas, async (index) => {
			for (let frame = 0; frame < FRAMES; frame++) {
				await source.add(index * film.seconds + frame * step, step, { keyFrame: frame === 0 });
			}
		});
		await output.finalize();
	} catch (error) {
		if (output.state !== 'finalized') await output.cancel();
		throw error;
	}
	const { buffer } = output.target;
	if (!buffer) throw new Error('The film came out empty');
	return new Blob([buffer], { type: 'video/webm' });
}
