/**
 * A lesson: an ordered list of steps, each a view of the atlas with words to it. Written in a file, `.lesson.json`,
 * which people exchange: what it may hold is in `schema.ts`, published as `/data/lesson.schema.json`.
 */
import type { LessonQuestion } from './question/types';
import type { LessonPicture, LessonVideo, OwnSource } from './rich/types';

export * from './rich/types';

/** What a file calls itself, so that a foreign one is known as such. */
export const LESSON_FORMAT = 'sco-atlas-lesson';
/** Raised when an older atlas could not read a newer file. */
export const LESSON_VERSION = 3;

export interface LessonStep {
	title: string;
	/** Address of the view in the atlas, without the site's base: `/year/2017/?compare=2005&at=66.5,36,75.25,42.75`. */
	view: string;
	/**
	 * A few sentences in a part of Markdown: `**bold**`, `*italic*`, lists, blank lines between paragraphs, and links
	 * `[words](address)`, the address a path in the atlas or https. Nothing else is markup.
	 */
	text: string;
	/** For the speaker only; written like `text`. */
	notes: string;
	/** Ids of sources of the record. */
	sources: string[];
	question?: LessonQuestion;
	picture?: LessonPicture;
	video?: LessonVideo;
	/** What the author of the lesson rests it on besides; the atlas does not check it. */
	ownSources?: OwnSource[];
	/** Kept free for signs, arrows and areas of the author's on the map: nothing yet. */
	marks?: never[];
}

/** What a file says of the atlas that wrote it; the lesson's own words are its author's. */
export interface LessonAbout {
	/** Name of the atlas. */
	title: string;
	/** Version of its record. */
	version: string;
	/** Of the record's facts, and where its text stands. */
	licence: string;
}

export interface Lesson {
	format: typeof LESSON_FORMAT;
	version: typeof LESSON_VERSION;
	/** Small letters, digits and hyphens; of a lesson that comes with the atlas, its address. */
	id: string;
	title: string;
	/** What it is about and for whom, one or two sentences; may be empty. */
	summary: string;
	/** BCP 47 tag of the language of its texts. */
	language: string;
	/** Who made it; may be empty. */
	author: string;
	/** One to a hundred. */
	steps: LessonStep[];
}

/** Subjects of a school that a lesson of the atlas serves. */
export const LESSON_SUBJECTS = ['geography', 'history', 'politics', 'media-literacy'] as const;
export type LessonSubject = (typeof LESSON_SUBJECTS)[number];

/** What whoever chooses a lesson of the atlas wants to know of it; no part of the file that people exchange. */
export interface LessonGuide {
	/** For whom it is and what they should know before, in a sentence or two. */
	audience: string;
	/** From which age on, in years. */
	age: number;
	/** How long it takes in class. */
	minutes: number;
	subjects: LessonSubject[];
	/** What pupils can do after it; each goes on from "pupils can". */
	aims: string[];
	/** The step whose map is the picture of the lesson, counted from 1. */
	picture: number;
}

/** A task of the sheet that pupils fill in. */
export interface WorksheetTask {
	task: string;
	/** The steps that help, counted from 1. */
	steps: number[];
	/** Lines to write on. */
	lines: number;
	/** A model answer, for the teacher. */
	answer: string;
}

/** A lesson that comes with the atlas, with what is only said of such a one. */
export interface BundledLesson {
	lesson: Lesson;
	guide: LessonGuide;
	worksheet: WorksheetTask[];
}
