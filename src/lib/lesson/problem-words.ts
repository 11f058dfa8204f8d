/** What is wrong with a lesson, in words for a teacher. */
import type { LessonProblem, ProblemCode } from './problems';
import * as m from '$lib/paraglide/messages';

const FIELDS: Record<string, () => string> = {
	format: m.own_field_format,
	version: m.own_field_version,
	id: m.own_field_id,
	title: m.own_field_title,
	summary: m.own_field_summary,
	language: m.own_field_language,
	author: m.own_field_author,
	steps: m.own_field_steps,
	view: m.own_field_view,
	text: m.own_field_text,
	notes: m.own_field_notes,
	sources: m.own_field_sources,
	question: m.own_field_question,
	kind: m.own_field_kind,
	prompt: m.own_field_prompt,
	choices: m.own_field_choices,
	answer: m.own_field_answer,
	explanation: m.own_field_explanation,
	told: m.own_field_told,
	items: m.own_field_items,
	place: m.own_field_place,
	position: m.own_field_position,
	within: m.own_field_within,
	unit: m.own_field_unit,
	model: m.own_field_model,
	picture: m.own_field_picture,
	alt: m.own_field_alt,
	credit: m.own_field_credit,
	licence: m.own_field_licence,
	video: m.own_field_video,
	url: m.own_field_url,
	ownSources: m.own_field_own_sources,
	publisher: m.own_field_publisher,
	year: m.own_field_year
};

const TYPES: Record<string, () => string> = {
	string: m.own_type_text,
	array: m.own_type_list,
	object: m.own_type_group,
	int: m.own_type_number,
	number: m.own_type_figure,
	tuple: m.own_type_list
};

/** Files that are no text, by the first part of their type. */
const OTHER_KINDS: Record<string, () => string> = {
	image: m.own_problem_picture,
	audio: m.own_problem_sound,
	video: m.own_problem_film
};

type Say = (problem: LessonProblem) => string;
const found = ({ found: text }: LessonProblem) => text;
const limit = ({ expected }: LessonProblem) => String(expected ?? '');

const WHAT: Record<ProblemCode, Say> = {
	'too-large': () => m.own_problem_too_large(),
	unreadable: () => m.own_problem_unreadable(),
	'other-kind': (problem) => OTHER_KINDS[found(problem)]?.() ?? m.own_problem_other_kind(),
	'no-text': () => m.own_problem_no_text(),
	'not-json': () => m.own_problem_not_json(),
	foreign: (problem) => m.own_problem_foreign({ found: found(problem) }),
	newer: (problem) => m.own_problem_newer({ found: found(problem), expected: limit(problem) }),
	'too-deep': () => m.own_problem_too_deep(),
	missing: () => m.own_problem_missing(),
	'unknown-field': (problem) => m.own_problem_unknown_field({ found: found(problem) }),
	'wrong-type': (problem) =>
		m.own_problem_wrong_type({
			found: found(problem),
			expected: TYPES[limit(problem)]?.() ?? limit(problem)
		}),
	empty: () => m.own_problem_empty(),
	'too-long': (problem) => m.own_problem_too_long({ limit: limit(problem) }),
	'too-few': (problem) => m.own_problem_too_few({ limit: limit(problem) }),
	'too-many': (problem) => m.own_problem_too_many({ limit: limit(problem) }),
	'out-of-range': (problem) => m.own_problem_out_of_range({ found: found(problem) }),
	'hidden-characters': () => m.own_problem_hidden(),
	id: (problem) => m.own_problem_id({ found: found(problem) }),
	language: (problem) => m.own_problem_language({ found: found(problem) }),
	address: (problem) => m.own_problem_address({ found: found(problem) }),
	'question-kind': (problem) => m.own_problem_question_kind({ found: found(problem) }),
	answer: (problem) => m.own_problem_answer({ found: found(problem) }),
	told: () => m.own_problem_told(),
	repeated: () => m.own_problem_repeated(),
	url: () => m.own_problem_url(),
	'picture-kind': () => m.own_problem_picture_kind(),
	'picture-size': () => m.own_problem_picture_size(),
	'picture-moves': () => m.own_problem_picture_moves(),
	'picture-alt': () => m.own_problem_picture_alt(),
	'pictures-heavy': () => m.own_problem_pictures_heavy(),
	version: (problem) => m.own_problem_version({ found: found(problem) }),
	view: (problem) =>
		problem.parameter === undefined
			? m.own_problem_view({ found: found(problem) })
			: m.note_fallback({ parameter: problem.parameter, value: found(problem), shown: limit(problem) })
};

/** Where: "Step 3, title"; empty where the file as a whole is meant. */
export function placeWords({ step, field, at }: LessonProblem): string {
	if (at) return m.own_place_line({ line: at.line, column: at.column });
	const fields = field
		.split('.')
		.filter(Boolean)
		.map((name) => (/^\d+$/.test(name) ? name : Object.hasOwn(FIELDS, name) ? FIELDS[name]?.() : name))
		.join(' ');
	return [step === null ? '' : m.own_step_untitled({ number: step }), fields].filter(Boolean).join(', ');
}

/** Where and what: "Step 3, title: this is empty." */
export function problemWords(problem: LessonProblem): string {
	const place = placeWords(problem);
	const what = WHAT[problem.code](problem);
	return place ? m.own_problem_at({ place, what }) : what;
}
