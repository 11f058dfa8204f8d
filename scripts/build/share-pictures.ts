/** The pictures that link previews show, drawn beside the pages: one for each thing that people share. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Tinypool from 'tinypool';
import { bundle } from './bundle.ts';

/** What a thread is asked for: the pictures of every nth subject. */
export interface Share {
	part: number;
	parts: number;
	/** For tests: the picture of one thing stands for those of all of its kind. */
	isSample: boolean;
}

/** A picture: its address without base and language, and the file that is kept of it. */
export type Picture = [address: string, file: string];

/** Many small parts, so that no thread waits long for the other at the end. */
const PARTS = 24;

/** The drawing as a script, bundled once for all languages: it says what it says in that of its thread. */
let bundled: ReturnType<typeof bundle> | undefined;

/**
 * Draws every share picture in a language, in as many threads as there are processors; one that was drawn before is taken from then.
 * @param isSample for tests, which look at none: one of each kind stands for all of its kind, at the address of each
 * @param far told how many parts are done
 */
export async function drawSharePictures(
	language: string,
	isSample: boolean,
	far: (done: number, all: number) => void
): Promise<Picture[]> {
	bundled ??= bundle('scripts/build/draw-share-pictures.ts', {
		ssr: true,
		target: 'node20',
		rolldownOptions: { output: { format: 'es', codeSplitting: false } }
	});
	const { code } = await bundled;
	// Inside the project, so that what it imports of packages is found.
	const module = path.resolve(`.svelte-kit/share-pictures/draw-${language}.mjs`);
	await mkdir(path.dirname(module), { recursive: true });
	await writeFile(module, `globalThis.atlasLanguage = ${JSON.stringify(language)};\n${code}`);
	// To begin takes a thread as long as fifty pictures.
	const pool = new Tinypool({ filename: module, ...(isSample && { minThreads: 1, maxThreads: 1 }) });
	const parts = isSample ? 1 : PARTS;
	let done = 0;
	const drawn = await Promise.all(
		Array.from({ length: parts }, async (_, part) => {
			const pictures = (await pool.run({ part, parts, isSample } satisfies Share)) as Picture[];
			far(++done, parts);
			return pictures;
		})
	);
	await pool.destroy();
	return drawn.flat();
}

/** Puts drawn pictures into a built site. */
export async function putSharePictures(pictures: Picture[], dir: string): Promise<void> {
	for (const [address, file] of pictures) {
		const target = path.join(dir, address);
		await mkdir(path.dirname(target), { recursive: true });
		await copyFile(file, target);
	}
}
