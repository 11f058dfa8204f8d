import { error } from '@sveltejs/kit';
import { pictureOfSubject } from '$lib/head/picture/picture';
import { SUBJECTS } from '$lib/head/subjects/subjects';
import type { Subject } from '$lib/head/subjects/types';

/** The picture of the one subject that is asked for. */
export async function sharePicture(asked: (subject: Subject) => boolean): Promise<Response> {
	const subject = SUBJECTS.find(asked);
	if (!subject) error(404, 'No such picture');
	const picture = await pictureOfSubject(subject);
	return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
