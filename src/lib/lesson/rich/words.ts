/** Pictures, videos and own sources of a step in words. */
import type { LessonPicture, LessonVideo, OwnSource } from './types';
import * as m from '$lib/paraglide/messages';

/** Who made a picture and on which terms it is shown; empty where neither is said. */
export function creditLine({ credit, licence }: Pick<LessonPicture, 'credit' | 'licence'>): string {
	if (credit && licence) return m.lesson_picture_credit_licence({ credit, licence });
	if (credit) return m.lesson_picture_credit({ credit });
	return licence ? m.lesson_picture_licence({ licence }) : '';
}

/** What is heard in place of a picture; nothing of decoration. */
export const pictureAltOf = ({ alt, decorative }: Pick<LessonPicture, 'alt' | 'decorative'>): string =>
	decorative ? '' : alt;

/** "Video: The border (tube.example)": where it leads is always said. */
export function videoWords({ title, url }: LessonVideo): string {
	const { host } = new URL(url);
	return title ? m.lesson_video({ title, host }) : m.lesson_video_at({ host });
}

/** "A. Author: Title, Publisher (2004)". */
export function ownSourceLine({ author, title, publisher, year }: OwnSource): string {
	const by = author ? `${author}: ${title}` : title;
	return [by, publisher].filter(Boolean).join(', ') + (year ? ` (${year})` : '');
}
