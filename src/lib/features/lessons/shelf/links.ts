/** Addresses of the pages for lessons; `step` counts from 1. */
const stepOf = (step?: number) => (step && step > 1 ? `&step=${step}` : '');

export const editHref = (base: string, id: string, step?: number): string =>
	`${base}/lessons/edit/?lesson=${id}${stepOf(step)}`;
export const presentHref = (base: string, id: string, step?: number): string =>
	`${base}/lessons/own/?lesson=${id}${stepOf(step)}`;
export const linkHref = (origin: string, base: string, fragment: string): string =>
	`${origin}${base}/lessons/own/#${fragment}`;
