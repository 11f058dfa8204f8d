import { asset } from '$app/paths';
import type { LessonRecord } from './lesson-record';
import { once } from '$lib/parts/context/fetched';

/** What the tools need of the record, loaded once a page; a failed try does not stand in the way of the next. */
export const loadRecord = once<LessonRecord>(asset('/data/lesson-record.json'));
