import type { Film } from '$lib/draw/film/frames';
import { sceneOfYear } from '$lib/draw/film/frames';
import type { FilmFormat } from '$lib/draw/film/formats';
import { filmFormat, video } from '$lib/draw/film/video';
import { fileWords, type FileWords } from '$lib/draw/words/file-words';
import { addressOfView, sceneOfPage } from './scene-of-page';
import type { AtlasContext } from '$lib/parts/context/atlas-context';
import * as m from '$lib/paraglide/messages';

type Asked = Omit<Film, 'scene' | 'addressOf'> & { format: FilmFormat };

/** Makes the film that was asked for; in the format that comes nearest where this browser does not encode it. `lacks` as in `sceneOfPage`. */
export async function makeFilm(
	context: AtlasContext,
	{ format, ...asked }: Asked
): Promise<{ file: Blob; format: FilmFormat; lacks: boolean }> {
	const { scene, lacks } = await sceneOfPage(context, { compare: null, show: 'difference' });
	const addressOf = (year: number) => addressOfView(context.atlas, { ...scene.view, year, compare: null });
	const film: Film = { ...asked, scene, addressOf };
	const made = await filmFormat(format, film);
	const { provenance, url } = fileWords(sceneOfYear(film, film.to));
	const words: FileWords = {
		title: m.picture_film_title({ from: film.from, to: film.to }),
		description: m.picture_film_description({ from: film.from, to: film.to }),
		provenance,
		url
	};
	const file =
		made.format === 'gif'
			? await (await import('$lib/draw/film/gif')).gif(film, words)
			: await video(film, words, made);
	return { file, format: made.format, lacks };
}
