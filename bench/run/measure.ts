/** One browser, everything in it by turns. */
import type { Browser } from '@playwright/test';
import { bytesOf } from './bytes.ts';
import type { OpenSubject } from './browser.ts';
import { measureChanges } from './change.ts';
import { checkColours } from './check.ts';
import { measureMemory } from './memory.ts';
import { measurePlaying } from './play.ts';
import type { WorldFile } from '../page/world.ts';
import type { Left, Measured } from './result.ts';
import type { Served } from './serve.ts';
import { randomOf, shuffled } from './statistics.ts';
import type { Subject } from './subjects.ts';

export interface Plan {
	quick: boolean;
	seed: number;
	minutes: number;
}

/** How long changes of one round may take; where three take longer, it is three. Milliseconds. */
const CHANGES_MOST = 4000;
/** How long the many changes before memory is read may take: of the atlas, and of a peer. Milliseconds. */
const MEMORY_MOST = { atlas: 30_000, peer: 6000, quick: 1500 };
/** Rounds in which it is played as well: it takes as long as everything else. */
const PLAYED = 2;
const ROUNDS = { least: 2, most: 6 };

interface Tools {
	browser: Browser;
	open: OpenSubject;
	served: (subject: Subject) => Served;
	world: WorldFile;
}

/** Opens a subject, lets it be measured, closes it. */
async function visit<T>(
	open: OpenSubject,
	subject: Subject,
	what: (opened: Awaited<ReturnType<OpenSubject>>) => Promise<T>
): Promise<T> {
	const opened = await open(subject);
	try {
		return await what(opened);
	} finally {
		await opened.close();
	}
}

/** What does not change from round to round: is it right, what weighs it, what does it hold. */
async function first(
	{ browser, open, served, world }: Tools,
	subject: Subject,
	quick: boolean
): Promise<Measured> {
	const server = served(subject);
	server.files();
	server.missing();
	return visit(open, subject, async (opened) => {
		const bytes = bytesOf(server.files());
		const missing = server.missing();
		if (missing.length > 0) throw new Error(`asks for ${missing.join(', ')}`);
		const reader = await browser.newPage();
		const checked = subject.kind === 'nothing' ? 0 : await checkColours(opened, reader, world);
		await reader.close();
		const most = quick ? MEMORY_MOST.quick : subject.kind === 'peer' ? MEMORY_MOST.peer : MEMORY_MOST.atlas;
		const memory = await measureMemory(opened, most);
		return { subject, checked, bytes, memory, changes: [], playing: [] };
	});
}

/** Measures all subjects, leaves out what fails, and tells how far it is. */
export async function measureAll(
	tools: Tools,
	subjects: Subject[],
	{ quick, seed, minutes }: Plan,
	say: (line: string) => void
): Promise<{ measured: Measured[]; left: Left[] }> {
	const { browser, open } = tools;
	const random = randomOf(seed);
	const all = new Map<string, Measured>();
	const left: Left[] = [];
	async function attempt(subject: Subject, what: () => Promise<void>): Promise<void> {
		try {
			await what();
		} catch (error) {
			all.delete(subject.id);
			// What follows the first line is the log of the browser.
			const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
			left.push({ subject, why });
			say(`${subject.id} LEFT OUT: ${why}`);
		}
	}
	for (const subject of shuffled(subjects, random)) {
		await attempt(subject, async () => {
			const found = await first(tools, subject, quick);
			all.set(subject.id, found);
			say(`${subject.id}: ${String(found.checked)} colours right, ${String(found.memory.changes)} changes`);
		});
	}
	const start = Date.now();
	const went = () => (Date.now() - start) / 60_000;
	const most = quick ? 1 : ROUNDS.most;
	for (let round = 1; round <= most; round++) {
		// A round takes as long as those before it did.
		const perRound = round > 1 ? went() / (round - 1) : 0;
		if (!quick && round > ROUNDS.least && went() + perRound > minutes) break;
		const order = shuffled([...all.values()], random);
		say(`round ${String(round)}: ${order.map(({ subject }) => subject.id).join(' ')}`);
		for (const found of order) {
			await attempt(found.subject, () =>
				visit(open, found.subject, async (opened) => {
					found.changes.push(await measureChanges(browser, opened, quick ? 1 : CHANGES_MOST));
					if (round <= PLAYED) found.playing.push(await measurePlaying(opened, found.subject));
				})
			);
		}
	}
	return { measured: subjects.flatMap(({ id }) => all.get(id) ?? []), left };
}
