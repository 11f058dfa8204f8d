import { describe, expect, it } from 'vitest';
import { FILM_FORMATS, formatFor, mayBeAsked, type FilmCodec } from './formats';

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

it.each([
	[
		'WebKit on Linux',
		false,
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'
	],
	[
		'Safari',
		true,
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'
	],
	[
		'Chromium on Linux',
		true,
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36'
	],
	['Firefox on Linux', true, 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0']
])('%s may be asked what it encodes: %s', (_, may, userAgent) => {
	expect(mayBeAsked(userAgent)).toBe(may);
});
