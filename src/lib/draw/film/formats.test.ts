import { describe, expect, it } from 'vitest';
import { FILM_FORMATS, formatFor, type FilmCodec } from './formats';

const browser =
	(...codecs: FilmCodec[]) =>
	(codec: FilmCodec) =>
		Promise.resolve(codecs.includes(codec));

describe('the format of a film', () => {
	it('is what was asked for where the browser encodes it', async () => {
		const all = browser('avc', 'vp9', 'vp8');
		const made = await Promise.all(FILM_FORMATS.map((format) => formatFor(format, all)));
		expect(made).toEqual([
			{ format: 'mp4', codec: 'avc' },
			{ format: 'webm', codec: 'vp9' },
			{ format: 'gif' }
		]);
	});

	it('is the nearest that it can else, and pictures where it encodes nothing', async () => {
		expect(await formatFor('mp4', browser('vp8'))).toEqual({ format: 'webm', codec: 'vp8' });
		expect(await formatFor('webm', browser('avc'))).toEqual({ format: 'mp4', codec: 'avc' });
		expect(await formatFor('mp4', browser())).toEqual({ format: 'gif' });
		expect(await formatFor('webm', browser())).toEqual({ format: 'gif' });
	});
});
