/** Kinds of pictures that every browser shows. SVG can hold scripts and GIF moves: neither is one of them. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** A picture beside the map; it is in the file. */
export interface LessonPicture {
	type: PictureType;
	/** Base64. */
	data: string;
	/** What is seen in it, for those who do not see it; empty where it is decoration. */
	alt: string;
	/** It tells nothing that the text does not. */
	decorative: boolean;
	/** Who made it; may be empty. */
	credit: string;
	/** On which terms it may be shown; may be empty. */
	licence: string;
}

/** A film elsewhere: opens apart, nothing of it is in the page. */
export interface LessonVideo {
	title: string;
	/** Begins with `https://`. */
	url: string;
}

/** A book or page that the author of a lesson names. */
export interface OwnSource {
	title: string;
	author: string;
	/** As it is written there: "2004", "about 1990". */
	year: string;
	publisher: string;
	/** Begins with `https://`; empty where there is none. */
	url: string;
}
