import { error, json } from '@sveltejs/kit';
import { atlas } from '$lib/data';
import { snapshotOfYear, yearsOf } from '$lib/domain';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => yearsOf(atlas).map((year) => ({ year: String(year) }));

export const GET: RequestHandler = ({ params }) => {
	const year = Number(params.year);
	if (!yearsOf(atlas).includes(year)) error(404, `No snapshot of ${params.year}`);
	return json(snapshotOfYear(atlas, year));
};
