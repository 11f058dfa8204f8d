import { asset } from '$app/paths';
import type { LessonRecord } from './lesson-record';

let loading: Promise<LessonRecord> | null = null;

/** What the tools need of the record, loaded once a page; a failed try does not stand in the way of the next. */
export function loadRecord(): Promise<LessonRecord> {
	loading ??= fetch(asset('/data/lesson-record.json')).then((answer) => {
		if (!answer.ok) throw new Error(`lesson-record.json: ${answer.status}`);
		return answer.json() as Promise<LessonRecord>;
	});
	loading.catch(() => (loading = null));
	return loading;
}
