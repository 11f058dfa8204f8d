/**
 * What a lesson may hold: the one place that says it, for the atlas's own lessons, for files that people open, and for
 * the published JSON Schema. Checked in the browser too, where only lesson tools load it.
 */
import * as z from 'zod/mini';
import { questionSchema } from './question/schema';
import { faultOf } from './rich/picture';
import { isWeb } from './text';
import { LESSON_FORMAT, LESSON_VERSION, PICTURE_TYPES, type Lesson, type LessonAbout } from './types';

/** Longest texts, in characters: what can be read in front of a class, and no file that swamps the browser. */
export const LIMITS = {
	line: 200,
	/** Twice what it was before texts had markup: a text of signs alone is written with a backslash before each. */
	text: 8000,
	address: 2000,
	steps: 100,
	sources: 50,
	ownSources: 20,
	/** Of one picture and of all of a lesson, in characters of Base64. */
	picture: 800_000,
	pictures: 16_000_000,
	/** Of a lesson in a link, which has no pictures. */
	link: 2_000_000,
	bytes: 20_000_000
} as const;

/** No controls and nothing that turns the direction of writing, which could show a text other than it is. */
const LINE = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u;
const TEXT = /^(?:[\n\t]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u;
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
/** The same letters in the same signs, whatever machine the file comes from. */
const tidy = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** A text that somebody types or pastes, without what a lesson may not hold. */
export const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(HIDDEN, '');

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slug = z.string().check(z.regex(SLUG), z.maxLength(80));
/** Ids of sources are made from publisher, date and title, and get longer. */
const sourceId = z.string().check(z.regex(SLUG), z.maxLength(200));
const lineOrNone = z.string().check(
	z.overwrite((value) => tidy(value).trim()),
	z.maxLength(LIMITS.line),
	z.regex(LINE)
);
const text = z.string().check(z.overwrite(tidy), z.maxLength(LIMITS.text), z.regex(TEXT));

/** An address that leads out of the atlas, or none; while it is typed it may be anything. */
const urlOrNone = (isDraft: boolean) =>
	z.string().check(
		z.overwrite((value) => value.trim()),
		z.maxLength(LIMITS.address),
		z.regex(LINE),
		z.refine((url) => isDraft || url === '' || isWeb(url), { error: 'url' })
	);

function pictureOf(isDraft: boolean) {
	return z
		.strictObject({
			type: z.enum(PICTURE_TYPES),
			data: z.string().check(z.maxLength(LIMITS.picture), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
			alt: lineOrNone,
			decorative: z.boolean(),
			credit: lineOrNone,
			licence: lineOrNone
		})
		.check(({ value, issues }) => {
			const fault = faultOf(value);
			if (fault) issues.push({ code: 'custom', path: ['data'], input: value.data, message: fault });
			else if (!isDraft && !value.decorative && value.alt === '') {
				issues.push({ code: 'custom', path: ['alt'], input: value.alt, message: 'picture-alt' });
			}
		});
}

/** All pictures of a lesson: what is saved must open again. */
const isLight = (steps: { picture?: { data: string } | undefined }[]): boolean =>
	steps.reduce((sum, { picture }) => sum + (picture?.data.length ?? 0), 0) <= LIMITS.pictures;

/** `line`: what a line that must not be missing holds; in a lesson still being made it may be empty. */
function schemaOf(line: z.ZodMiniString, isDraft: boolean) {
	const video = z.strictObject({
		title: lineOrNone,
		url: urlOrNone(isDraft).check(z.refine((url) => isDraft || url !== '', { error: 'url' }))
	});
	const ownSource = z.strictObject({
		title: line,
		author: lineOrNone,
		year: lineOrNone,
		publisher: lineOrNone,
		url: urlOrNone(isDraft)
	});
	const step = z.strictObject({
		title: line,
		view: z.string().check(z.regex(/^\/(?![/\\])[^\s\\\p{C}]*$/u), z.maxLength(LIMITS.address)),
		text,
		notes: text,
		sources: z.array(sourceId).check(
			z.maxLength(LIMITS.sources),
			z.refine((ids) => new Set(ids).size === ids.length, { error: 'repeated' })
		),
		question: z.optional(questionSchema(line, lineOrNone, text)),
		picture: z.optional(pictureOf(isDraft)),
		video: z.optional(video),
		ownSources: z.optional(z.array(ownSource).check(z.maxLength(LIMITS.ownSources))),
		marks: z.optional(z.array(z.never()).check(z.maxLength(0)))
	});
	return z.strictObject({
		format: z.literal(LESSON_FORMAT),
		version: z.literal(LESSON_VERSION),
		about: z.optional(z.strictObject({ title: lineOrNone, version: lineOrNone, licence: lineOrNone })),
		id: slug,
		title: line,
		summary: text,
		language: z.string().check(z.regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/), z.maxLength(40)),
		author: lineOrNone,
		steps: z
			.array(step)
			.check(z.minLength(1), z.maxLength(LIMITS.steps), z.refine(isLight, { error: 'pictures-heavy' }))
	}) satisfies z.ZodMiniType<Lesson & { about?: LessonAbout | undefined }>;
}

export const lessonSchema = schemaOf(
	z.string().check(
		z.overwrite((value) => tidy(value).trim()),
		z.minLength(1),
		z.maxLength(LIMITS.line),
		z.regex(LINE)
	),
	false
);

/** A lesson that somebody is still making, as the browser keeps it: its lines may be empty. */
export const draftSchema = schemaOf(z.string().check(z.maxLength(LIMITS.line)), true);
