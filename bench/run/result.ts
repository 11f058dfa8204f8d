/** Everything that a run found out, kept as JSON. */
import type { Bytes } from './bytes.ts';
import type { Changes } from './change.ts';
import type { Machine } from './machine.ts';
import type { Memory } from './memory.ts';
import type { Playing } from './play.ts';
import type { Subject } from './subjects.ts';

export interface Measured {
	subject: Subject;
	/** How many colours were looked at, all of them right. */
	checked: number;
	bytes: Bytes;
	memory: Memory;
	/** By round. */
	changes: Changes[];
	playing: Playing[];
}

/** What could not be measured. */
export interface Left {
	subject: Subject;
	why: string;
}

/** A page by Lighthouse: all runs of it. */
export interface PageAudit {
	address: string;
	runs: { score: number; lcp: number; cls: number; tbt: number; bytes: number; benchmark: number }[];
}

export interface Result {
	/** When it began, as a date. */
	date: string;
	commit: string;
	seed: number;
	minutes: number;
	machine: Machine;
	/** Load averages of one minute, at the beginning and at the end. */
	load: [number, number];
	measured: Measured[];
	left: Left[];
}
