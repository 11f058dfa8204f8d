import { canvasOf, drawYears, type Film } from './frames';
import { formatFor, mayBeAsked, type FilmCodec, type FilmFormat, type VideoFormat } from './formats';
import type { FileWords } from '../words/file-words';

/** A year is this many frames, so that players find their way in a film of long stills. */
const FRAMES = 4;

/** What this browser makes of a film that was asked for, and with which codec. */
export function filmFormat(asked: FilmFormat, { width, height }: Pick<Film, 'width' | 'height'>) {
	return formatFor(asked, async (codec) => {
		if (!('VideoEncoder' in globalThis) || !mayBeAsked(navigator.userAgent)) return false;
		const { canEncodeVideo, QUALITY_HIGH } = await import('mediabunny');
		return canEncodeVideo(codec, { width, height, quality: QUALITY_HIGH });
	});
}

/** The film as a video: frame by frame, as fast as the machine draws. */
export async function video(
	film: Film,
	words: FileWords,
	{ format, codec }: { format: VideoFormat; codec: FilmCodec }
): Promise<Blob> {
	const { BufferTarget, CanvasSource, Mp4OutputFormat, Output, QUALITY_HIGH, WebMOutputFormat } =
		await import('mediabunny');
	const output = new Output({
		// Its index first: a player that gets it over the network begins at once.
		format: format === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
		target: new BufferTarget()
	});
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
		...(format === 'webm' ? { raw: { COPYRIGHT: words.provenance, URL: words.url } } : {})
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
	return new Blob([buffer], { type: `video/${format}` });
}
