import { round } from '../plane/antimeridian';
import { toPoint, type Point } from '../plane/planar';
import type { DisputedBorders } from './read';

/** A claim or ceasefire line inside one state. */
export interface ClaimLine {
	/** The state that the source draws it in. */
	host: string;
	name: string;
	points: Point[];
}

const HOSTS: Readonly<Record<string, string>> = {
	Azerbaijan: 'AZE',
	Belize: 'BLZ',
	Bhutan: 'BTN',
	Chile: 'CHL',
	China: 'CHN',
	France: 'FRA',
	Georgia: 'GEO',
	Guyana: 'GUY',
	India: 'IND',
	Israel: 'ISR',
	Kenya: 'KEN',
	Lebanon: 'LBN',
	Moldova: 'MDA',
	Morocco: 'MAR',
	Pakistan: 'PAK',
	Russia: 'RUS',
	'South Sudan': 'SSD',
	Spain: 'ESP',
	Sudan: 'SDN',
	Ukraine: 'UKR'
};

/** Lines that bound no area on land, and why they are left out. Key: name and state of the source. */
const LEFT_OUT: Readonly<Record<string, string>> = {
	'Japanese claim, Russia': 'runs at sea; the islands themselves are the disputed area',
	'Lebanese claim, Lebanon': 'four metres long, a remainder of the source'
};

/**
 * The claim lines of the source, one for each part.
 * @throws Error when a line lies in a state that is not known here.
 */
export function claimLines(source: DisputedBorders): ClaimLine[] {
	return source.features.flatMap(({ properties, geometry }): ClaimLine[] => {
		const { name, adm0_left: left } = properties;
		if (`${name}, ${left}` in LEFT_OUT) return [];
		const host = HOSTS[left];
		if (!host) throw new Error(`claims: "${name}" lies in "${left}", expected a state known to claims.ts`);
		const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		return parts.map((part) => ({ host, name, points: part.map((p) => toPoint(round(p))) }));
	});
}
