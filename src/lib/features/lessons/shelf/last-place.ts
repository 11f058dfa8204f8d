/** Where somebody was at work last: what is added to a lesson goes on there, also from another page. */
import { keptHere } from '$lib/view/kept';

const KEY = 'sco-atlas-workshop';

/** A lesson and one of its steps, counted from 0. */
export interface LessonPlace {
	id: string;
	step: number;
}

export const keepPlace = ({ id, step }: LessonPlace): boolean => keptHere.write(KEY, `${step} ${id}`);

/** Null: nobody was at work in this browser, or it does not say. */
export function lastPlace(): LessonPlace | null {
	const [step = '', id = ''] = (keptHere.read(KEY) ?? '').split(' ');
	return /^\d{1,3}$/.test(step) && id ? { id, step: Number(step) } : null;
}
