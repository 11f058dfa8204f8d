/**
 * The addresses of the pages about pairs of states and back: `/dyads/?year=2017&states=all`,
 * `/dyad/CHN-IND/?year=2017`. Pure. Defaults are left out: the latest year, members.
 */
import type { DyadStates } from '$lib/domain/year/dyads';
import type { Iso3 } from '$lib/domain/types/values';
import type { ViewNote, Years } from './codec';

/** Spelled out here, as the years are read here: what these pages share with the first page makes that one heavier. */
export const STATES_CHOICES: readonly DyadStates[] = ['members', 'all'];

export interface DyadsView {
	year: number;
	/** Whose pairs the matrix shows. */
	states: DyadStates;
}

/** What is unknown or broken falls back to the default and is named in `notes`; other parameters pass. */
export function parseDyadsQuery(query: string, years: Years): { view: DyadsView; notes: ViewNote[] } {
	const parameters = new URLSearchParams(query);
	const view: DyadsView = { year: years.last, states: 'members' };
	const notes: ViewNote[] = [];
	const year = parameters.get('year');
	if (year !== null) {
		const read = /^\d{4}$/.test(year) ? Number(year) : NaN;
		if (read >= years.first && read <= years.last) view.year = read;
		else notes.push({ parameter: 'year', value: year, shown: String(view.year) });
	}
	const states = parameters.get('states');
	if (states !== null) {
		view.states = STATES_CHOICES.find((name) => name === states) ?? view.states;
		if (view.states !== states) notes.push({ parameter: 'states', value: states, shown: view.states });
	}
	return { view, notes };
}

/** The query with its question mark; empty for the default view. */
export function serializeDyadsQuery({ year, states }: DyadsView, years: Years): string {
	const query = new URLSearchParams();
	if (year !== years.last) query.set('year', String(year));
	if (states !== 'members') query.set('states', states);
	const text = query.toString();
	return text ? `?${text}` : '';
}

/** The address of the page about two states in a year, without base; the order of the two does not matter. */
export function dyadPath(a: Iso3, b: Iso3, year: number, years: Years): string {
	const id = a < b ? `${a}-${b}` : `${b}-${a}`;
	return `/dyad/${id}/${serializeDyadsQuery({ year, states: 'members' }, years)}`;
}
