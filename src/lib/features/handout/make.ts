import type { Film } from '$lib/draw/film/frames';
import { sceneOfYear } from '$lib/draw/film/frames';
import { webm, webmCodec } from '$lib/draw/film/webm';
import { fileWords, type FileWords } from '$lib/draw/words/file-words';
import { sceneOfPage } from './scene-of-page';
import type { AtlasContext } from '$lib/parts/context/atlas-context';
import * as m from '$lib/paraglide/messages';

type Asked = Omit<Film, 'scene'> & { format: 'webm' | 'gif' };

/** Makes the film that was asked for; a GIF where this browser encodes no WebM. `lacks` as in `sceneOfPage`. */
export async function makeFilm(
	context: AtlasContext,
	{ format, ...asked }: Asked
): Promise<{ file: Blob; format: 'webm' | 'gif'; lacks: boolean }> {
	const { scene, lacks } = await sceneOfPage(context, { compare: null, show: 'difference' });
	const film: Film = { ...asked, scene };
	const made = format === 'webm' && (await webmCodec(film.width, film.height)) ? 'webm' : 'gif';
	const { provenance, url } = fileWords(sceneOfYear(film, film.to));
	const words: FileWords = {
		title: m.picture_film_title({ from: film.from, to: film.to }),
		description: m.picture_film_description({ from: film.from, to: film.to }),
		provenance,
		url
	};
	const file =
		made === 'webm' ? await webm(film, words) : await (await import('$lib/draw/film/gif')).gif(film, words);
	return { file, format: made, lacks };
}
