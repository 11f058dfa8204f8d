/** A thread that draws share pictures. */
import { sharePictureOf, sharePictureAddress, pngOf, SUBJECTS } from '$lib/head/picture';
import { BuildCache } from './kept.ts';
import type { Picture, Share } from './share-pictures.ts';

/** To be raised when the same drawings are to give other files, as after an update of what draws them. */
const kept = new BuildCache('pictures', 'share picture 2');

/** Draws the pictures of one part of all subjects; of a sample each is thought out, but one of each kind made of pixels. */
export default async function draw({ part, parts, isSample }: Share): Promise<Picture[]> {
	if (part === 0) kept.drop();
	const pictures: Picture[] = [];
	const ofKind = new Map<string, string>();
	for (const subject of SUBJECTS.filter((_, index) => index % parts === part)) {
		const drawing = await sharePictureOf(subject);
		const { panel, map } = drawing;
		const inStead = isSample ? ofKind.get(subject.kind) : undefined;
		const file = inStead ?? (await kept.of(JSON.stringify([panel, map]), () => pngOf(drawing)));
		ofKind.set(subject.kind, file);
		pictures.push([sharePictureAddress(subject), file]);
	}
	return pictures;
}
