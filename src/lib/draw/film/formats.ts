/** Kinds of film, the one that most programs play first. */
export const FILM_FORMATS = ['mp4', 'webm', 'gif'] as const;
export type FilmFormat = (typeof FILM_FORMATS)[number];
export type VideoFormat = Exclude<FilmFormat, 'gif'>;
export type FilmCodec = 'avc' | 'vp9' | 'vp8';

/** What each holds, best first: slides and tablets play MP4 with H.264, and no other for certain. */
export const CODECS: Readonly<Record<VideoFormat, readonly FilmCodec[]>> = {
	mp4: ['avc'],
	webm: ['vp9', 'vp8']
};

/**
 * False for WebKit on Linux, such as GNOME Web: asked whether it encodes anything, its page ends, without an error that could
 * be caught (tried with WebKitGTK 2.50). All others that begin so, Chromium's, say their own name too.
 */
export const mayBeAsked = (userAgent: string): boolean =>
	!/\b(Linux|X11)\b.*AppleWebKit/.test(userAgent) || /Chrom(e|ium)\//.test(userAgent);

/**
 * What a browser makes of a film that was asked for: the format itself if it encodes one of its codecs, else the next
 * that it can, the other kind of video before pictures one after the other.
 * @param canEncode whether the browser encodes a codec in the size of the film
 */
export async function formatFor(
	asked: FilmFormat,
	canEncode: (codec: FilmCodec) => Promise<boolean>
): Promise<{ format: 'gif' } | { format: VideoFormat; codec: FilmCodec }> {
	if (asked === 'gif') return { format: 'gif' };
	const order: readonly VideoFormat[] = asked === 'mp4' ? ['mp4', 'webm'] : ['webm', 'mp4'];
	for (const format of order) {
		for (const codec of CODECS[format]) if (await canEncode(codec)) return { format, codec };
	}
	return { format: 'gif' };
}
