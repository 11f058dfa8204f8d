import type { RiverId } from '../../src/lib/geo/river-types';
import type { Point } from '../plane/planar';

/** A place that a line of the source passes: how the source, which has no names, is told what is which. */
export interface Landmark {
	at: Point;
	place: string;
}

export interface River {
	id: RiverId;
	name: string;
	/** Disputes of the record over the water of the river. */
	disputes: string[];
	/** One place along each line of the source that belongs to the river, from the spring down. */
	through: Landmark[];
	/** The river ends here, and what comes below belongs to `continuesAs`. */
	until?: Landmark & { continuesAs: RiverId };
}

/** Places are from common knowledge, rounded to a tenth of a degree or two. */
export const RIVERS: readonly River[] = [
	{
		// Drawn as it comes from the Panj and the Vakhsh, whose water the disputes are about as well.
		id: 'amu-darya',
		name: 'Amu Darya',
		disputes: ['afg-ca-qoshtepa', 'uzb-tjk-rogun', 'uzb-tkm'],
		through: [{ at: [67.3, 37.2], place: 'Termez' }]
	},
	{
		id: 'helmand',
		name: 'Helmand',
		disputes: ['irn-afg-helmand'],
		through: [{ at: [64.4, 31.6], place: 'Lashkar Gah' }]
	},
	{
		id: 'indus',
		name: 'Indus',
		disputes: ['ind-pak-indus'],
		through: [
			{ at: [80.1, 32.5], place: 'Shiquanhe, on the upper course' },
			{ at: [75.6, 35.35], place: 'Skardu; the same lines lead to the sea' },
			{ at: [72.8, 34.3], place: 'the reservoir of Tarbela, a line of its own' }
		]
	},
	{
		id: 'naryn',
		name: 'Naryn',
		disputes: ['uzb-kgz-naryn'],
		through: [
			{ at: [76.0, 41.45], place: 'the town of Naryn' },
			{ at: [73.0, 41.75], place: 'the reservoir of Toktogul, a line of its own' }
		],
		// The source lets the name run on to the reservoir of Kayrakkum.
		until: { at: [71.75, 40.9], place: 'the confluence with the Kara Darya', continuesAs: 'syr-darya' }
	},
	{
		// Not the Pamir River above Qala-i-Panja, which the source draws as the next line.
		id: 'panj',
		name: 'Panj',
		disputes: ['afg-ca-qoshtepa'],
		through: [{ at: [71.55, 37.5], place: 'Khorog' }]
	},
	{
		id: 'syr-darya',
		name: 'Syr Darya',
		disputes: ['uzb-kgz-naryn'],
		through: [
			{ at: [65.5, 44.85], place: 'Kyzylorda' },
			{ at: [70.0, 40.3], place: 'the reservoir of Kayrakkum; the line holds the other reservoirs too' }
		]
	}
];
