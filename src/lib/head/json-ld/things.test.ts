import { describe, expect, it } from 'vitest';
import { thingNode } from './things';
import { isChecked } from '../subjects/checked';
import { atlas } from '$record';
import { datingAct, type Sourced } from '$lib/domain';

const open = <T>(things: T[], isOpen: (thing: T) => boolean): T[] => {
	const found = things.filter(isOpen);
	// Should the record have none any more, the test would prove nothing.
	expect(found.length).toBeGreaterThan(0);
	return found;
};

/** Of one thing a field is unverified while `run` runs: of days of summits and documents the record has none. */
function inDoubt(thing: Sourced | undefined, field: string, run: () => void): void {
	if (!thing) throw new Error(`No thing with ${field}`);
	const { unverified } = thing;
	thing.unverified = [field];
	try {
		run();
	} finally {
		if (unverified) thing.unverified = unverified;
		else delete thing.unverified;
	}
}

describe('thingNode', () => {
	it('says of a lesson how long it takes, from which age on, and what it teaches', () => {
		expect(thingNode({ kind: 'lesson', id: 'fergana' })).toMatchObject({
			timeRequired: 'PT40M',
			typicalAgeRange: '15-',
			teaches: expect.arrayContaining([expect.stringContaining('three states meet')]) as string[]
		});
	});

	it('leaves out coordinates that nobody checked, and gives those that were', () => {
		for (const place of atlas.places) {
			const geo = thingNode({ kind: 'place', id: place.id })?.['geo'];
			expect(geo !== undefined, place.id).toBe(isChecked(place, 'position'));
		}
		for (const { id } of open(atlas.exercises, (exercise) => !isChecked(exercise, 'places.0.position'))) {
			const [first] =
				(thingNode({ kind: 'exercise', id })?.['location'] as { geo?: object }[] | undefined) ?? [];
			expect(first?.geo).toBeUndefined();
		}
	});

	it('leaves out dates that nobody checked, and gives those that were', () => {
		for (const summit of atlas.summits) {
			const start = () => thingNode({ kind: 'summit', id: summit.id })?.['startDate'];
			expect(start()).toBe(isChecked(summit, 'start') ? summit.start : undefined);
			inDoubt(summit, 'start', () => expect(start()).toBeUndefined());
		}
		for (const { id } of open(atlas.exercises, (exercise) => !isChecked(exercise))) {
			expect(thingNode({ kind: 'exercise', id })).not.toHaveProperty('startDate', expect.anything());
		}
		for (const document of atlas.documents) {
			const act = datingAct(document);
			const isSeen = act && isChecked(document, `acts.${act.act}.date`);
			const date = () => thingNode({ kind: 'document', id: document.id })?.['legislationDate'];
			expect(date()).toBe(isSeen ? act.signed : undefined);
			if (act) inDoubt(document, `acts.${act.act}`, () => expect(date()).toBeUndefined());
		}
	});

	it('leaves out names in other languages that nobody checked', () => {
		for (const { id, title } of open(atlas.documents, (document) => !isChecked(document, 'title.ru'))) {
			const names = JSON.stringify(thingNode({ kind: 'document', id })?.['alternateName'] ?? []);
			if (title.ru) expect(names).not.toContain(title.ru);
		}
	});
});
